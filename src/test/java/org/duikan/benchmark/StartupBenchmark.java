package org.duikan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Prints how long the packaged program takes from its launch until it has shown the comparison and
/// ended, beside a bare JavaFX window on the same Java, and beside a command. Without a screen.
///
/// The bare window is measured as it is, and with a cache of classes of its own, which is the
/// stricter comparison.
public final class StartupBenchmark {
    private static final int RUNS = 5;
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

    private final Path image;
    private final Path testClasses;
    private final Path work;

    private StartupBenchmark(Path image, Path testClasses, Path work) {
        this.image = image;
        this.testClasses = testClasses;
        this.work = work;
    }

    /// @param args the packaged program, the folder of this class, the folder of the seeds
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("duikan-start");
        Path seeds = Path.of(args[2]);
        new StartupBenchmark(Path.of(args[0]), Path.of(args[1]), work).run(seeds);
    }

    private void run(Path seeds) throws IOException, InterruptedException {
        packBareWindow();
        Path cache = work.resolve("bare.aot");
        time(bare("-XX:AOTCacheOutput=" + cache));
        time(window()); // the first start makes the corpus
        List<String> compare =
                List.of(
                        launcher(),
                        "compare",
                        seeds.resolve("2021-yuefu-31-opinion.txt").toString(),
                        seeds.resolve("2021-yuefu-31-web-reprint.txt").toString(),
                        "--json");
        double[][] times = new double[4][RUNS];
        for (int i = 0; i < RUNS; i++) { // in turn, so that a busy moment meets all alike
            times[0][i] = time(bare("-Dbare=1"));
            times[1][i] = time(bare("-XX:AOTCache=" + cache));
            times[2][i] = time(window());
            times[3][i] = time(compare);
        }
        double bare = print("bare JavaFX window", times[0]);
        double cached = print("bare JavaFX window with a cache of its own", times[1]);
        double window = print("Duikan, first frame with the comparison", times[2]);
        print("duikan compare --json", times[3]);
        System.out.printf(
                "ratio to the bare window: %.2f, to the cached one: %.2f%n",
                window / bare, window / cached);
    }

    /// A cache of classes takes them from an archive only.
    private void packBareWindow() throws IOException {
        List<String> call = new ArrayList<>(List.of("--create", "--file", bareJar()));
        Path folder = Path.of("org", "duikan", "benchmark");
        try (Stream<Path> files = Files.list(testClasses.resolve(folder))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("BareWindow")) {
                    call.addAll(List.of("-C", testClasses.toString()));
                    call.add(folder.resolve(file.getFileName()).toString());
                }
            }
        }
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        if (jar.run(System.out, System.err, call.toArray(String[]::new)) != 0) {
            throw new IOException("cannot pack the bare window");
        }
    }

    private String bareJar() {
        return work.resolve("bare.jar").toString();
    }

    private String launcher() {
        return image.resolve("bin").resolve("duikan").toString();
    }

    private List<String> window() {
        return List.of(launcher());
    }

    private String home() {
        return " -Dduikan.home=" + work.resolve("home") + " -Dduikan.first-screen=1";
    }

    private List<String> bare(String option) {
        List<String> command = new ArrayList<>();
        command.add(image.resolve("runtime").resolve("bin").resolve("java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable", option));
        command.addAll(List.of("--add-modules", "javafx.controls"));
        command.addAll(List.of("--enable-native-access=javafx.graphics"));
        command.addAll(List.of("-cp", bareJar(), BareWindow.class.getName()));
        return command;
    }

    /// From the launch of a process to its end, in milliseconds.
    private double time(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(work.resolve("output").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JDK_JAVA_OPTIONS", HEADLESS + home());
        long start = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command + " failed: " + Files.readString(work.resolve("output")));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double print(String what, double[] times) {
        Arrays.sort(times);
        double median = times[times.length / 2];
        System.out.printf("%s: median %.0f ms, best %.0f ms%n", what, median, times[0]);
        return median;
    }
}
