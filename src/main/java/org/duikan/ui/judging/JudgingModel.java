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
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;
import org.duikan.ui.fx.WorkQueue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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
    private Shown shown;
    private JobRun loading;

    /// What `judged` is about; those two go together, while `shown` may be ahead of them.
    private Shown known;

    public JudgingModel(JudgingServices services, JobRunner runner, Notices notices) {
        this.services = Objects.requireNonNull(services);
        this.runner = Objects.requireNonNull(runner);
        this.notices = Objects.requireNonNull(notices);
        this.saving = new WorkQueue(runner);
    }

    /// What the reader looks at.
    private record Shown(DocumentSummary base, DocumentSummary witness, Comparison comparison) {

        boolean isAbout(DocumentId other) {
            return witness.id().equals(other);
        }

        boolean isSamePair(Shown other) {
            return other != null
                    && base.id().equals(other.base.id())
                    && witness.id().equals(other.witness.id());
        }
    }

    private record Loaded(IgnoreRules rules, JudgedCollation judged) {}

    /// Is about a witness of a desk from now on; nothing happens where it is already.
    ///
    /// @param column index of the witness
    public void show(Desk desk, int column) {
        Desk.Witness wanted = desk.witnesses().get(column);
        Shown next = new Shown(desk.summary(), wanted.summary(), wanted.comparison());
        boolean same = next.isSamePair(shown);
        boolean changed = !same || shown.comparison() != next.comparison();
        shown = next;
        if (changed) {
            load(same);
        }
    }

    /// Index of the witness the reader looked at, where a desk has it too; else of the first.
    public int columnIn(Desk desk) {
        List<Desk.Witness> all = desk.witnesses();
        return IntStream.range(0, all.size())
                .filter(i -> shown != null && shown.isAbout(all.get(i).summary().id()))
                .findFirst()
                .orElse(0);
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
        Shown about = shown;
        Optional<JudgedCollation> latest =
                judged().filter(all -> all.collation().comparison() == about.comparison());
        IgnoreRules present = rules.get();
        loading =
                runner.run(
                        _ -> load(about, latest.map(JudgedCollation::collation), present),
                        loaded -> {
                            busy.set(false);
                            rules.set(loaded.rules());
                            int at =
                                    before == null
                                            ? -1
                                            : loaded.judged().collation().items().indexOf(before);
                            known = about;
                            judged.set(loaded.judged());
                            current.set(at);
                        },
                        broken -> {
                            busy.set(false);
                            new Problems(notices).present("judging.cannot-load", broken);
                        });
    }

    /// Lists the items anew only where the comparison or the rules are others.
    ///
    /// @param latest the items as they were listed under `present` rules
    private Loaded load(Shown about, Optional<Collation> latest, IgnoreRules present) {
        DocumentId base = about.base().id();
        DocumentId witness = about.witness().id();
        IgnoreRules chosen =
                services.ignored().rules(base, witness).orElseGet(IgnoreRules::typographic);
        Collation collation =
                latest.filter(_ -> chosen.equals(present))
                        .orElseGet(() -> Collation.of(about.comparison(), chosen));
        List<Judgement> inForce = services.judgements().inForce(base, witness);
        return new Loaded(chosen, JudgementResolver.resolve(inForce, collation));
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

    /// The base the reader looks at; null before the first.
    public DocumentSummary base() {
        return shown == null ? null : shown.base();
    }

    /// The witness the reader looks at; null before the first.
    public DocumentSummary witness() {
        return shown == null ? null : shown.witness();
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
        if (!items.isEmpty()) {
            save(items, before -> new Said(verdict, before.correction(), before.note()));
        }
    }

    /// Saves what the reader typed about an item; the verdict stays.
    public void write(int item, String correction, String note) {
        save(List.of(item), before -> new Said(before.verdict(), correction, note));
    }

    /// What is said of an item.
    private record Said(Verdict verdict, String correction, String note) {

        static Said of(JudgedCollation all, int item) {
            return all.judged(item)
                    .map(Placed::judgement)
                    .map(one -> new Said(one.verdict(), one.correction(), one.note()))
                    .orElse(new Said(Verdict.OPEN, "", ""));
        }
    }

    /// Saves what is new of what is said. What is kept from before is read when the turn comes: it
    /// may have been typed just now.
    private void save(List<Integer> items, UnaryOperator<Said> change) {
        JudgedCollation about = judged.get();
        Shown pair = known;
        if (about == null) {
            return;
        }
        saving.add(
                () -> {
                    JudgedCollation now = isStill(about) ? judged.get() : about;
                    return () -> save(pair, now, items, change);
                },
                fresh -> {
                    if (isStill(about)) {
                        judged.set(judged.get().with(fresh));
                    }
                },
                broken -> new Problems(notices).present("judging.cannot-save", broken));
    }

    private boolean isStill(JudgedCollation about) {
        return judged().filter(now -> now.collation() == about.collation()).isPresent();
    }

    private Map<Integer, Judgement> save(
            Shown pair, JudgedCollation all, List<Integer> items, UnaryOperator<Said> change) {
        Map<Integer, Judgement> fresh = new HashMap<>();
        Instant time = services.clock().instant();
        for (int item : items) {
            Said before = Said.of(all, item);
            Said said = change.apply(before);
            if (!said.equals(before)) {
                fresh.put(
                        item,
                        new Judgement(
                                UUID.randomUUID(),
                                pair.base().id(),
                                pair.witness().id(),
                                all.collation().anchors().of(item),
                                said.verdict(),
                                said.correction(),
                                said.note(),
                                time,
                                services.author()));
            }
        }
        if (!fresh.isEmpty()) {
            services.judgements().judge(List.copyOf(fresh.values()));
        }
        return fresh;
    }

    /// Takes back what was judged last.
    public void undo() {
        step(services.judgements()::undo, "undone", "nothing-to-undo");
    }

    /// Brings back what was taken back last.
    public void redo() {
        step(services.judgements()::redo, "redone", "nothing-to-redo");
    }

    private void step(
            BiFunction<DocumentId, DocumentId, List<Judgement>> act,
            String doneKey,
            String noneKey) {
        if (shown == null) {
            return;
        }
        Shown pair = shown;
        saving.add(
                () -> () -> act.apply(pair.base().id(), pair.witness().id()),
                changed -> {
                    notices.show(
                            changed.isEmpty()
                                    ? Notice.info("judging." + noneKey)
                                    : Notice.info("judging." + doneKey, changed.size()));
                    loadAgain(pair);
                },
                broken -> new Problems(notices).present("judging.cannot-save", broken));
    }

    /// Says what need not be judged between the two.
    public void ignore(IgnoreRules wanted) {
        if (shown == null || wanted.equals(rules.get())) {
            return;
        }
        Shown pair = shown;
        saving.add(
                () ->
                        () -> {
                            services.ignored()
                                    .choose(pair.base().id(), pair.witness().id(), wanted);
                            return wanted;
                        },
                _ -> loadAgain(pair),
                broken -> new Problems(notices).present("judging.cannot-save", broken));
    }

    private void loadAgain(Shown pair) {
        if (pair.isSamePair(shown)) {
            load(true);
        }
    }
}
