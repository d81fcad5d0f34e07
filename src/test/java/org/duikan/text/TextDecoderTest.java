package org.duikan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.text.TextDecoding.Binary;
import org.duikan.text.TextDecoding.Decoded;
import org.duikan.text.TextDecoding.Empty;
import org.duikan.text.TextDecoding.Undecodable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

class TextDecoderTest {
    private static final String SIMPLIFIED =
            "一、总体要求\n以习近平新时代中国特色社会主义思想为指导，深刻把握数字化发展（6G、DNA）带来的“历史大势”。";
    private static final String TRADITIONAL = "第三條之一 特定農業區土地不得徵收，但國防、水利事業有重大或急迫情事，經行政院同意者不在此限。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void readsWhatItIsWrittenIn(String name) {
        Charset charset = Charset.forName(name);
        for (int length = 8; length <= SIMPLIFIED.length(); length++) {
            String text = SIMPLIFIED.substring(0, length);
            assertThat(TextDecoder.decode(text.getBytes(charset)))
                    .as(text)
                    .isEqualTo(new Decoded(SourceText.of(text), charset));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "x-windows-950"})
    void readsTraditionalScript(String name) {
        Charset charset = Charset.forName(name);
        assertThat(TextDecoder.decode(TRADITIONAL.getBytes(charset)))
                .isEqualTo(new Decoded(SourceText.of(TRADITIONAL), charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesAByteOrderMarkAndDropsIt(String name) {
        Charset charset = Charset.forName(name);
        assertThat(TextDecoder.decode(("\uFEFF" + "数").getBytes(charset)))
                .isEqualTo(new Decoded(SourceText.of("数"), charset));
    }

    @Test
    void tellsShortSnippetsApart() {
        Random random = new Random(11);
        String han = SIMPLIFIED.replaceAll("[^\\u4E00-\\u9FFF]", "");
        for (int round = 0; round < 300; round++) {
            int start = random.nextInt(han.length() - 6);
            String text = han.substring(start, start + 6);
            for (String name : new String[] {"UTF-8", "GB18030"}) {
                Charset charset = Charset.forName(name);
                assertThat(TextDecoder.decode(text.getBytes(charset)))
                        .as(text)
                        .isEqualTo(new Decoded(SourceText.of(text), charset));
            }
        }
    }

    @Test
    void asciiIsNeverTakenForUtf16() {
        byte[] bytes = "note".getBytes(StandardCharsets.US_ASCII);
        assertThat(TextDecoder.decode(bytes))
                .isEqualTo(new Decoded(SourceText.of("note"), StandardCharsets.UTF_8));
    }

    @Test
    void aBrokenByteIsToldNotReplaced() {
        byte[] bytes = SIMPLIFIED.repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        assertThat(TextDecoder.decode(bytes)).isInstanceOf(Undecodable.class);

        byte[] marked = ("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(marked, 11);
        assertThat(TextDecoder.decode(cut)).isEqualTo(new Undecodable(StandardCharsets.UTF_8, 9));
        assertThat(TextDecoder.decodeDamaged(cut, StandardCharsets.UTF_8).text())
                .isEqualTo("一、\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\r\n\t", "\u3000\u3000\n", "\uFEFF\n"})
    void whiteSpaceAloneIsEmpty(String text) {
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Empty());
    }

    @Test
    void picturesAndPackedFilesAreBinary() {
        assertThat(TextDecoder.decode(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}))
                .isEqualTo(new Binary());
        assertThat(TextDecoder.decode("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Binary());
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            byte[] noise = new byte[400 + round];
            random.nextBytes(noise);
            assertThat(TextDecoder.decode(noise)).isEqualTo(new Binary());
        }
        assertThat(TextDecoder.decode(new byte[64])).isEqualTo(new Binary());
    }

    @Test
    void aDamagedUtf8TextIsUndecodableWhateverItsLength() {
        byte[] text = "关于加快数字化发展的意见。各地级以上市人民政府，省政府各部门。".getBytes(StandardCharsets.UTF_8);
        for (int length = text.length - 6; length <= text.length; length += 3) {
            byte[] damaged = Arrays.copyOf(text, length);
            damaged[length / 2] = (byte) 0xFF;
            assertThat(TextDecoder.decode(damaged))
                    .isInstanceOf(TextDecoding.Undecodable.class)
                    .extracting("charset")
                    .isEqualTo(StandardCharsets.UTF_8);
        }
    }
}
