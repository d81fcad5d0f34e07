package org.duikan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.i18n.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TracePageTest {
    private final Document page =
            Jsoup.parse(TracePage.html(TraceReports.small(), Texts.in(Texts.CHINESE)));

    @Test
    void showsEveryClauseWithFigureAndShade() {
        Element row = page.select(".matrix tbody tr:has(a)").first();

        assertThat(row.select("td").eachText())
                .containsExactly("二 (一)", "公共<数据>", "1.00", "0.38 (九)");
        assertThat(row.select("td").get(3).attr("style")).isEqualTo("--s:0.380");
        assertThat(row.select("td").get(3).className()).isEqualTo("mine");
        assertThat(row.select("td").get(2).className()).isEqualTo("auto");
    }

    @Test
    void marksWhatAReprintLacksByWordAndPattern() {
        Element row = page.select(".matrix tbody tr:has(a)").get(1);

        assertThat(row.select("td.missing").eachText()).containsExactly("缺");
        assertThat(row.select("td.none").eachText()).containsExactly("·");
    }

    @Test
    void countsSectionsAndDocuments() {
        assertThat(page.select(".matrix tr.heading").first().select("td").eachText())
                .containsExactly("二、数字", "1/2", "1/2");
        assertThat(page.select("header .counts").eachText())
                .containsExactly("转载 转载 · 承接率　2/3", "规划 后续文件 · 承接率　1/3");
    }

    @Test
    void saysWhatNobodyTookUpWhatIsNewAndWhy() {
        assertThat(page.select("h2").eachText())
                .containsExactly("各文件均未承接 1", "规划　底本没有的 1/2", "逐条对应与理由");
        assertThat(page.select("li").eachText()).containsExactly("二 (二) =1+1", "一 (十) 新事项");
        assertThat(page.select(".reasons p").eachText()).contains("共有：公共数据、授权运营");
    }

    @Test
    void standsByItself() {
        assertThat(page.select("script, link, img, iframe, [src]")).isEmpty();
        assertThat(page.select("style").html())
                .contains("prefers-color-scheme: dark", "@media print")
                .doesNotContain("url(", "@import");
        assertThat(page.select("a[href^=#u]")).hasSize(3);
    }

    @Test
    void speaksEnglish() {
        String english = TracePage.html(TraceReports.small(), Texts.in(Texts.ENGLISH));

        assertThat(Jsoup.parse(english).select("h2").first().text())
                .isEqualTo("taken up by none 1");
    }
}
