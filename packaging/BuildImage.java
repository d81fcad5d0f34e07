import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the folder that runs by itself: a Java of its own with every module linked in, fonts and
/// native libraries as plain files, the launchers, and caches of classes ready to run.
///
/// `BuildImage MODULE_PATH PROJECT TARGET`: the modules to link, the folder of the project, the
/// folder to make. Everything is linked into the runtime because only then do the caches survive
/// when the folder is moved.
final class BuildImage {
    private static final String FONTS = "org/duikan/ui/fx/fonts";
    private static final String SQLITE_NATIVES = "org/sqlite/native";
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.contains("windows");
    private static final long TRAINING_MINUTES = 4;

    private final List<Path> modulePath;
    private final Path project;
    private final Path target;
    private final Path work;

    private BuildImage(String modulePath, Path project, Path target) {
        this.modulePath = Stream.of(modulePath.split(File.pathSeparator)).map(Path::of).toList();
        this.project = project;
        this.target = target;
        this.work = target.resolveSibling("image-work");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[2]).toAbsolutePath();
        new BuildImage(args[0], Path.of(args[1]).toAbsolutePath(), target).build();
    }

    private void build() throws IOException, InterruptedException {
        delete(target);
        delete(work);
        Files.createDirectories(work);
        link(describedModules());
        copyNatives();
        copyFonts();
        copyLaunchers();
        trainCaches();
        delete(work);
    }

    /// The modules to link: one without a descriptor gets one, jars without classes are left out.
    private List<Path> describedModules() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path entry : modulePath) {
            if (Files.isDirectory(entry)) {
                found.add(entry);
            } else if (holdsClasses(entry)) {
                ModuleDescriptor module =
                        ModuleFinder.of(entry).findAll().iterator().next().descriptor();
                found.add(module.isAutomatic() ? describe(entry, module.name()) : entry);
            }
        }
        return found;
    }

    private static boolean holdsClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
        }
    }

    private Path describe(Path jar, String name) throws IOException {
        Path copy = Files.copy(jar, work.resolve(jar.getFileName()));
        run("jdeps", "--ignore-missing-deps", "--generate-module-info", work + "", copy + "");
        Path source = work.resolve(name, "module-info.java");
        run("javac", "--patch-module", name + "=" + copy, "-d", work + "", source + "");
        run("jar", "--update", "--file", copy + "", "-C", work + "", "module-info.class");
        return copy;
    }

    private void link(List<Path> modules) {
        String path =
                String.join(File.pathSeparator, modules.stream().map(Path::toString).toList());
        String left =
                "glob:/org.duikan/" + FONTS + "/*,glob:/org.xerial.sqlitejdbc/org/sqlite/native/**";
        for (String suffix : List.of("so", "dll", "dylib")) {
            left += ",glob:/javafx.*/*." + suffix;
        }
        run(
                "jlink",
                "--module-path",
                path,
                "--add-modules",
                "org.duikan,jdk.localedata,jdk.charsets",
                "--include-locales",
                "zh,en",
                "--exclude-resources",
                left,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                target.resolve("runtime").toString());
    }

    /// Native libraries as files where the runtime looks for its own, so that nothing is unpacked
    /// at start.
    private void copyNatives() throws IOException {
        Path place = target.resolve("runtime", WINDOWS ? "bin" : "lib");
        String sqlite = SQLITE_NATIVES + "/" + sqliteFolder() + "/";
        for (Path jar : modulePath) {
            if (Files.isDirectory(jar)) {
                continue;
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().filter(e -> isNative(e.getName())).toList()) {
                    String name = entry.getName();
                    if (!name.startsWith(SQLITE_NATIVES) || name.startsWith(sqlite)) {
                        copy(zip, entry, place.resolve(name.substring(name.lastIndexOf('/') + 1)));
                    }
                }
            }
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    private static String sqliteFolder() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String system = WINDOWS ? "Windows" : SYSTEM.contains("mac") ? "Mac" : "Linux";
        return system + "/" + (arch.equals("amd64") ? "x86_64" : arch);
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path place) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copyFonts() throws IOException {
        Path place = Files.createDirectories(target.resolve("fonts"));
        try (Stream<Path> fonts = Files.list(project.resolve("src/main/resources", FONTS))) {
            for (Path font : fonts.toList()) {
                Files.copy(font, place.resolve(font.getFileName()));
            }
        }
    }

    private void copyLaunchers() throws IOException {
        Path place = Files.createDirectories(target.resolve("bin"));
        Path script = Files.copy(project.resolve("packaging/duikan.sh"), place.resolve("duikan"));
        Files.copy(project.resolve("packaging/duikan.bat"), place.resolve("duikan.bat"));
        if (!WINDOWS && !script.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + script);
        }
        for (String icon : List.of("duikan.svg", "duikan-256.png")) {
            Files.copy(project.resolve("packaging", icon), target.resolve(icon));
        }
    }

    private void trainCaches() throws IOException, InterruptedException {
        Files.createDirectories(target.resolve("lib"));
        String base = project.resolve("seeds/2021-yuefu-31-opinion.txt").toString();
        String witness = project.resolve("seeds/2021-yuefu-31-web-reprint.txt").toString();
        train("command", "compare", base, witness, "--json");
        train("window");
    }

    /// Runs the launcher once and keeps the classes it loaded. Where that cannot be (no other
    /// machine's code runs here, the screen cannot be made), Duikan runs without, only slower.
    private void train(String name, String... call) throws IOException, InterruptedException {
        Path cache = target.resolve("lib", name + ".aot");
        List<String> command = new ArrayList<>();
        command.add(target.resolve("bin", WINDOWS ? "duikan.bat" : "duikan").toString());
        command.addAll(List.of(call));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        Path log = work.resolve(name + ".log");
        process.redirectOutput(log.toFile());
        process.environment()
                .put(
                        "JDK_JAVA_OPTIONS",
                        quoted("-XX:AOTCacheOutput=" + cache)
                                + quoted("-Dduikan.home=" + work.resolve("home"))
                                + "-Dglass.platform=Headless -Dprism.order=sw"
                                + " -Dduikan.first-screen=1");
        Process running = process.start();
        boolean ended = running.waitFor(TRAINING_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            running.destroyForcibly();
        }
        if (!ended || running.exitValue() != 0 || !Files.exists(cache)) {
            Files.deleteIfExists(cache);
            System.err.println("No start-up cache for the " + name + "; it will start slower.");
            if (Boolean.getBoolean("image.verbose")) {
                System.err.println(Files.readString(log, StandardCharsets.UTF_8));
            }
        }
    }

    private static String quoted(String option) {
        return "\"" + option + "\" ";
    }

    private static void run(String tool, String... arguments) {
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words);
        Optional<ToolProvider> found = ToolProvider.findFirst(tool);
        if (found.orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
                        .run(out, out, arguments)
                != 0) {
            throw new IllegalStateException(tool + ": " + words);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
