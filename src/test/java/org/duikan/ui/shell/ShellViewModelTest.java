package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ShellViewModelTest {
    private final Fakes.Documents documents = Fakes.documents();
    private final Later later = new Later();
    private final List<List<DocumentId>> remembered = new ArrayList<>();
    private final ShellViewModel model =
            new ShellViewModel(documents, Fakes.opener(documents), later, remembered::add);

    private void begin() {
        model.begin(Opening.prepare(documents, Fakes.opener(documents), List.of(), Fakes.never()));
    }

    private List<DocumentSummary> onDesk() {
        Desk desk = model.deskProperty().get();
        List<DocumentSummary> all = new ArrayList<>(List.of(desk.summary()));
        desk.witnesses().forEach(witness -> all.add(witness.summary()));
        return all;
    }

    @Test
    void beginsWithTheReprintBesideItsBase() {
        begin();

        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.REPRINT);
        assertThat(model.documents()).hasSize(3);
    }

    @Test
    void beginsWithNothingInAnEmptyCorpus() {
        model.begin(new Opening(List.of(), java.util.Optional.empty()));

        assertThat(model.pair()).isEmpty();
        assertThat(model.deskProperty().get()).isNull();
    }

    @Test
    void swapsBaseAndWitness() {
        begin();

        model.swap();
        later.all();

        assertThat(onDesk()).containsExactly(Fakes.REPRINT, Fakes.OPINION);
    }

    @Test
    void movesColumnsAndWhoeverStandsFirstIsTheBase() {
        begin();
        model.chooseWitness(1, Fakes.POINTS);
        later.all();

        model.move(2, 1);
        later.all();
        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.POINTS, Fakes.REPRINT);

        model.move(2, 0);
        later.all();
        assertThat(onDesk()).containsExactly(Fakes.REPRINT, Fakes.OPINION, Fakes.POINTS);

        model.remove(0);
        later.all();
        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.POINTS);
        model.remove(1);
        model.remove(0);
        later.all();
        assertThat(onDesk()).containsExactly(Fakes.OPINION);
    }

    @Test
    void changesPlacesWhereAWitnessIsChosenThatIsTheBase() {
        begin();

        model.chooseWitness(0, Fakes.OPINION);
        later.all();

        assertThat(onDesk()).containsExactly(Fakes.REPRINT, Fakes.OPINION);
    }

    @Test
    void addsReplacesAndRemovesWitnesses() {
        begin();

        model.chooseWitness(1, Fakes.POINTS);
        later.all();
        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.REPRINT, Fakes.POINTS);

        model.removeWitness(0);
        later.all();
        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.POINTS);

        model.chooseWitness(0, Fakes.REPRINT);
        later.all();
        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.REPRINT);
    }

    @Test
    void neverPutsADocumentIntoTwoColumns() {
        begin();

        model.chooseWitness(Pair.MOST_WITNESSES, Fakes.REPRINT);
        later.all();

        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.REPRINT);
    }

    @Test
    void theNewestWishWins() {
        begin();

        model.chooseBase(Fakes.POINTS);
        model.read(Fakes.REPRINT);
        assertThat(model.busyProperty().get()).isTrue();
        later.all();

        assertThat(onDesk()).containsExactly(Fakes.REPRINT);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(remembered).containsExactly(List.of(new DocumentId(2)));
    }

    @Test
    void keepsTheOldTextsWhereNewOnesCannotBeOpened() {
        begin();
        documents.delete(Fakes.POINTS.id());

        model.read(Fakes.POINTS);
        later.all();

        assertThat(onDesk()).containsExactly(Fakes.OPINION, Fakes.REPRINT);
        assertThat(model.pair()).contains(new Pair(Fakes.OPINION, List.of(Fakes.REPRINT)));
        Notice notice = model.noticeProperty().get();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(notice.text().apply(Texts.in(Texts.ENGLISH)))
                .startsWith("These documents cannot be opened");
        assertThat(model.documents()).doesNotContain(Fakes.POINTS);
    }

    @Test
    void takesADeletedWitnessOffTheDesk() {
        begin();
        documents.delete(Fakes.REPRINT.id());

        model.refresh();
        later.all();

        assertThat(onDesk()).containsExactly(Fakes.OPINION);
    }

    @Test
    void clearsTheDeskWhereTheBaseWasDeleted() {
        begin();
        documents.delete(Fakes.OPINION.id());

        model.refresh();
        later.all();

        assertThat(model.pair()).isEmpty();
        assertThat(model.deskProperty().get()).isNull();
    }
}
