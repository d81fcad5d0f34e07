package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.i18n.Texts;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ComparisonPageTest {
    private static final Path PALETTE =
            Path.of("src", "main", "resources", "org", "duikan", "ui", "fx", "palette.css");
    private static final Path STYLE =
            Path.of("src", "main", "resources", "org", "duikan", "report", "page.css");
    private static final Pattern COLOUR = Pattern.compile("-(?:dk|)-([a-z-]+): (#[0-9a-f]{6})");

    private static Comparison pair;
    private static Document page;

    @BeforeAll
    static void write() throws IOException {
        pair =
                compare(
                        Files.readString(Path.of("seeds", "2021-yuefu-31-opinion.txt")),
                        Files.readString(Path.of("seeds", "2021-yuefu-31-web-reprint.txt")));
        page = Jsoup.parse(html(pair, Texts.CHINESE));
    }

    private static Comparison compare(String base, String witness) {
        return Aligner.compare(
                StructureReader.read(SourceText.of(base)),
                StructureReader.read(SourceText.of(witness)));
    }

    private static String html(Comparison comparison, java.util.Locale language) {
        return ComparisonPage.html(
                "base.txt", List.of(comparison), List.of("witness.txt"), Texts.in(language));
    }

    @Test
    void standsByItself() {
        assertThat(page.select("script, link, img, iframe, [src], [style], [onclick]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.outerHtml()).doesNotContain("http");
    }

    @Test
    void marksEveryVariantOfSubstanceOnceAndLeadsToIt() {
        assertThat(page.select(".variants tr")).hasSize(8);
        for (Element link : page.select("a")) {
            assertThat(page.select("[id=" + link.attr("href").substring(1) + "]")).hasSize(1);
        }
        assertThat(page.select(".facing td[lang] [id^=v]")).hasSize(8);
    }

    @Test
    void showsEveryWordOfBothTexts() {
        String base = page.select(".facing td:first-child").text().replaceAll("\\s", "");
        String witness = page.select(".facing td:last-child").text().replaceAll("\\s", "");
        pair.baseUnits()
                .forEach(u -> assertThat(base).contains(u.text().text().replaceAll("\\s", "")));
        pair.witnessUnits()
                .forEach(u -> assertThat(witness).contains(u.text().text().replaceAll("\\s", "")));
    }

    @Test
    void saysWhereMovedUnitsCameFrom() {
        assertThat(page.select("tr.moved")).hasSize(3);
        assertThat(page.select("tr.moved .chip").first().text()).isEqualTo("移自 九(三十一)");
        assertThat(page.select("td.moved-to a").first().text()).contains("移至");
    }

    @Test
    void foldsAbsentSections() {
        assertThat(page.select("tr.folded summary").eachText())
                .anySatisfy(line -> assertThat(line).contains("六、加快产业数字化转型", "5 条"));
    }

    @Test
    void speaksEnglishToo() {
        Document english = Jsoup.parse(html(pair, Texts.ENGLISH));
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".counts").text()).contains("linked 27/36", "moved 3");
    }

    @Test
    void showsMarkupInATextAsText() {
        Comparison odd =
                compare(
                        "第一条 甲<script>alert(1)</script>&amp;\"乙\"，丙丁戊己庚辛。\n第二条 子丑寅卯辰巳午未。\n",
                        "第一条 甲<script>alert(2)</script>&amp;\"乙\"，丙丁戊己庚辛。\n第二条 子丑寅卯辰巳午未。\n");
        Document shown = Jsoup.parse(html(odd, Texts.CHINESE));
        assertThat(shown.select("script")).isEmpty();
        assertThat(shown.select(".facing").text()).contains("<script>alert(1)</script>&amp;\"乙\"");
    }

    @Test
    void wearsTheColoursOfTheWindow() throws IOException {
        String palette = Files.readString(PALETTE);
        String style = Files.readString(STYLE);
        int darkPalette = palette.indexOf(".root.dark");
        int darkStyle = style.indexOf("prefers-color-scheme: dark");
        assertThat(colours(palette.substring(0, darkPalette)))
                .containsAllEntriesOf(colours(style.substring(0, darkStyle)));
        assertThat(colours(palette.substring(darkPalette)))
                .containsAllEntriesOf(colours(style.substring(darkStyle)));
        assertThat(colours(style)).hasSizeGreaterThan(10);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new TreeMap<>();
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }
}
