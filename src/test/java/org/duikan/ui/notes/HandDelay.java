package org.duikan.ui.notes;

import org.duikan.ui.fx.Delay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A delay that is over when told.
final class HandDelay implements Delay {
    final List<Integer> asked = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void after(int millis, Runnable action) {
        asked.add(millis);
        waiting.add(action);
    }

    void pass() {
        waiting.poll().run();
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }
}
