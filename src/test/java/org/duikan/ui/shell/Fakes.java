package org.duikan.ui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.duikan.align.Comparison;
import org.duikan.align.PairKind;
import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentRevision;
import org.duikan.document.DocumentSummary;
import org.duikan.document.DocumentSummary.Origin;
import org.duikan.document.PolicyDocument;
import org.duikan.text.SourceText;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Hand-made stand-ins for what the window needs.
public final class Fakes {
    public static final DocumentSummary OPINION =
            summary(
                    1,
                    "粤府〔2021〕31号 意见",
                    "关于加快数字化发展的意见",
                    "粤府〔2021〕31号",
                    "opinion",
                    Optional.empty());
    public static final DocumentSummary REPRINT =
            summary(2, "网络转载 2021-05-13", "广东出台加快数字化发展意见", "", "reprint", Optional.of(1L));
    public static final DocumentSummary POINTS =
            summary(3, "2024 工作要点", "数字广东建设2024年工作要点", "", "work-points", Optional.of(1L));

    private Fakes() {}

    private static DocumentSummary summary(
            long id, String name, String title, String number, String kind, Optional<Long> base) {
        DocumentFacts facts =
                new DocumentFacts(
                        title,
                        number,
                        number.isEmpty() ? "" : "广东省人民政府",
                        "",
                        "",
                        Optional.of(LocalDate.of(2021, 4, (int) id)),
                        Optional.empty(),
                        Optional.empty());
        return new DocumentSummary(
                new DocumentId(id),
                name,
                facts,
                kind,
                Origin.SEED,
                base.map(DocumentId::new),
                "file-" + id + ".txt",
                30,
                12_345,
                Instant.EPOCH);
    }

    /// Three documents: an opinion, its reprint, and work points on it.
    public static Documents documents() {
        return new Documents(List.of(OPINION, REPRINT, POINTS));
    }

    /// A corpus in memory.
    public static final class Documents implements DocumentRepository {
        private final List<DocumentSummary> all;
        private final List<DocumentId> deleted = new ArrayList<>();

        public Documents(List<DocumentSummary> all) {
            this.all = new ArrayList<>(all);
        }

        public void add(DocumentSummary document) {
            all.add(document);
        }

        @Override
        public List<DocumentSummary> list() {
            return all.stream().filter(d -> !deleted.contains(d.id())).toList();
        }

        @Override
        public Optional<PolicyDocument> load(DocumentId id) {
            return list().stream()
                    .filter(d -> d.id().equals(id))
                    .findFirst()
                    .map(d -> document(d.facts()));
        }

        @Override
        public List<DocumentSummary> deleted() {
            return all.stream().filter(d -> deleted.contains(d.id())).toList();
        }

        @Override
        public Optional<PolicyDocument> load(DocumentId id, int number) {
            return load(id);
        }

        @Override
        public List<DocumentRevision> revisions(DocumentId id) {
            return List.of();
        }

        @Override
        public Optional<byte[]> original(DocumentId id) {
            return Optional.empty();
        }

        @Override
        public void delete(DocumentId id) {
            deleted.add(id);
        }

        @Override
        public void restore(DocumentId id) {
            deleted.remove(id);
        }
    }

    private static PolicyDocument document(DocumentFacts facts) {
        return new PolicyDocument(
                SourceText.of(facts.title()), facts, List.of(), List.of(), List.of(), List.of());
    }

    /// Compares without finding anything.
    public static DeskOpener opener(Documents documents) {
        return (base, witnesses, _) ->
                new Desk(
                        base,
                        documents.load(base.id()).orElseThrow(),
                        witnesses.stream()
                                .map(w -> new Desk.Witness(w, comparison(documents, base, w)))
                                .toList());
    }

    private static Comparison comparison(
            Documents documents, DocumentSummary base, DocumentSummary witness) {
        return new Comparison(
                documents.load(base.id()).orElseThrow(),
                documents.load(witness.id()).orElseThrow(),
                PairKind.REPRINT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// A view that lists what it was given and counts what was asked of it.
    public static final class ListingView implements View {
        private final String titleKey;
        private final boolean needsWitness;
        private final ListView<String> list = new ListView<>();
        private final ListView<String> outline = new ListView<>();
        private final ObservableList<String> status = FXCollections.observableArrayList();
        private int steps;
        private String found = "";

        public ListingView(String titleKey, boolean needsWitness) {
            this.titleKey = titleKey;
            this.needsWitness = needsWitness;
            list.setId("listing");
            outline.setId("listing-outline");
        }

        @Override
        public String titleKey() {
            return titleKey;
        }

        @Override
        public Node node() {
            return list;
        }

        @Override
        public void show(Desk desk) {
            list.getItems().setAll(desk.summary().shortName());
            desk.witnesses().forEach(w -> list.getItems().add(w.summary().shortName()));
            outline.getItems().setAll("一、总体要求", "二、增强数字化创新引领能力");
            status.setAll("对应 27/36", "移位 3", "缺 9", "实质异文 8", "版式异文 412（已隐藏）");
        }

        @Override
        public boolean needsWitness() {
            return needsWitness;
        }

        @Override
        public Optional<Node> outline() {
            return Optional.of(outline);
        }

        @Override
        public Optional<Node> inspector() {
            return Optional.of(new Label("异文 3 / 8"));
        }

        @Override
        public ObservableList<String> status() {
            return status;
        }

        @Override
        public List<ViewCommand> commands() {
            return List.of(
                    ViewCommand.hinted("J", "下一处", () -> steps++),
                    ViewCommand.hinted("K", "上一处", () -> steps--),
                    ViewCommand.hinted("M", "跳到对应处", () -> {}));
        }

        @Override
        public void find(String words) {
            found = words;
        }

        public List<String> shown() {
            return List.copyOf(list.getItems());
        }

        public int steps() {
            return steps;
        }

        public String found() {
            return found;
        }
    }

    /// Never cancelled.
    public static BooleanSupplier never() {
        return () -> false;
    }
}
