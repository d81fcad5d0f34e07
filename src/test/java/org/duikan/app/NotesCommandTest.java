package org.duikan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.anchor.Anchors;
import org.duikan.app.CommandCall.Answer;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.NotePlacer;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.store.Corpus;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Notes from one corpus to another, by the command line.
class NotesCommandTest {
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    @TempDir private Path folder;
    private CommandCall mine;
    private CommandCall theirs;
    private Path file;

    @BeforeEach
    void prepare() {
        mine = new CommandCall(folder.resolve("mine"));
        theirs = new CommandCall(folder.resolve("theirs"));
        file = folder.resolve("notes.jsonld");
        mine.call("list");
        theirs.call("list");
    }

    private Corpus open(String name) {
        Directories directories = new Directories(folder.resolve(name));
        return Corpus.open(directories.corpus(), directories.home());
    }

    private void write(String corpus, UUID id, String text, int minutes) {
        try (Corpus opened = open(corpus)) {
            DocumentSummary first = opened.documents().list().getFirst();
            opened.notes().save(List.of(note(opened, first.id(), id, text, minutes)));
        }
    }

    private static Note note(
            Corpus corpus, DocumentId document, UUID id, String text, int minutes) {
        PolicyDocument read = corpus.documents().load(document).orElseThrow();
        int at = read.source().text().indexOf("数据要素");
        return new Note(
                id,
                new Target(
                        Target.Kind.PASSAGE,
                        new Place(
                                document, List.of(new Anchors(read).at(new TextSpan(at, at + 4)))),
                        Optional.empty()),
                List.of(),
                new Writing(NoteKind.COMMENT, NoteColour.RED, List.of("要素"), text),
                Optional.empty(),
                "李",
                NOON,
                NOON.plusSeconds(60L * minutes),
                false,
                Optional.empty());
    }

    private List<Note> notes(String corpus) {
        try (Corpus opened = open(corpus)) {
            return opened.notes().all();
        }
    }

    /// Whether marked whole or in part, the words of a clause that is not here are never put to one
    /// that differs from it by a number.
    @Test
    void putsWordsOfAnotherProgramToNoTwinOfTheirClause() throws IOException {
        Path plan = folder.resolve("办法.txt");
        Path marks = folder.resolve("marks.json");
        Files.writeString(
                plan,
                """
                某市公共数据工作办法
                一、总体要求
                (一)第一季度重点工作。各部门要在第一季度末前完成台账登记、数据核验和公开工作,逾期通报批评。
                (二)加大资金投入。统筹财政资金,支持重点项目建设,提高使用效益。
                """);
        Files.writeString(
                marks,
                """
                [{"target":{"source":"办法.txt","selector":{
                "exact":"(二)第二季度重点工作。各部门要在第二季度末前完成台账登记、数据核验和公开工作,逾期通报批评。"}}},
                {"target":{"source":"办法.txt","selector":{"prefix":"(二)第二季度重点工作。各部门要在",
                "exact":"第二季度末前完成台账登记","suffix":"、数据核验和公开工作,逾期通报批评。"}}},
                {"target":{"source":"办法.txt","selector":{"prefix":"(二)第二季度重点工作。各部门要在第二季度末前",
                "exact":"完成台账登记、数据核验和公开工作","suffix":",逾期通报批评。"}}},
                {"target":{"source":"办法.txt","selector":{"prefix":"加大资金投入。","exact":"统筹财政资金"}}}]
                """);
        assertThat(mine.call("import", plan.toString()).code()).isZero();
        mine.call("notes", "import", marks.toString());

        try (Corpus corpus = open("mine")) {
            assertThat(
                            new NotePlacer(corpus.noteTexts(), corpus.documents())
                                    .place(corpus.notes().all()))
                    .extracting(PlacedNote::isAstray)
                    .containsExactly(true, true, true, false);
        }
    }

    @Test
    void carriesNotesToAnotherCorpus() {
        write("theirs", new UUID(1, 1), "一条", 0);
        assertThat(theirs.call("notes", "export", file.toString()).out()).contains("已导出 1 条");

        Answer dry = mine.call("notes", "import", file.toString(), "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("新 1 条", "将导入 1 条");
        assertThat(notes("mine")).isEmpty();

        assertThat(mine.call("notes", "import", file.toString()).out()).contains("已导入 1 条");
        assertThat(notes("mine")).isEqualTo(notes("theirs"));
        assertThat(mine.call("notes", "import", file.toString()).out())
                .contains("相同 1 条", "已导入 0 条");
    }

    @Test
    void neverReplacesANewerVersion() {
        UUID id = new UUID(1, 1);
        write("theirs", id, "他的", 5);
        write("mine", id, "我的", 9);
        theirs.call("notes", "export", file.toString());

        assertThat(mine.call("notes", "import", file.toString()).out())
                .contains("有别 1 条", "1 条保留文库里的版本", "已导入 0 条");
        write("theirs", id, "他又改了", 20);
        theirs.call("notes", "export", file.toString());
        assertThat(mine.call("notes", "import", file.toString()).out()).contains("已导入 1 条");
        assertThat(notes("mine").getFirst().writing().text()).isEqualTo("他又改了");
    }

    @Test
    void saysWhichDocumentIsNotHere() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), "别处的一份文件\n数据要素在这里。\n");
        theirs.call("import", own.toString());
        try (Corpus opened = open("theirs")) {
            DocumentId last = opened.documents().list().getLast().id();
            opened.notes().save(List.of(note(opened, last, new UUID(2, 2), "外", 0)));
        }
        theirs.call("notes", "export", file.toString());

        Answer answer = mine.call("notes", "import", file.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("1 条批注未导入").doesNotContain("\tat ");
        assertThat(notes("mine")).isEmpty();
        mine.call("import", own.toString());
        assertThat(mine.call("notes", "import", file.toString()).code()).isZero();
        assertThat(notes("mine")).hasSize(1);
    }

    @Test
    void takesWordsOfAPageThatIsTitledAsTheDocument() throws IOException {
        String title;
        try (Corpus opened = open("mine")) {
            title = opened.documents().list().getFirst().facts().title();
        }
        Files.writeString(
                file,
                """
                [{"id":"x1","uri":"https://e.org/a","text":"读到这里","document":{"title":["%s - 门户"]},
                 "target":[{"source":"https://e.org/a","selector":[{"type":"TextQuoteSelector",
                 "exact":"公共数据资源开发利用"}]}]}]
                """
                        .formatted(title));

        assertThat(mine.call("notes", "import", file.toString()).out()).contains("已导入 1 条");
        assertThat(mine.call("notes", "export", folder.resolve("a.md").toString()).code()).isZero();
        assertThat(Files.readString(folder.resolve("a.md"))).contains("读到这里", "公共数据资源开发利用");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xlsx", "a.md", "a.json", "a.JSONLD"})
    void writesWhatTheExtensionSays(String name) throws IOException {
        write("theirs", new UUID(1, 1), "一条", 0);
        Path target = folder.resolve(name);

        assertThat(theirs.call("notes", "export", target.toString()).code()).isZero();
        byte[] bytes = Files.readAllBytes(target);
        assertThat(bytes).isNotEmpty();
        if (name.endsWith("csv") || name.endsWith("md")) {
            assertThat(Files.readString(target)).contains("一条", "原位", "数据要素");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a", "none/a.csv"})
    void saysInOneLineWhatItCannotWrite(String name) {
        Answer answer = mine.call("notes", "export", folder.resolve(name).toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "不是", "[{\"id\":", "[]x"})
    void saysInOneLineWhatItCannotRead(String content) throws IOException {
        Files.writeString(file, content);
        Answer answer = mine.call("notes", "import", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(mine.call("notes", "import", folder.resolve("none").toString()).code())
                .isEqualTo(1);
    }
}
