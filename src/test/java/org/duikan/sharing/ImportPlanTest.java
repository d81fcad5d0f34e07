package org.duikan.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Quote;
import org.duikan.document.Digest;
import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.sharing.DocumentMatch.Reason;
import org.duikan.sharing.PlannedNote.Choice;
import org.duikan.sharing.PlannedNote.Standing;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a file of notes would do to a corpus.
class ImportPlanTest {
    private static final String PRINT = "粤府意见的正文，数据要素。";
    private static final String OTHER_PRINT = "粤府意见的正文，数据 要素。";
    private static final String OLD_PRINT = "粤府意见的旧文。";
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final DocumentId FILE = new DocumentId(1);
    private static final DocumentId HELD = new DocumentId(40);
    private static final UUID NAME = new UUID(1, 2);

    private static HeldDocument held(long id, String title, String number, String... texts) {
        DocumentFacts facts =
                new DocumentFacts(
                        title,
                        number,
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        DocumentSummary summary =
                new DocumentSummary(
                        new DocumentId(id),
                        title,
                        facts,
                        "",
                        DocumentSummary.Origin.OWN,
                        Optional.empty(),
                        title + ".txt",
                        1,
                        9,
                        NOON);
        return new HeldDocument(summary, List.of(texts).stream().map(Digest::of).toList());
    }

    private static SharedDocument shared(String title, String number) {
        return new SharedDocument(FILE, Optional.of(Digest.of(PRINT)), "名", title, number);
    }

    private static Anchor anchor() {
        return new Anchor(
                Digest.of(PRINT), new TextSpan(8, 10), List.of(), new Quote("正文，", "数据", "要素。"));
    }

    private static Note note(DocumentId document, String text, int minutes) {
        return new Note(
                NAME,
                new Target(
                        Target.Kind.PASSAGE,
                        new Place(document, List.of(anchor())),
                        Optional.empty()),
                List.of(),
                new Writing(NoteKind.COMMENT, NoteColour.BLUE, List.of(), text),
                Optional.empty(),
                "李",
                NOON,
                NOON.plusSeconds(60L * minutes),
                false,
                Optional.empty());
    }

    private static Note binned(Note note) {
        return new Note(
                note.id(),
                note.target(),
                note.confirmed(),
                note.writing(),
                note.reply(),
                note.author(),
                note.created(),
                note.changed(),
                true,
                note.carriedFrom());
    }

    private static NoteReading.Read read(SharedDocument document, Note... notes) {
        CarriedText text = new CarriedText("名", Digest.of(PRINT), PRINT, false);
        return new NoteReading.Read(
                List.of(document), List.of(notes), List.of(text), List.of(), false);
    }

    private static ImportPlan plan(Note theirs, Note... mine) {
        return ImportPlan.of(
                read(shared("意见", "粤府〔2021〕31号"), theirs),
                List.of(mine),
                List.of(held(40, "意见", "粤府〔2021〕31号", PRINT)),
                KeptTexts.of(PRINT));
    }

    @Test
    void takesWhatIsNew() {
        ImportPlan plan = plan(note(FILE, "新", 0));

        assertThat(plan.count(Standing.NEW)).isOne();
        assertThat(plan.take(Map.of()).notes()).containsExactly(note(HELD, "新", 0));
        assertThat(plan.take(Map.of()).texts()).isEmpty();
        assertThat(plan.take(Map.of(NAME, Choice.MINE)).notes()).isEmpty();
    }

    @Test
    void leavesWhatIsTheSame() {
        ImportPlan plan = plan(note(FILE, "同", 0), note(HELD, "同", 0));

        assertThat(plan.count(Standing.SAME)).isOne();
        assertThat(plan.take(Map.of(NAME, Choice.THEIRS)).notes()).isEmpty();
    }

    @Test
    void takesTheNewerVersionUnlessTheReaderChooses() {
        Note theirs = note(FILE, "他的", 5);
        ImportPlan newer = plan(theirs, note(HELD, "我的", 1));
        ImportPlan older = plan(theirs, note(HELD, "我的", 9));

        assertThat(newer.count(Standing.CHANGED)).isOne();
        assertThat(newer.take(Map.of()).notes()).containsExactly(note(HELD, "他的", 5));
        assertThat(newer.take(Map.of(NAME, Choice.MINE)).notes()).isEmpty();
        assertThat(older.take(Map.of()).notes()).isEmpty();
        assertThat(older.take(Map.of(NAME, Choice.THEIRS)).notes())
                .containsExactly(note(HELD, "他的", 5));
    }

    @Test
    void keepsMineWhereBothAreOfOneTime() {
        assertThat(plan(note(FILE, "他的", 1), note(HELD, "我的", 1)).take(Map.of()).notes()).isEmpty();
    }

    @Test
    void takesBothUnderAnotherNameThatStaysTheSame() {
        ImportPlan plan = plan(note(FILE, "他的", 5), note(HELD, "我的", 9));
        List<Note> taken = plan.take(Map.of(NAME, Choice.BOTH)).notes();

        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst().id()).isNotEqualTo(NAME);
        assertThat(taken.getFirst().writing().text()).isEqualTo("他的");
        assertThat(plan.take(Map.of(NAME, Choice.BOTH)).notes()).isEqualTo(taken);
    }

    @Test
    void neverEmptiesATextNorBinsANoteUnasked() {
        ImportPlan emptied = plan(note(FILE, "", 5), note(HELD, "我的", 1));
        ImportPlan thrownAway = plan(binned(note(FILE, "我的", 5)), note(HELD, "我的", 1));

        assertThat(emptied.take(Map.of()).notes()).isEmpty();
        assertThat(emptied.take(Map.of(NAME, Choice.THEIRS)).notes()).isEmpty();
        assertThat(emptied.take(Map.of(NAME, Choice.BOTH)).notes()).hasSize(1);
        assertThat(thrownAway.take(Map.of()).notes()).isEmpty();
        assertThat(thrownAway.take(Map.of(NAME, Choice.THEIRS)).notes())
                .containsExactly(binned(note(HELD, "我的", 5)));
    }

    @Test
    void findsTheDocumentByAnEarlierText() {
        ImportPlan plan =
                ImportPlan.of(
                        read(shared("", ""), note(FILE, "新", 0)),
                        List.of(),
                        List.of(held(7, "别的", "", "别的"), held(40, "", "", PRINT, OTHER_PRINT)),
                        KeptTexts.of(PRINT, OTHER_PRINT));

        assertThat(plan.documents().getFirst().reason()).isEqualTo(Reason.TEXT);
        assertThat(plan.notes().getFirst().theirs().target().isIn(HELD)).isTrue();
    }

    @Test
    void findsAnotherPrintAndKeepsTheTextOfTheAnchors() {
        ImportPlan plan =
                ImportPlan.of(
                        read(shared("意见", "粤府[2021]31号"), note(FILE, "新", 0)),
                        List.of(),
                        List.of(
                                held(7, "转载", "粤府〔2021〕31号", OLD_PRINT),
                                held(40, "意 见", "粤府〔2021〕31号", OTHER_PRINT)),
                        KeptTexts.of(OTHER_PRINT, OLD_PRINT));
        ImportPlan.Taken taken = plan.take(Map.of());

        assertThat(plan.documents().getFirst().held().id()).isEqualTo(HELD);
        assertThat(taken.notes().getFirst().target().place().anchors()).containsExactly(anchor());
        assertThat(taken.texts()).extracting(CarriedText::text).containsExactly(PRINT);
    }

    @Test
    void findsTheDocumentByItsTitle() {
        ImportPlan plan =
                ImportPlan.of(
                        read(shared("意见", ""), note(FILE, "新", 0)),
                        List.of(),
                        List.of(held(40, "意见", "", OTHER_PRINT)),
                        KeptTexts.of(OTHER_PRINT));

        assertThat(plan.documents().getFirst().reason()).isEqualTo(Reason.TITLE);
    }

    @Test
    void findsAnotherPrintWithoutTitleByItsWords() {
        ImportPlan plan =
                ImportPlan.of(
                        read(shared("意见", "粤府〔2021〕31号"), note(FILE, "新", 0)),
                        List.of(),
                        List.of(held(7, "", "", OLD_PRINT), held(40, "", "", OTHER_PRINT)),
                        KeptTexts.of(OLD_PRINT, OTHER_PRINT));

        assertThat(plan.documents().getFirst().reason()).isEqualTo(Reason.WORDS);
        assertThat(plan.documents().getFirst().held().id()).isEqualTo(HELD);
    }

    @Test
    void takesNoTextThatOnlySoundsAlike() {
        ImportPlan plan =
                ImportPlan.of(
                        read(shared("意见", ""), note(FILE, "新", 0)),
                        List.of(),
                        List.of(held(7, "", "", OLD_PRINT)),
                        KeptTexts.of(OLD_PRINT));

        assertThat(plan.notes()).isEmpty();
        assertThat(plan.without()).hasSize(1);
    }

    @Test
    void keepsOutWhatHasNoDocumentHereAndSaysSo() {
        ImportPlan plan =
                ImportPlan.of(
                        read(shared("意见", ""), note(FILE, "新", 0)),
                        List.of(),
                        List.of(held(40, "", "", "别的")),
                        KeptTexts.of("别的"));

        assertThat(plan.notes()).isEmpty();
        assertThat(plan.without()).hasSize(1);
        assertThat(plan.without().getFirst().missing()).containsExactly(shared("意见", ""));
        assertThat(plan.take(Map.of()).texts()).isEmpty();
    }

    @Test
    void countsConfirmedPlacesItLeavesOut() {
        Note one = note(FILE, "新", 0);
        Note confirmed =
                new Note(
                        NAME,
                        one.target(),
                        List.of(
                                new Place(new DocumentId(2), List.of(anchor())),
                                one.target().place()),
                        one.writing(),
                        one.reply(),
                        one.author(),
                        one.created(),
                        one.changed(),
                        false,
                        Optional.empty());
        ImportPlan plan = plan(confirmed);

        assertThat(plan.notes().getFirst().left()).isOne();
        assertThat(plan.notes().getFirst().theirs().confirmed()).hasSize(1);
    }

    @Test
    void findsAFileByItsName() {
        ImportPlan plan =
                ImportPlan.of(
                        excerpt("file:///C:/资料/意见.TXT", "别处的话"),
                        List.of(),
                        List.of(held(7, "通知", "", OLD_PRINT), held(40, "意见", "", OTHER_PRINT)),
                        KeptTexts.of(OLD_PRINT, OTHER_PRINT));

        assertThat(plan.documents().getFirst().held().id()).isEqualTo(HELD);
    }

    @Test
    void findsTheOneDocumentThatHasTheWords() {
        String words = "各级各部门要按月公布公共数据资源清单";
        String here = "一、总则\n" + words + "，不得迟延。\n";
        NoteReading.Read read = excerpt("http://e.org/3", words);
        HeldDocument one = held(40, "通知", "", here);
        HeldDocument none = held(7, "意见", "", OLD_PRINT);
        HeldDocument other = held(8, "另一种", "", here + "二、附则\n");
        KeptTexts texts = KeptTexts.of(here, OLD_PRINT, here + "二、附则\n");

        assertThat(ImportPlan.of(read, List.of(), List.of(none, one), texts).documents())
                .containsExactly(
                        new DocumentMatch(
                                read.documents().getFirst(), one.summary(), Reason.WORDS));
        assertThat(ImportPlan.of(read, List.of(), List.of(none, one, other), texts).documents())
                .isEmpty();
    }

    @Test
    void putsNoWordsToATwinOfTheirClause() {
        String twin = "(一)第一季度末前完成台账登记,逾期通报批评。\n";
        String words = "(二)第二季度末前完成台账登记,逾期通报批评。";
        int start = words.indexOf("逾期");
        Anchor anchor =
                new Anchor(
                        Digest.of(words),
                        new TextSpan(start, words.length()),
                        List.of(),
                        new Quote(words.substring(0, start), words.substring(start), ""));
        NoteReading.Read read = excerpt("资料/意见.txt", anchor, words);
        List<HeldDocument> held = List.of(held(40, "意见", "", twin));
        Note taken =
                ImportPlan.of(read, List.of(), held, KeptTexts.of(twin))
                        .take(Map.of())
                        .notes()
                        .getFirst();

        assertThat(taken.target().place().anchors()).containsExactly(anchor);
    }

    private static NoteReading.Read excerpt(String address, String words) {
        Anchor anchor =
                new Anchor(
                        Digest.of(words),
                        new TextSpan(0, words.length()),
                        List.of(),
                        new Quote("", words, ""));
        return excerpt(address, anchor, words);
    }

    private static NoteReading.Read excerpt(String address, Anchor anchor, String words) {
        Note note = note(FILE, "读", 0);
        Target target =
                new Target(Target.Kind.PASSAGE, new Place(FILE, List.of(anchor)), Optional.empty());
        return new NoteReading.Read(
                List.of(new SharedDocument(FILE, Optional.empty(), address, "", "")),
                List.of(note.putTo(target, List.of())),
                List.of(new CarriedText("", Digest.of(words), words, true)),
                List.of(),
                true);
    }

    @Test
    void putsWordsOfAPageToTheTextOfTheDocument() {
        SharedDocument page =
                new SharedDocument(FILE, Optional.empty(), "http://e.org", "关于数字经济工作的意见 - 门户", "");
        Anchor words =
                new Anchor(Digest.of("数据"), new TextSpan(0, 2), List.of(), new Quote("", "数据", ""));
        Note one = note(FILE, "读", 0);
        Note foreign =
                new Note(
                        NAME,
                        new Target(
                                Target.Kind.PASSAGE,
                                new Place(FILE, List.of(words)),
                                Optional.empty()),
                        List.of(),
                        one.writing(),
                        Optional.empty(),
                        "",
                        NOON,
                        NOON,
                        false,
                        Optional.empty());
        NoteReading.Read read =
                new NoteReading.Read(
                        List.of(page),
                        List.of(foreign),
                        List.of(new CarriedText("", Digest.of("数据"), "数据", true)),
                        List.of(),
                        true);
        List<HeldDocument> held = List.of(held(40, "关于数字经济工作的意见", "", PRINT));
        ImportPlan plan = ImportPlan.of(read, List.of(), held, KeptTexts.of(PRINT));
        Note taken = plan.take(Map.of()).notes().getFirst();

        Anchor placed = taken.target().place().anchors().getFirst();
        assertThat(placed.text()).isEqualTo(Digest.of(PRINT));
        assertThat(placed.span()).isEqualTo(new TextSpan(8, 10));
        assertThat(plan.take(Map.of()).texts()).isEmpty();
        assertThat(
                        ImportPlan.of(read, List.of(taken), held, KeptTexts.of(PRINT))
                                .count(Standing.SAME))
                .isOne();
    }
}
