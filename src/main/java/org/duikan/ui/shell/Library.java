package org.duikan.ui.shell;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.importing.FileQuestion;
import org.duikan.ui.importing.ImportPane;
import org.duikan.ui.importing.ImportViewModel;
import org.duikan.ui.library.LibraryActions;
import org.duikan.ui.library.LibraryPane;
import org.duikan.ui.library.LibraryViewModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The library page and the import of files, tied to what is open. Made when first asked for.
final class Library implements LibraryActions {
    private final ShellViewModel model;
    private final Navigation navigation;
    private final FileQuestion question;
    private final Supplier<Texts> texts;
    private final LibraryViewModel library;
    private final ImportViewModel importing;
    private Subscription page = Subscription.EMPTY;

    Library(
            ShellViewModel model,
            Navigation navigation,
            Services services,
            FileQuestion question,
            Supplier<Texts> texts) {
        this.model = model;
        this.navigation = navigation;
        this.question = question;
        this.texts = texts;
        library =
                new LibraryViewModel(
                        services.documents(),
                        model.documents(),
                        services.runner(),
                        model::show,
                        model::refresh);
        importing =
                new ImportViewModel(
                        services.importer(),
                        services.reviser(),
                        services.runner(),
                        model.problems(),
                        model::refresh);
    }

    /// The page in the present language; the one made before ends.
    Node page() {
        page.unsubscribe();
        ImportPane imports = new ImportPane(importing, texts.get());
        LibraryPane pane = new LibraryPane(library, this, imports, texts.get());
        page =
                Subscription.combine(
                        model.documents().subscribe(() -> selectNewest(pane)),
                        importing.newestProperty().subscribe(_ -> selectNewest(pane)),
                        imports::dispose);
        return pane;
    }

    private void selectNewest(LibraryPane pane) {
        Optional.ofNullable(importing.newestProperty().get()).ifPresent(pane::select);
    }

    @Override
    public void read(DocumentSummary document) {
        model.read(document);
        navigation.showTexts();
    }

    @Override
    public void chooseBase(DocumentSummary document) {
        model.chooseBase(document);
        navigation.showTexts();
    }

    @Override
    public void chooseWitness(DocumentSummary document) {
        model.chooseWitness(0, document);
        navigation.showTexts();
    }

    @Override
    public void importFiles() {
        importFiles(question.ask(texts.get()));
    }

    /// Imports these files in sight of the reader.
    void importFiles(List<Path> files) {
        if (!files.isEmpty()) {
            navigation.showLibrary();
            importing.importFiles(files);
        }
    }

    @Override
    public void revise(DocumentSummary document) {
        List<Path> files = question.ask(texts.get());
        if (!files.isEmpty()) {
            importing.revise(document, files.getFirst());
        }
    }

    @Override
    public void leave() {
        navigation.showTexts();
    }
}
