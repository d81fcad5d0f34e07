package org.duikan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who may know whom. Rooms are the packages below `org.duikan`.
class ArchitectureTest {
    private static final String ROOT = "org.duikan.";
    private static final List<String> KERNEL =
            List.of("text", "document", "structure", "diff", "align", "check", "anchor");
    private static final List<String> SERVICES =
            List.of(
                    "i18n",
                    "job",
                    "settings",
                    "importing",
                    "report",
                    "review",
                    "collation",
                    "note",
                    "sharing");

    /// Every room and the rooms it may know; those of the services and the faces know the kernel
    /// too.
    private static final Map<String, Set<String>> MAY_KNOW = mayKnow();

    private static JavaClasses classes;

    private static Map<String, Set<String>> mayKnow() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        rooms.put("text", Set.of());
        rooms.put("document", Set.of("text"));
        rooms.put("structure", Set.of("document", "text"));
        rooms.put("diff", Set.of("text"));
        rooms.put("align", Set.of("diff", "document", "text"));
        rooms.put("check", Set.of("document", "text"));
        rooms.put("anchor", Set.of("align", "diff", "document", "text"));
        rooms.put("i18n", Set.of());
        rooms.put("job", Set.of());
        rooms.put("settings", andKernel("i18n"));
        rooms.put("importing", andKernel("i18n", "job"));
        rooms.put("report", andKernel("i18n", "collation", "note"));
        rooms.put("review", andKernel());
        rooms.put("collation", andKernel("review"));
        rooms.put("note", andKernel());
        rooms.put("sharing", andKernel("i18n", "note"));
        rooms.put("store", andKernel("i18n", "job", "importing", "review", "collation", "note"));
        rooms.put("command", andKernel(SERVICES.toArray(String[]::new)));
        rooms.put("ui", andKernel(SERVICES.toArray(String[]::new)));
        return rooms;
    }

    private static Set<String> andKernel(String... more) {
        Set<String> rooms = new TreeSet<>(KERNEL);
        rooms.addAll(List.of(more));
        return rooms;
    }

    @BeforeAll
    static void readClasses() {
        // the names of foreign classes are all the rules ask for
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    @Test
    void findsTheClassesItJudges() {
        assertThat(classes.size()).isGreaterThan(100);
        assertThat(rooms()).contains("app", "ui", "store").containsAll(KERNEL);
    }

    @Test
    void knowsEveryRoom() {
        Set<String> known = new TreeSet<>(MAY_KNOW.keySet());
        known.add("app");
        assertThat(rooms()).isEqualTo(known);
    }

    private static Set<String> rooms() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass one : classes) {
            if (one.getPackageName().startsWith(ROOT)) {
                rooms.add(one.getPackageName().substring(ROOT.length()).split("\\.")[0]);
            }
        }
        return rooms;
    }

    @TestFactory
    Stream<DynamicTest> everyRoomKnowsOnlyItsOwn() {
        return MAY_KNOW.entrySet().stream()
                .map(
                        room ->
                                DynamicTest.dynamicTest(
                                        room.getKey(),
                                        () -> knowsOnly(room.getKey(), room.getValue())));
    }

    private static void knowsOnly(String room, Set<String> allowed) {
        Set<String> packages = new TreeSet<>(allowed);
        packages.add(room);
        classes()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "are in " + packages + " or not ours",
                                one ->
                                        !one.getPackageName().startsWith(ROOT)
                                                || packages.contains(
                                                        one.getPackageName()
                                                                .substring(ROOT.length())
                                                                .split("\\.")[0])))
                .because("rooms point from app to faces to services to kernel, never back")
                .check(classes);
    }

    @Test
    void kernelIsPureText() {
        List<String> allowed = new ArrayList<>();
        KERNEL.forEach(room -> allowed.add(ROOT + room + ".."));
        for (String part : List.of("lang", "util", "io", "math", "security", "text", "time")) {
            allowed.add("java." + part + "..");
        }
        allowed.addAll(List.of("java.nio", "java.nio.charset.."));
        classes()
                .that()
                .resideInAnyPackage(
                        KERNEL.stream().map(r -> ROOT + r + "..").toArray(String[]::new))
                .and()
                .resideOutsideOfPackage(ROOT + "diff..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because("alignment must run in a test, a batch job and a window alike")
                .check(classes);
        allowed.add("com.github.difflib..");
        classes()
                .that()
                .resideInAPackage(ROOT + "diff..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because("the diff library is a detail of the room that finds variants")
                .check(classes);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        String reason = "everything else must run without a screen";
        onlyIn("ui", reason, "javafx.scene.control..", "org.controlsfx..");
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because(reason + "; app starts the toolkit")
                .check(classes);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        onlyIn("store", "one room guards what the reader wrote", "java.sql..", "org.sqlite..");
    }

    @Test
    void onlyTheCommandLineKnowsItsParser() {
        onlyIn("command", "a face is free to change its library", "picocli..");
    }

    private static void onlyIn(String room, String reason, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(reason)
                .check(classes);
    }

    @Test
    void nothingReachesForANetwork() {
        Set<String> names = Set.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException");
        noClasses()
                .should()
                .dependOnClassesThat(
                        describe(
                                "open connections",
                                one ->
                                        one.getPackageName().startsWith("java.net")
                                                        && !names.contains(one.getName())
                                                || one.getPackageName().startsWith("javax.net")
                                                || one.getPackageName().startsWith("java.rmi")
                                                || one.getName()
                                                        .matches(".*\\.\\w*(Socket|Datagram)\\w*")))
                .because("Duikan works without a network and sends nothing to anybody")
                .check(classes);
        noClasses()
                .should()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .because("a URL is a name here, not a connection")
                .check(classes);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching(ROOT + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room that can be read alone can be changed alone")
                .check(classes);
        slices().matching(ROOT + "ui.(*)..")
                .should()
                .beFreeOfCycles()
                .because("the same holds among the parts of the window")
                .check(classes);
    }

    @Test
    void nobodyWritesToTheConsoleBehindTheCommandLinesBack() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "app..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("output of commands is UTF-8 and JSON, and nothing may stand between")
                .check(classes);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?")
                .because("such a name says nothing")
                .check(classes);
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src", "main", "java", "org", "duikan"))) {
            for (Path folder : folders.filter(Files::isDirectory).skip(1).toList()) {
                assertThat(folder.resolve("package-info.java")).exists();
            }
        }
    }
}
