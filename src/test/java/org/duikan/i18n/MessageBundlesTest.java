package org.duikan.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the two languages to each other, and both to the code.
class MessageBundlesTest {
    private static final Path BUNDLES =
            Path.of("src", "main", "resources", "org", "duikan", "i18n");
    private static final Path SOURCE = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+\\.[a-z0-9.-]*)\"");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(json|css|db|txt|log|properties)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TWO_LATIN_WORDS = Pattern.compile("[A-Za-z]{3,} [A-Za-z]{3,}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private static final Pattern ENDING = Pattern.compile("\\+ \"(-[a-z-]+)\"");

    private static Map<String, String> chinese;
    private static Map<String, String> english;
    private static Set<String> literals;
    private static Set<String> endings;

    @BeforeAll
    static void read() throws IOException {
        chinese = read("_zh.properties");
        english = read("_en.properties");
        Set<String> bundles =
                chinese.keySet().stream()
                        .map(key -> key.split("\\.")[0])
                        .collect(Collectors.toSet());
        literals = new TreeSet<>();
        endings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                ENDING.matcher(code).results().forEach(ending -> endings.add(ending.group(1)));
                Matcher literal = LITERAL.matcher(code);
                while (literal.find()) {
                    if (bundles.contains(literal.group(1).split("\\.")[0])) {
                        literals.add(literal.group(1));
                    }
                }
            }
        }
    }

    private static Map<String, String> read(String ending) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                String bundle = file.getFileName().toString().replace(ending, "");
                Properties lines = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    lines.load(reader);
                }
                lines.forEach((key, value) -> all.put(bundle + "." + key, (String) value));
            }
        }
        return all;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(chinese).isNotEmpty();
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        chinese.forEach(
                (key, text) ->
                        assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextIsAPattern() {
        forAll(
                (key, text) -> {
                    assertThatCode(() -> new MessageFormat(text))
                            .as(key)
                            .doesNotThrowAnyException();
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    assertThat(text).as(key).isNotBlank();
                });
    }

    @Test
    void everyTextTheCodeAsksForIsThere() {
        Set<String> missing = new TreeSet<>(literals);
        missing.removeIf(literal -> FILE_NAME.matcher(literal).matches());
        missing.removeIf(
                literal ->
                        isStart(literal)
                                ? chinese.keySet().stream().anyMatch(k -> k.startsWith(literal))
                                : chinese.containsKey(literal));
        assertThat(missing).isEmpty();
    }

    /// A literal that ends in a dash or a dot is completed by the code: it asks for all texts that
    /// start so. One may also be lengthened by an ending that starts with a dash.
    private static boolean isStart(String literal) {
        return literal.endsWith("-") || literal.endsWith(".");
    }

    @Test
    void theCodeAsksForEveryText() {
        Set<String> unused = new TreeSet<>(chinese.keySet());
        unused.removeAll(literals);
        for (String ending : endings) {
            literals.forEach(literal -> unused.remove(literal + ending));
        }
        unused.removeIf(key -> literals.stream().anyMatch(l -> isStart(l) && key.startsWith(l)));
        assertThat(unused).isEmpty();
    }

    @Test
    void noTextStandsInTheOtherLanguage() {
        english.forEach((key, text) -> assertThat(HAN.matcher(text).find()).as(key).isFalse());
        chinese.forEach(
                (key, text) -> assertThat(TWO_LATIN_WORDS.matcher(text).find()).as(key).isFalse());
    }

    private static void forAll(BiConsumer<String, String> check) {
        chinese.forEach(check);
        english.forEach(check);
    }
}
