package org.duikan.ui.library;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentSummary;
import org.duikan.document.DocumentSummary.Origin;
import org.duikan.i18n.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The documents as a table that sorts by any column.
final class DocumentTable extends TableView<DocumentSummary> {
    private static final Set<String> KINDS =
            Set.of("opinion", "reprint", "work-points", "plan", "digest");

    private final Texts texts;

    DocumentTable(ObservableList<DocumentSummary> documents, Texts texts) {
        this.texts = texts;
        setId("library-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        addWords("library.name", 160, document -> document.shortName(texts.locale()));
        addWords("library.document-title", 265, document -> document.facts().title());
        addWords("library.number", 140, document -> document.facts().documentNumber());
        addWords("library.issuer", 170, document -> document.facts().issuer());
        addWords("library.date", 185, this::dates);
        addWords("library.kind", 95, this::kind);
        addFigure("library.units", 66, DocumentSummary::units);
        addFigure("library.characters", 80, DocumentSummary::characters);
        addWords("library.origin", 70, this::origin);
        SortedList<DocumentSummary> sorted = new SortedList<>(documents);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
    }

    private void addWords(String titleKey, double width, Function<DocumentSummary, String> words) {
        TableColumn<DocumentSummary, String> column = new TableColumn<>(texts.get(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell());
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    /// Says the whole of what a narrow column cuts off.
    private static final class WordsCell extends TableCell<DocumentSummary, String> {

        WordsCell() {
            setOnMouseEntered(
                    _ -> {
                        boolean silent = isEmpty() || getText().isEmpty();
                        setTooltip(silent ? null : new Tooltip(getText()));
                    });
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    private void addFigure(String titleKey, double width, ToIntFunction<DocumentSummary> figure) {
        TableColumn<DocumentSummary, String> column = new TableColumn<>(texts.get(titleKey));
        column.setCellValueFactory(
                row ->
                        new ReadOnlyStringWrapper(
                                String.format(
                                        texts.locale(), "%,d", figure.applyAsInt(row.getValue()))));
        column.setComparator(
                Comparator.comparingLong(text -> Long.parseLong(text.replaceAll("\\D", ""))));
        column.getStyleClass().add("number");
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    private String dates(DocumentSummary document) {
        DocumentFacts facts = document.facts();
        List<String> dates = new ArrayList<>();
        addDate(dates, "library.signed", facts.signed());
        addDate(dates, "library.printed", facts.printed());
        addDate(dates, "library.published", facts.published());
        return String.join(" · ", dates);
    }

    private void addDate(List<String> dates, String key, Optional<LocalDate> date) {
        date.ifPresent(day -> dates.add(texts.get(key, day)));
    }

    private String kind(DocumentSummary document) {
        return KINDS.contains(document.kind())
                ? texts.get("library.kind-" + document.kind())
                : document.kind();
    }

    private String origin(DocumentSummary document) {
        return texts.get(document.origin() == Origin.SEED ? "library.bundled" : "library.own");
    }
}
