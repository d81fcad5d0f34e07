package org.duikan.ui.judging;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.align.Comparison;
import org.duikan.collation.Collation;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementResolver;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentSummary;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.fx.WorkQueue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The items between the base and one witness with what the reader made of them, and the item the
/// reader is at. A judgement shows only when it is on disk.
public final class JudgingModel {
    private final JudgingServices services;
    private final JobRunner runner;
    private final Notices notices;
    private final WorkQueue saving;
    private final ReadOnlyObjectWrapper<JudgedCollation> judged = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<IgnoreRules> rules =
            new ReadOnlyObjectWrapper<>(IgnoreRules.typographic());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private DocumentSummary base;
    private DocumentSummary witness;
    private Comparison comparison;
    private JobRun loading;

    public JudgingModel(JudgingServices services, JobRunner runner, Notices notices) {
        this.services = Objects.requireNonNull(services);
        this.runner = Objects.requireNonNull(runner);
        this.notices = Objects.requireNonNull(notices);
        this.saving = new WorkQueue(runner);
    }

    private record Loaded(IgnoreRules rules, JudgedCollation judged) {}

    /// Is about a witness of a desk from now on; nothing happens where it is already.
    ///
    /// @param column index of the witness
    public void show(Desk desk, int column) {
        Desk.Witness wanted = desk.witnesses().get(column);
        boolean same = isAbout(desk, wanted);
        base = desk.summary();
        witness = wanted.summary();
        if (!same || comparison != wanted.comparison()) {
            comparison = wanted.comparison();
            load(same);
        }
    }

    private boolean isAbout(Desk desk, Desk.Witness wanted) {
        return base != null
                && base.id().equals(desk.summary().id())
                && witness.id().equals(wanted.summary().id());
    }

    /// @param stay whether the reader stays at the same item
    private void load(boolean stay) {
        if (loading != null) {
            loading.cancel();
        }
        Item before = stay ? currentItem().orElse(null) : null;
        if (!stay) {
            current.set(-1);
            judged.set(null);
        }
        busy.set(true);
        Comparison of = comparison;
        DocumentSummary one = base;
        DocumentSummary other = witness;
        loading =
                runner.run(
                        _ -> {
                            IgnoreRules chosen =
                                    services.ignored()
                                            .rules(one.id(), other.id())
                                            .orElseGet(IgnoreRules::typographic);
                            List<Judgement> inForce =
                                    services.judgements().inForce(one.id(), other.id());
                            return new Loaded(
                                    chosen,
                                    JudgementResolver.resolve(inForce, Collation.of(of, chosen)));
                        },
                        loaded -> {
                            busy.set(false);
                            rules.set(loaded.rules());
                            int at =
                                    before == null
                                            ? -1
                                            : loaded.judged().collation().items().indexOf(before);
                            judged.set(loaded.judged());
                            current.set(at);
                        },
                        broken -> {
                            busy.set(false);
                            new Problems(notices).present("judging.cannot-load", broken);
                        });
    }

    /// The items; null until they are known.
    public ReadOnlyObjectProperty<JudgedCollation> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    public Optional<JudgedCollation> judged() {
        return Optional.ofNullable(judged.get());
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What need not be judged.
    public ReadOnlyObjectProperty<IgnoreRules> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /// Index of the item the reader is at; -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public int current() {
        return current.get();
    }

    public Optional<Item> currentItem() {
        return judged().filter(_ -> current() >= 0)
                .map(all -> all.collation().items().get(current()));
    }

    public void go(int item) {
        current.set(item);
    }

    /// Goes to an equal item, if there is one.
    public void go(Item item) {
        judged().map(all -> all.collation().items().indexOf(item))
                .filter(at -> at >= 0)
                .ifPresent(this::go);
    }

    public DocumentSummary base() {
        return base;
    }

    public DocumentSummary witness() {
        return witness;
    }

    public String author() {
        return services.author();
    }

    /// What was judged of the item the reader is at.
    public Optional<Placed> placed() {
        return current() < 0 ? Optional.empty() : judged().flatMap(all -> all.judged(current()));
    }

    /// Judges some items at one stroke; what was typed about an item before stays with it.
    public void judge(List<Integer> items, Verdict verdict) {
        JudgedCollation all = judged.get();
        if (all != null && !items.isEmpty()) {
            save(all, items, item -> with(all, item, verdict));
        }
    }

    private Judgement with(JudgedCollation all, int item, Verdict verdict) {
        Optional<Judgement> before = all.judged(item).map(Placed::judgement);
        return make(
                all,
                item,
                verdict,
                before.map(Judgement::correction).orElse(""),
                before.map(Judgement::note).orElse(""));
    }

    /// Saves what the reader typed about an item; the verdict stays.
    public void write(int item, String correction, String note) {
        JudgedCollation all = judged.get();
        if (all == null) {
            return;
        }
        Optional<Judgement> before = all.judged(item).map(Placed::judgement);
        boolean same =
                before.map(Judgement::correction).orElse("").equals(correction)
                        && before.map(Judgement::note).orElse("").equals(note);
        if (!same) {
            save(all, List.of(item), _ -> make(all, item, all.verdict(item), correction, note));
        }
    }

    private Judgement make(
            JudgedCollation all, int item, Verdict verdict, String correction, String note) {
        return all.judge(
                item,
                base.id(),
                witness.id(),
                verdict,
                correction,
                note,
                services.clock().instant(),
                services.author());
    }

    private void save(
            JudgedCollation about,
            List<Integer> items,
            java.util.function.IntFunction<Judgement> made) {
        saving.add(
                () -> {
                    Map<Integer, Judgement> fresh = new HashMap<>();
                    items.forEach(item -> fresh.put(item, made.apply(item)));
                    services.judgements().judge(List.copyOf(fresh.values()));
                    return fresh;
                },
                fresh -> {
                    JudgedCollation now = judged.get();
                    if (now != null && now.collation() == about.collation()) {
                        judged.set(now.with(fresh));
                    }
                },
                broken -> new Problems(notices).present("judging.cannot-save", broken));
    }

    /// Takes back what was judged last.
    public void undo() {
        step(
                () -> services.judgements().undo(base.id(), witness.id()),
                "undone",
                "nothing-to-undo");
    }

    /// Brings back what was taken back last.
    public void redo() {
        step(
                () -> services.judgements().redo(base.id(), witness.id()),
                "redone",
                "nothing-to-redo");
    }

    private void step(
            java.util.concurrent.Callable<List<Judgement>> act, String doneKey, String noneKey) {
        if (base == null) {
            return;
        }
        saving.add(
                act,
                changed -> {
                    notices.show(
                            changed.isEmpty()
                                    ? Notice.info("judging." + noneKey)
                                    : Notice.info(
                                            "judging." + doneKey,
                                            Integer.toString(changed.size())));
                    if (!changed.isEmpty()) {
                        load(true);
                    }
                },
                broken -> new Problems(notices).present("judging.cannot-save", broken));
    }

    /// Says what need not be judged between the two.
    public void ignore(IgnoreRules wanted) {
        if (base == null || wanted.equals(rules.get())) {
            return;
        }
        saving.add(
                () -> {
                    services.ignored().choose(base.id(), witness.id(), wanted);
                    return wanted;
                },
                _ -> load(true),
                broken -> new Problems(notices).present("judging.cannot-save", broken));
    }
}
