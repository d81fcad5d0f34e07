package org.duikan.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.anchor.Anchor;
import org.duikan.document.Digest;
import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.NoteKind;
import org.duikan.note.Target;
import org.duikan.sharing.NoteProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Files of other programs, and files that are broken or mean no good.
class ForeignFileTest {
    private static final String TEXT = "𠮷一二三四五六七八九十";
    private static final String URN = "urn:sha256:" + Digest.of(TEXT);

    private static NoteReading reading(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return NoteReader.read(new ByteArrayInputStream(bytes), KeptTexts.of(TEXT));
    }

    private static NoteReading.Read read(String json) throws IOException {
        return (NoteReading.Read) reading(json.replace('\'', '"'));
    }

    private static Note only(String json) throws IOException {
        NoteReading.Read read = read(json);
        assertThat(read.notes()).hasSize(1);
        return read.notes().getFirst();
    }

    private static void refuses(String json, Kind kind) throws IOException {
        NoteReading reading = reading(json);
        assertThat(reading).isInstanceOf(NoteReading.Refused.class);
        NoteProblem problem = ((NoteReading.Refused) reading).problem();
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.sentence(Texts.in(Texts.CHINESE))).isNotBlank();
        assertThat(problem.sentence(Texts.in(Texts.ENGLISH))).isNotBlank();
    }

    @Test
    void readsWhatHypothesisWrites() throws IOException {
        Note note =
                only(
                        """
                        {'total':1,'rows':[{'id':'Qx3-abc','created':'2024-05-06T07:08:09.123456+00:00',
                        'updated':'2024-05-07T07:08:09+08:00','user':'acct:li@hypothes.is',
                        'uri':'https://www.gd.gov.cn/a.html','text':'看<b>这里</b>','tags':['数据','要素'],
                        'document':{'title':['关于加快数字化发展的意见 - 门户网站']},
                        'target':[{'source':'https://www.gd.gov.cn/a.html','selector':[
                         {'type':'RangeSelector','startContainer':'/p[1]','startOffset':0},
                         {'type':'TextPositionSelector','start':100,'end':102},
                         {'type':'TextQuoteSelector','exact':'数据','prefix':'公共','suffix':'开发'}]}]}]}
                        """);

        assertThat(note.writing().text()).isEqualTo("看<b>这里</b>");
        assertThat(note.writing().tags()).containsExactly("数据", "要素");
        assertThat(note.author()).isEqualTo("acct:li@hypothes.is");
        assertThat(note.changed()).isEqualTo("2024-05-06T23:08:09Z");
        Anchor anchor = note.target().place().anchors().getFirst();
        assertThat(anchor.quote().exact()).isEqualTo("数据");
        assertThat(anchor.text()).isEqualTo(Digest.of("公共数据开发"));
        assertThat(anchor.span().of("公共数据开发")).isEqualTo("数据");
    }

    @Test
    void carriesTheWordsOfTextsNobodyHas() throws IOException {
        NoteReading.Read read =
                read(
                        """
                        {'id':'http://e.org/1','type':'Annotation','body':'读一读','motivation':'oa:questioning',
                        'creator':{'id':'http://e.org/me','name':'王'},
                        'target':{'source':{'id':'http://e.org/p','title':'意见'},
                        'selector':{'type':'TextQuoteSelector','exact':'数据'}}}
                        """);

        assertThat(read.foreign()).isTrue();
        assertThat(read.texts())
                .containsExactly(new CarriedText("意见", Digest.of("数据"), "数据", true));
        assertThat(read.documents().getFirst().name()).isEqualTo("http://e.org/p");
        Note note = read.notes().getFirst();
        assertThat(note.author()).isEqualTo("王");
        assertThat(note.writing().text()).isEqualTo("读一读");
        assertThat(note.writing().kind()).isEqualTo(NoteKind.QUESTION);
        assertThat(
                        read("{'id':'http://e.org/1','target':'http://e.org/p'}")
                                .notes()
                                .getFirst()
                                .id())
                .isEqualTo(note.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>一</p><p>二<br>三</p> | 一\\n二\\n三",
                "<script>alert(1)</script>好<style>p{}</style> | 好",
                "<img src=x onerror=alert(1)>图 | 图",
                "1 &lt; 2 &amp;&#38;&#x4e00;&nope; a < b | 1 < 2 &&一&nope; a < b",
                "<!-- 暗 -->明<b | 明",
                "<script>没有结尾 | ''"
            })
    void readsTheWordsOfHtml(String html, String words) throws IOException {
        String json =
                "{\"target\":\"u\",\"body\":{\"value\":\"%s\",\"format\":\"text/html\"}}"
                        .formatted(html);

        assertThat(((NoteReading.Read) reading(json)).notes().getFirst().writing().text())
                .isEqualTo(words.replace("\\n", "\n"));
    }

    @Test
    void keepsPlainTextLetterByLetter() throws IOException {
        Note note =
                only(
                        "{'target':'u','body':{'type':'TextualBody','format':'text/plain',"
                                + "'value':'<script>alert(1)</script> &lt;'}}");

        assertThat(note.writing().text()).isEqualTo("<script>alert(1)</script> &lt;");
    }

    @Test
    void takesOnePositionPerCodePoint() throws IOException {
        Note note =
                only(
                        "{'target':{'source':'%s','selector':{'type':'TextPositionSelector','start':1,'end':3}}}"
                                .formatted(URN));

        Anchor anchor = note.target().place().anchors().getFirst();
        assertThat(anchor.text()).isEqualTo(Digest.of(TEXT));
        assertThat(anchor.quote().exact()).isEqualTo("一二");
        assertThat(anchor.quote().prefix()).isEqualTo("𠮷");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1,'end':3",
                "5,'end':2",
                "0,'end':99",
                "1e300,'end':2",
                "2.5,'end':3",
                "99999999999999999999,'end':100000000000000000000",
                "'1','end':2",
                "null,'end':[]"
            })
    void goesByTheWordsWhereThePositionIsAbsurd(String position) throws IOException {
        NoteReading.Read read =
                read(
                        ("{'target':{'source':'%s','selector':[{'type':'TextPositionSelector','start':"
                                        + position
                                        + "},{'type':'TextQuoteSelector','exact':'五六'}]}}")
                                .formatted(URN));

        Anchor anchor = read.notes().getFirst().target().place().anchors().getFirst();
        assertThat(anchor.span().of(TEXT)).isEqualTo("五六");
        assertThat(read.problems())
                .extracting(NoteProblem::kind)
                .containsExactly(Kind.POSITION_OUTSIDE);
    }

    @Test
    void goesByTheWordsWhereOthersStandAtThePosition() throws IOException {
        NoteReading.Read read =
                read(
                        ("{'target':{'source':'%s','selector':[{'type':'TextPositionSelector','start':0,"
                             + "'end':2},{'type':'TextQuoteSelector','exact':'别处的字'}]}}")
                                .formatted(URN));

        assertThat(read.problems()).extracting(NoteProblem::kind).containsExactly(Kind.OTHER_WORDS);
        assertThat(read.notes().getFirst().target().place().anchors().getFirst().text())
                .isEqualTo(Digest.of("别处的字"));
    }

    @Test
    void leavesAlteredTextsAside() throws IOException {
        NoteReading.Read read =
                read(
                        """
                        {'duikan:format':'duikan-notes/1',
                        'duikan:texts':[{'id':'urn:sha256:%s','duikan:name':'意见','value':'改过的'}],
                        'first':{'items':[]}}
                        """
                                .formatted(Digest.of("原来的")));

        assertThat(read.texts()).isEmpty();
        assertThat(read.problems())
                .extracting(NoteProblem::kind)
                .containsExactly(Kind.TEXT_ALTERED);
    }

    @Test
    void saysWhatItLeavesOut() throws IOException {
        String longText = "字".repeat(Limits.WRITING + 1);
        String tags = "'t',".repeat(Limits.MANY) + "'t'";
        NoteReading.Read read =
                read(
                        "[1,null,{'id':'a'},{'id':'b','target':'u','bodyValue':'%s'},"
                                        .formatted(longText)
                                + "{'id':'c','target':'u','tags':['%s']},"
                                        .formatted("t".repeat(Limits.NAME + 1))
                                + "{'id':'d','target':'u','creator':'%s'},"
                                        .formatted("t".repeat(Limits.NAME + 1))
                                + "{'id':'e','target':[%s]},"
                                        .formatted("'u',".repeat(Limits.MANY) + "'u'")
                                + "{'id':'f','target':['u','v','w']},"
                                + "{'id':'g','target':'u','tags':[%s]}]".formatted(tags));

        assertThat(read.problems())
                .extracting(NoteProblem::kind)
                .containsExactly(
                        Kind.NOT_A_NOTE,
                        Kind.NOT_A_NOTE,
                        Kind.NO_TARGET,
                        Kind.NOTE_TOO_LONG,
                        Kind.NOTE_TOO_LONG,
                        Kind.NOTE_TOO_LONG,
                        Kind.TOO_MANY_PARTS,
                        Kind.TOO_MANY_DOCUMENTS);
        assertThat(read.notes()).hasSize(2);
        assertThat(read.notes().getFirst().target().kind()).isEqualTo(Target.Kind.LINK);
        for (NoteProblem problem : read.problems()) {
            assertThat(problem.sentence(Texts.in(Texts.CHINESE))).doesNotContain("{");
        }
    }

    @Test
    void takesTheLaterOfTwoOfOneName() throws IOException {
        NoteReading.Read read =
                read(
                        """
                        [{'id':'a','target':'u','bodyValue':'旧','modified':'2024-01-01T00:00:00Z'},
                         {'id':'a','target':'u','bodyValue':'新','modified':'2025-01-01T00:00:00Z'},
                         {'id':'a','target':'u','bodyValue':'更旧','modified':'2023-01-01T00:00:00Z'}]
                        """);

        assertThat(read.notes()).hasSize(1);
        assertThat(read.notes().getFirst().writing().text()).isEqualTo("新");
        assertThat(read.problems())
                .extracting(NoteProblem::kind)
                .containsExactly(Kind.NAME_TWICE, Kind.NAME_TWICE);
    }

    @Test
    void refusesWhatIsBroken() throws IOException {
        refuses("", Kind.NO_NOTES);
        refuses("   ", Kind.NO_NOTES);
        refuses("{}", Kind.NO_NOTES);
        refuses("42", Kind.NO_NOTES);
        refuses("不是 JSON", Kind.NOT_JSON);
        refuses("[] 多余", Kind.NOT_JSON);
        refuses("<html></html>", Kind.NOT_JSON);
        refuses("[".repeat(100_000), Kind.TOO_DEEP);
        refuses("[" + "{\"a\":".repeat(100_000), Kind.TOO_DEEP);
        refuses("[\"" + "字".repeat(Limits.TEXT + 1) + "\"]", Kind.TEXT_TOO_LONG);
        refuses("[" + "1,".repeat(Limits.NOTES) + "1]", Kind.TOO_MANY_NOTES);
    }

    @Test
    void refusesEveryFileThatWasCutOff() throws IOException {
        RandomNotes random = new RandomNotes(3, 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NoteWriter.write(
                new NoteShare(random.documents(), random.shared(random.notes(4))),
                KeptTexts.of(random.texts()),
                out);
        byte[] whole = out.toByteArray();
        for (int length = 1; length < whole.length - 1; length += 5) {
            NoteReading reading =
                    NoteReader.read(
                            new ByteArrayInputStream(Arrays.copyOf(whole, length)), KeptTexts.of());
            assertThat(reading).as("%s bytes", length).isInstanceOf(NoteReading.Refused.class);
        }
    }

    @Test
    void survivesEveryByteChanged() throws IOException {
        RandomNotes random = new RandomNotes(4, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NoteWriter.write(
                new NoteShare(random.documents(), random.shared(random.notes(3))),
                KeptTexts.of(random.texts()),
                out);
        for (byte with : new byte[] {0, '"', '}', (byte) 0xFF, '9'}) {
            for (int at = 0; at < out.size(); at += 11) {
                byte[] broken = out.toByteArray();
                broken[at] = with;
                assertThat(NoteReader.read(new ByteArrayInputStream(broken), KeptTexts.of()))
                        .isNotNull();
            }
        }
    }

    @Test
    void passesOnThatAFileCannotBeRead() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                };

        assertThatThrownBy(() -> NoteReader.read(broken, KeptTexts.of()))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void readsEveryNoteOfLinesAndNestedPages() throws IOException {
        String one = "{'id':'a','target':'u'}";
        String two = "{'id':'b','target':'u'}";
        for (String shape :
                List.of(
                        "%s\n%s\n",
                        "[{'items':[%s]},{'items':[%s]}]",
                        "{'first':{'items':[%s],'next':{'items':[%s]}}}")) {
            NoteReading.Read read = read(shape.formatted(one, two));
            assertThat(read.notes()).as(shape).hasSize(2);
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void saysThatACollectionHasMore() throws IOException {
        for (String shape : List.of("{'total':40,'first':%s}", "%s")) {
            String page = "{'partOf':{'total':40},'items':[{'id':'a','target':'u'}]}";
            assertThat(read(shape.formatted(page)).problems())
                    .containsExactly(NoteProblem.of(Kind.PART, 1, 40L));
        }
    }

    @Test
    void keepsWhereABodyLies() throws IOException {
        Note note =
                only(
                        """
                        {'target':'u','motivation':'http://www.w3.org/ns/oa#editing','body':[
                        {'id':'http://e.org/film.mp4','type':'Video'},
                        {'type':'SpecificResource','purpose':'tagging','source':'http://e.org/data'}]}
                        """);

        assertThat(note.writing().text()).isEqualTo("http://e.org/film.mp4");
        assertThat(note.writing().tags()).containsExactly("http://e.org/data");
        assertThat(note.writing().kind()).isEqualTo(NoteKind.CORRECTION);
    }

    @Test
    void takesAuthorAndTimesFromBodiesWhereTheNoteHasNone() throws IOException {
        Note note =
                only(
                        """
                        {'target':'u','body':[
                        {'value':'一','creator':{'name':'张'},'created':'2024-01-02T00:00:00Z'},
                        {'value':'二','creator':{'name':'李'},'created':'2024-03-04T00:00:00Z'}]}
                        """);

        assertThat(note.author()).isEqualTo("张");
        assertThat(note.created()).isEqualTo("2024-01-02T00:00:00Z");
        assertThat(note.changed()).isEqualTo("2024-03-04T00:00:00Z");
    }

    @Test
    void readsWordsOfTextsWithoutAName() throws IOException {
        NoteReading.Read read =
                read(
                        """
                        [{'target':{'selector':[{'type':'TextQuoteSelector','exact':'数据'}]}},
                        {'target':{'type':'Choice','items':[{'selector':{'exact':'要素'}}]}}]
                        """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.documents()).hasSize(1);
        assertThat(read.notes())
                .extracting(note -> note.target().place().anchors().getFirst().quote().exact())
                .containsExactly("数据", "要素");
    }

    @Test
    void saysWhenItCannotFollowWhatSelects() throws IOException {
        NoteReading.Read read =
                read("{'id':'a','target':{'source':'u','selector':{'type':'XPathSelector'}}}");

        assertThat(read.problems()).containsExactly(NoteProblem.of(Kind.NO_WORDS, "a"));
    }

    @Test
    void readsListsOfEveryShape() throws IOException {
        for (String shape :
                List.of(
                        "[%s]",
                        "{'items':[%s]}",
                        "{'@graph':[%s]}",
                        "{'annotations':[%s]}",
                        "{'first':{'items':[%s]}}",
                        "%s")) {
            assertThat(only(shape.formatted("{'id':'a','target':'u'}")).target().kind())
                    .isEqualTo(Target.Kind.PASSAGE);
        }
    }
}
