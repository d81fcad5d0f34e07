package org.duikan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ShownPassageTest {
    private static final SourceText SOURCE = SourceText.of("前言。甲乙丙丁\n\n戊己庚辛。后记");
    private static final Passage PASSAGE =
            Passage.of(SOURCE, new TextSpan(3, 7), new TextSpan(9, 13));
    private static final int LENGTH = 10;
    private final ShownPassage shown = new ShownPassage(PASSAGE, 2);

    @Test
    void wordsAreShownBehindTheLabel() {
        assertThat(shown.shown(new TextSpan(4, 6), LENGTH)).contains(new TextSpan(3, 5));
        assertThat(shown.shown(PASSAGE.span(), LENGTH)).contains(new TextSpan(2, 10));
    }

    @Test
    void wordsOutsideAreNot() {
        assertThat(shown.shown(new TextSpan(0, 3), LENGTH)).isEmpty();
        assertThat(shown.shown(new TextSpan(13, 16), LENGTH)).isEmpty();
        assertThat(shown.shown(new TextSpan(7, 9), LENGTH)).as("a page break").isEmpty();
    }

    @Test
    void wordsThatReachOutAreCut() {
        assertThat(shown.shown(new TextSpan(0, 16), LENGTH)).contains(new TextSpan(2, 10));
    }

    @Test
    void aPlaceIsShownAtBothEndsToo() {
        assertThat(shown.shown(TextSpan.at(3), LENGTH)).contains(TextSpan.at(2));
        assertThat(shown.shown(TextSpan.at(13), LENGTH)).contains(TextSpan.at(10));
        assertThat(shown.shown(TextSpan.at(14), LENGTH)).isEmpty();
        assertThat(shown.shown(TextSpan.at(2), LENGTH)).isEmpty();
    }

    @Test
    void aLaterPartShowsItsOwnWordsOnly() {
        ShownPassage later = new ShownPassage(PASSAGE, -3);
        assertThat(later.shown(new TextSpan(3, 6), 5)).isEmpty();
        assertThat(later.shown(new TextSpan(5, 11), 5)).contains(new TextSpan(0, 3));
        assertThat(later.source(new TextSpan(0, 2))).contains(new TextSpan(6, 10));
    }

    @Test
    void theLabelHasNoSource() {
        assertThat(shown.source(new TextSpan(0, 2))).isEmpty();
        assertThat(shown.source(new TextSpan(0, 3))).contains(new TextSpan(3, 4));
        assertThat(shown.source(new TextSpan(9, 20))).contains(new TextSpan(12, 13));
    }

    /// What is selected is what is marked then, whatever the pieces and wherever the cell is cut.
    @Test
    void thereAndBackIsTheSame() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Passage passage = passage(random);
            ShownPassage one = new ShownPassage(passage, random.nextInt(9) - 4);
            int length = one.start() + passage.length();
            if (length > 0) {
                int from = random.nextInt(length);
                TextSpan asked = new TextSpan(from, from + 1 + random.nextInt(length - from));
                one.source(asked).ifPresent(source -> assertBack(one, asked, source, length));
            }
        }
    }

    private static void assertBack(ShownPassage one, TextSpan asked, TextSpan source, int length) {
        TextSpan words = new TextSpan(Math.max(asked.start(), one.start()), asked.end());
        assertThat(one.shown(source, length)).contains(words);
    }

    private static Passage passage(Random random) {
        List<TextSpan> pieces = new ArrayList<>();
        int at = random.nextInt(3);
        while (at < SOURCE.length() - 4) {
            int end = at + 1 + random.nextInt(3);
            pieces.add(new TextSpan(at, end));
            at = end + random.nextInt(3);
        }
        return Passage.of(SOURCE, pieces);
    }
}
