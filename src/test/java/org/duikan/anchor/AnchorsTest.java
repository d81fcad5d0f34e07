package org.duikan.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

/// What an anchor remembers.
class AnchorsTest {

    @Test
    void keepsTheSentenceAroundTheWords() {
        Anchor anchor = Texts.mark(Texts.PLAN, "协调机制");

        assertThat(anchor.quote()).isEqualTo(new Quote("各地区要高度重视,建立", "协调机制", ",明确责任分工。"));
    }

    @Test
    void wordsThatAreAWholeSentenceHaveNoSurroundings() {
        Anchor anchor = Texts.mark(Texts.PLAN, "各地区要高度重视,建立协调机制,明确责任分工。");

        assertThat(anchor.quote().prefix()).isEmpty();
        assertThat(anchor.quote().suffix()).isEmpty();
    }

    @Test
    void keepsNoMoreThanThirtyTwoUnits() {
        String text = "数".repeat(50) + "甲" + "字".repeat(50);
        Quote quote = Texts.mark(text, "甲").quote();

        assertThat(quote.prefix()).isEqualTo("数".repeat(Quote.AROUND));
        assertThat(quote.suffix()).isEqualTo("字".repeat(Quote.AROUND));
    }

    @Test
    void neverCutsASurrogatePair() {
        String pair = "𠮷";
        String text = "数" + pair.repeat(40) + "甲" + pair.repeat(40);
        Anchor anchor = Texts.mark("甲" + text, "数" + pair.repeat(40) + "甲");
        Quote odd = Texts.mark(text.replace("甲", "甲乙丙"), "乙").quote();

        assertThat(anchor.quote().suffix()).isEqualTo(pair.repeat(16));
        assertThat(odd.prefix()).isEqualTo(pair.repeat(15) + "甲");
        assertThat(odd.suffix()).isEqualTo("丙" + pair.repeat(15));
    }

    @Test
    void widensASpanThatCutsAPair() {
        Anchors anchors = new Anchors(Texts.read("数𠮷字"));

        assertThat(anchors.at(new TextSpan(2, 3)).span()).isEqualTo(new TextSpan(1, 3));
        assertThat(anchors.at(new TextSpan(0, 2)).span()).isEqualTo(new TextSpan(0, 3));
        assertThat(anchors.at(TextSpan.at(2)).span()).isEqualTo(TextSpan.at(1));
    }

    @Test
    void namesTheGroupsAndTheUnitTheWordsBeginIn() {
        assertThat(Texts.mark(Texts.PLAN, "评价激励机制").path())
                .containsExactly("二、 保障措施", "(三) 强化人才支撑");
        assertThat(Texts.mark(Texts.PLAN, "提高使用效益。\n二、保障措施\n(三)强化").path())
                .containsExactly("一、 总体要求", "(二) 加大资金投入");
        assertThat(Texts.mark(Texts.PLAN, "保障措施").path()).containsExactly("二、 保障措施");
        assertThat(Texts.mark(Texts.PLAN, "数字化发展意见").path()).isEmpty();
    }

    @Test
    void aPlaceBehindTheLastCharacterOfAUnitIsInIt() {
        int end = Texts.PLAN.indexOf("分工。") + 3;

        assertThat(new Anchors(Texts.read(Texts.PLAN)).at(TextSpan.at(end)).path())
                .containsExactly("一、 总体要求", "(一) 加强组织领导");
    }

    @Test
    void refusesSpansBeyondTheText() {
        PolicyDocument document = StructureReader.read(SourceText.of("数字"));

        assertThatThrownBy(() -> new Anchors(document).at(new TextSpan(1, 3)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anEmptyDocumentHasOnePlace() {
        Anchor anchor = new Anchors(Texts.read("")).at(TextSpan.at(0));

        assertThat(anchor.path()).isEmpty();
        assertThat(anchor.quote()).isEqualTo(new Quote("", "", ""));
    }
}
