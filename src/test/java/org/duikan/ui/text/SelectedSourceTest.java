package org.duikan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikan.ui.text.SpanGrid.select;

import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.util.List;

/// From what is selected on the screen to the words of the document.
class SelectedSourceTest {
    private static final String ONE = "加快数字政府建设。推动政务服务一网通办，省市县乡村五级联动，实现高频事项全程网办。";
    private static final String TWO = "加强数据安全管理。建立健全数据分类分级制度，落实主体责任，完善安全评估机制和应急预案。";
    private static final String THREE = "培育数据要素市场。探索数据资产登记，建设交易场所，健全定价机制与收益分配制度规则。";
    private static final SourceText SOURCE =
            SourceText.of("(一)" + ONE + "\n(二)" + TWO + "\n(三)" + THREE + "\n");

    private static TextSpan span(String words) {
        return SpanGrid.span(SOURCE, words);
    }

    private static int end(String words) {
        return SpanGrid.LABEL.length() + words.length();
    }

    @Test
    void wordsOfOneRow() {
        SpanGrid grid = new SpanGrid(SOURCE).row(span(ONE));
        int at = SpanGrid.LABEL.length() + ONE.indexOf("一网通办");
        assertThat(SelectedSource.of(grid, select(0, at, 0, at + 4))).containsExactly(span("一网通办"));
        assertThat(SelectedSource.of(grid, select(0, at + 4, 0, at)))
                .as("backwards")
                .containsExactly(span("一网通办"));
    }

    @Test
    void aLabelIsNoneOfTheWords() {
        SpanGrid grid = new SpanGrid(SOURCE).row(span(ONE));
        assertThat(SelectedSource.of(grid, select(0, 0, 0, SpanGrid.LABEL.length()))).isEmpty();
        assertThat(SelectedSource.of(grid, select(0, 0, 0, end("加快")))).containsExactly(span("加快"));
    }

    @Test
    void rowsInTheirOrderAreOneSpan() {
        SpanGrid grid = new SpanGrid(SOURCE).row(span(ONE)).row(span(TWO)).row(span(THREE));
        assertThat(SelectedSource.of(grid, select(0, end("加快"), 2, end("培育"))))
                .containsExactly(
                        new TextSpan(span(ONE).start() + 2, span(THREE).start() + "培育".length()));
    }

    @Test
    void movedRowsAreSeveral() {
        SpanGrid grid = new SpanGrid(SOURCE).row(span(THREE)).row(span(ONE));
        assertThat(SelectedSource.of(grid, select(0, 0, 1, end("加快"))))
                .containsExactly(span("加快"), span(THREE));
    }

    @Test
    void aRepeatedRowIsPassedOver() {
        SpanGrid grid = new SpanGrid(SOURCE).row(span(ONE)).repeated(span(THREE)).row(span(TWO));
        assertThat(SelectedSource.of(grid, select(0, 0, 2, end(TWO))))
                .containsExactly(span(ONE).cover(span(TWO)));
    }

    @Test
    void wordsAcrossPagesAreOne() {
        SourceText paged = SourceText.of("(一)推动政务服务\n\n— 12 —\n\n一网通办，省市县三级联动。\n");
        SpanGrid grid = new SpanGrid(paged);
        grid.row(grid.spans("推动政务服务", "一网通办，省市县三级联动。"));
        int begin = SpanGrid.LABEL.length() + "推动".length();
        List<TextSpan> found =
                SelectedSource.of(grid, select(0, begin, 0, begin + "政务服务一网".length()));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().of(paged.text())).isEqualTo("政务服务\n\n— 12 —\n\n一网");
    }

    @Test
    void partsOfAPassageCutForLayoutAreOne() {
        SpanGrid grid = new SpanGrid(SOURCE).row(span(ONE)).part(10, span(ONE));
        int end = ONE.indexOf("一网通办") - 10 + 4;
        assertThat(SelectedSource.of(grid, select(1, 0, 1, end)))
                .containsExactly(new TextSpan(span(ONE).start() + 10, span("一网通办").end()));
    }
}
