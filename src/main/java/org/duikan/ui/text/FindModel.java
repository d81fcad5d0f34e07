package org.duikan.ui.text;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds words in a grid of texts. The search runs as a job; a new one supersedes the one on its
/// way.
public final class FindModel {
    private final TextGrid grid;
    private final JobRunner runner;
    private final BooleanProperty folding = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper searched = new ReadOnlyStringWrapper("");
    private String words = "";
    private JobRun run;

    /// A place found.
    public record Hit(int row, int column, TextSpan span) implements Comparable<Hit> {
        private static final Comparator<Hit> READING_ORDER =
                Comparator.comparingInt(Hit::row)
                        .thenComparingInt(Hit::column)
                        .thenComparing(Hit::span);

        @Override
        public int compareTo(Hit other) {
            return READING_ORDER.compare(this, other);
        }
    }

    public FindModel(TextGrid grid, JobRunner runner) {
        this.grid = grid;
        this.runner = runner;
        folding.addListener((_, _, _) -> search());
    }

    /// Whether widths, white space and spellings of marks count as equal; where not, letters must
    /// be the same.
    public BooleanProperty foldingProperty() {
        return folding;
    }

    /// All places, in reading order.
    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// Index of the place the reader is at; -1 before the first.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public List<Hit> hits() {
        return hits.get();
    }

    public int current() {
        return current.get();
    }

    /// The words that the hits are the places of; empty where nothing is looked for.
    public ReadOnlyStringProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    /// Looks for these words; empty ends the search.
    public void find(String wanted) {
        if (!wanted.equals(words)) {
            words = wanted;
            search();
        }
    }

    /// Forgets what was found and searches again, because the texts changed.
    public void restart() {
        current.set(-1);
        hits.set(List.of());
        search();
    }

    private void search() {
        if (run != null) {
            run.cancel();
            run = null;
        }
        current.set(-1);
        if (words.isBlank()) {
            show(List.of());
            return;
        }
        FindJob job = new FindJob(grid, words, folding.get());
        run = runner.run(job, this::show, FindModel::fail);
    }

    /// Goes to the next place, from the last to the first.
    public void next() {
        move(current.get() + 1);
    }

    /// Goes to the place before, from the first to the last.
    public void previous() {
        move(current.get() < 0 ? -1 : current.get() - 1);
    }

    /// The places found in a cell.
    public List<Hit> in(int row, int column) {
        List<Hit> all = hits.get();
        List<Hit> found = new ArrayList<>();
        for (int i = firstAt(row, column); i < all.size(); i++) {
            if (all.get(i).row() != row || all.get(i).column() != column) {
                break;
            }
            found.add(all.get(i));
        }
        return found;
    }

    public boolean isCurrent(Hit hit) {
        return current.get() >= 0 && hits.get().get(current.get()) == hit;
    }

    private int firstAt(int row, int column) {
        List<Hit> all = hits.get();
        int low = 0;
        int high = all.size();
        Hit wanted = new Hit(row, column, TextSpan.at(0));
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void move(int to) {
        int size = hits.get().size();
        if (size > 0) {
            current.set(Math.floorMod(to, size));
        }
    }

    private void show(List<Hit> found) {
        hits.set(found);
        searched.set(words.isBlank() ? "" : words);
    }

    private static void fail(Exception problem) {
        throw new IllegalStateException("search failed", problem);
    }
}
