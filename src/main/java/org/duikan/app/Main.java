package org.duikan.app;

/// Starts Duikan: the window without arguments, the command line with them.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("hello " + String.join(" ", args));
    }
}
