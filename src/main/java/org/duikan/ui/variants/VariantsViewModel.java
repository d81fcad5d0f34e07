package org.duikan.ui.variants;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.duikan.collation.JudgedCollation;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.duikan.report.HandIn;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.judging.JudgingModel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of items: filter, order, lines, progress, and going from item to item.
final class VariantsViewModel {
    private final JudgingModel judging;
    private final Notices notices;
    private final Texts texts;
    private final LineList lines = new LineList();
    private final ObservableList<String> status = FXCollections.observableArrayList();
    private final ObjectProperty<ItemFilter> filter = new SimpleObjectProperty<>(ItemFilter.ALL);
    private final ObjectProperty<ItemOrder> order = new SimpleObjectProperty<>(ItemOrder.READING);
    private final ObjectProperty<Desk> desk = new SimpleObjectProperty<>();
    private ItemLines sorting;
    private ItemCounts counts = ItemCounts.NONE;

    VariantsViewModel(JudgingModel judging, Notices notices, Texts texts) {
        this.notices = notices;
        this.judging = judging;
        this.texts = texts;
        judging.judgedProperty().subscribe((_, _) -> fill());
        filter.subscribe((_, _) -> fill());
        order.subscribe((_, _) -> fill());
        fill(); // the items may be known already
    }

    void show(Desk wanted) {
        int column = desk.get() == null ? 0 : judging.columnIn(wanted);
        desk.set(wanted);
        judging.show(wanted, column);
    }

    /// Is about another witness of the desk.
    void choose(int column) {
        judging.show(desk.get(), column);
    }

    ObjectProperty<Desk> deskProperty() {
        return desk;
    }

    JudgingModel judging() {
        return judging;
    }

    ObservableList<VariantLine> lines() {
        return lines;
    }

    ObservableList<String> status() {
        return status;
    }

    ObjectProperty<ItemFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<ItemOrder> orderProperty() {
        return order;
    }

    private void fill() {
        judging.judged().ifPresentOrElse(this::fill, this::clear);
    }

    private void fill(JudgedCollation judged) {
        if (sorting == null || !sorting.isAbout(judged.collation())) {
            sorting = new ItemLines(judged.collation(), texts);
        }
        counts = ItemCounts.of(judged);
        lines.become(sorting.of(judged, filter.get(), order.get()));
        status.setAll(VariantsStatus.of(judged, counts, texts));
    }

    private void clear() {
        counts = ItemCounts.NONE;
        lines.become(List.of());
        status.clear();
    }

    /// How many items a button would show.
    int count(ItemFilter.Kind kind) {
        return counts.of(kind);
    }

    /// Items as the table shows them.
    List<Integer> items() {
        List<Integer> items = new ArrayList<>();
        for (VariantLine line : lines) {
            if (line instanceof VariantLine.Entry entry) {
                items.add(entry.item());
            }
        }
        return items;
    }

    /// Index of the line of the item the reader is at; -1 where it is not shown.
    int currentLine() {
        return lines.indexOf(new VariantLine.Entry(judging.current()));
    }

    /// Goes on by items; from none to the first.
    void step(int by) {
        List<Integer> items = items();
        if (!items.isEmpty()) {
            int at = items.indexOf(judging.current());
            int to = at < 0 ? (by > 0 ? 0 : items.size() - 1) : at + by;
            judging.go(items.get(Math.clamp(to, 0, items.size() - 1)));
        }
    }

    /// Goes to the next item that is still to be judged, from the last to the first.
    ///
    /// @param direction 1 or -1
    void stepOpen(int direction) {
        List<Integer> items = items();
        JudgedCollation judged = judging.judgedProperty().get();
        int at = items.indexOf(judging.current());
        for (int i = 1; i <= items.size(); i++) {
            int to =
                    Math.floorMod(
                            Math.max(at, direction > 0 ? -1 : 0) + i * direction, items.size());
            if (judged.isOpen(items.get(to)) && to != at) {
                judging.go(items.get(to));
                return;
            }
        }
    }

    /// Judges the item the reader is at and goes on to the next that is not judged.
    void judge(Verdict verdict) {
        int item = judging.current();
        if (item >= 0) {
            JudgedCollation judged = judging.judgedProperty().get();
            if (!verdict.fits(judged.collation().items().get(item))) {
                notices.show(Notice.info("variants.other-text"));
                return;
            }
            boolean same = judged.verdict(item) == verdict;
            List<Integer> others =
                    judged.alike(item).stream()
                            .filter(other -> other != item && judged.isOpen(other))
                            .toList();
            stepOpen(1);
            if (!same) {
                judging.judge(List.of(item), verdict);
                offer(others, verdict);
            }
        }
    }

    private void offer(List<Integer> others, Verdict verdict) {
        if (!others.isEmpty() && verdict != Verdict.OPEN) {
            notices.show(
                    Notice.info("variants.alike-offer", others.size())
                            .with("variants.alike-accept", () -> judging.judge(others, verdict)));
        }
    }

    /// Items that may be judged like the one the reader is at, itself included.
    List<Integer> alike() {
        return judging.current() < 0
                ? List.of()
                : judging.judged().map(all -> all.alike(judging.current())).orElse(List.of());
    }

    /// Gives all alike the verdict of the item the reader is at.
    void judgeAlike() {
        judging.judged()
                .filter(_ -> judging.current() >= 0)
                .ifPresent(
                        all -> {
                            Verdict verdict = all.verdict(judging.current());
                            List<Integer> others =
                                    alike().stream()
                                            .filter(item -> all.verdict(item) != verdict)
                                            .toList();
                            judging.judge(others, verdict);
                        });
    }

    /// What is shown, to be handed in; empty before anything is known.
    Optional<HandIn> handIn() {
        return judging.judged()
                .map(
                        judged ->
                                new HandIn(
                                        judged,
                                        items(),
                                        filterWords(),
                                        judging.base().shortName(texts.locale()),
                                        judging.witness().shortName(texts.locale()),
                                        judging.author(),
                                        LocalDate.now()));
    }

    /// `待核 · 对校本误 · “数据”`; empty where nothing is left out.
    String filterWords() {
        ItemFilter now = filter.get();
        List<String> parts = new ArrayList<>();
        if (now.kind() != ItemFilter.Kind.ALL) {
            parts.add(texts.get("variants.filter-" + now.kind().word()));
        }
        now.verdict().ifPresent(one -> parts.add(texts.get("collation.verdict-" + one.word())));
        if (!now.words().isEmpty()) {
            parts.add("“" + now.words() + "”");
        }
        return String.join(" · ", parts);
    }
}
