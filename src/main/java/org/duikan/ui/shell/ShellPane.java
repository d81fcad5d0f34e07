package org.duikan.ui.shell;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.settings.SettingsViewModel;
import org.duikan.ui.shell.Navigation.Place;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The window's content in one language: top bar, side bars, the shown view or page, notices,
/// status line.
public final class ShellPane extends BorderPane {
    private static final double OUTLINE_WIDTH = 214;
    private static final double INSPECTOR_WIDTH = 236;
    private static final double ROOM_FOR_INSPECTOR = 1120;
    private static final double ROOM_FOR_OUTLINE = 860;

    private final ShellViewModel model;
    private final Navigation navigation;
    private final List<View> views;
    private final Supplier<Node> library;
    private final Supplier<Node> help;
    private final Map<View, Desk> shown = new IdentityHashMap<>();

    private final PairBar pairs;
    private final ViewSwitch viewSwitch;
    private final FindField find;
    private final TopBar topBar;
    private final SidePane left;
    private final SidePane right;
    private final StackPane middle = new StackPane();
    private final NoticeBar notice;
    private final StatusLine status;
    private final Label opening;
    private final FocusRing ring;
    private Subscription subscription;
    private Optional<View> current = Optional.empty();
    private Optional<Node> libraryNode = Optional.empty();
    private Optional<Node> helpNode = Optional.empty();

    /// @param views what the view switch offers, in its order
    /// @param library makes the library page when it is first asked for
    public ShellPane(
            ShellViewModel model,
            Navigation navigation,
            SettingsViewModel settings,
            List<View> views,
            Supplier<Node> library) {
        Texts texts = settings.texts();
        this.model = model;
        this.navigation = navigation;
        this.views = List.copyOf(views);
        this.library = library;
        this.help = () -> new HelpPane(texts, this.views, navigation::showTexts);
        getStyleClass().add("shell");
        left =
                new SidePane(
                        Side.LEFT,
                        OUTLINE_WIDTH,
                        settings.settings().sideBar(),
                        settings::rememberSideBar);
        right =
                new SidePane(
                        Side.RIGHT,
                        INSPECTOR_WIDTH,
                        settings.settings().inspector(),
                        settings::rememberInspector);
        pairs = new PairBar(model, texts);
        viewSwitch = new ViewSwitch(this.views, texts, this::choose);
        find = new FindField(texts);
        topBar = new TopBar(settings, pairs, viewSwitch, find, navigation::toggleLibrary);
        notice = new NoticeBar(texts, model::closeNotice);
        status = new StatusLine(texts, left::toggle, right::toggle);
        opening = new Label(texts.get("shell.opening"));
        opening.getStyleClass().add("muted");
        ring = new FocusRing(this::panes);
        build();
        subscription = listen();
    }

    private void build() {
        middle.setMinWidth(0);
        middle.getStyleClass().add("middle");
        BorderPane centre = new BorderPane(middle);
        centre.setLeft(left);
        centre.setRight(right);
        setTop(topBar);
        setCenter(centre);
        setBottom(new VBox(notice, status));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        middle.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInView);
        widthProperty().subscribe(width -> makeRoom(width.doubleValue()));
    }

    private Subscription listen() {
        return Subscription.combine(
                model.deskProperty().subscribe(_ -> update()),
                navigation.whereProperty().subscribe(_ -> update()),
                model.busyProperty().subscribe(this::showBusy),
                model.noticeProperty().subscribe(n -> notice.show(Optional.ofNullable(n))),
                pairs::dispose,
                find::dispose,
                status::dispose,
                notice::dispose);
    }

    /// What is typed in the views and not saved yet is on its way to the disk now.
    void leave() {
        views.forEach(View::leave);
    }

    /// Ends its life: nothing of it listens any more.
    public void dispose() {
        leave();
        topBar.closePopover();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    boolean showsTexts() {
        return current.filter(view -> !view.status().isEmpty()).isPresent();
    }

    private void makeRoom(double width) {
        if (width > 0) {
            right.makeRoom(width >= Math.max(ROOM_FOR_INSPECTOR, wantedWidth()));
            left.makeRoom(width >= ROOM_FOR_OUTLINE);
            topBar.makeRoom(width);
            pairs.makeRoom(width);
        }
    }

    /// What the shown texts want between both side bars, and these.
    private double wantedWidth() {
        Desk desk = model.deskProperty().get();
        double texts = desk == null ? 0 : current.map(view -> view.wantedWidth(desk)).orElse(0.0);
        return OUTLINE_WIDTH + texts + INSPECTOR_WIDTH;
    }

    private void showBusy(boolean busy) {
        status.setBusy(busy && model.deskProperty().get() != null);
        update();
    }

    private void update() {
        Optional<Desk> desk = Optional.ofNullable(model.deskProperty().get());
        Place place = navigation.where().place();
        Optional<View> view = place == Place.TEXTS ? desk.flatMap(this::viewFor) : Optional.empty();
        viewSwitch.allow(desk.isPresent(), desk.filter(d -> !d.witnesses().isEmpty()).isPresent());
        viewSwitch.mark(view);
        view.ifPresent(v -> give(v, desk.orElseThrow()));
        if (!current.equals(view) || view.isEmpty()) {
            attach(view);
            show(view.map(View::node).orElseGet(() -> page(place)));
        }
        makeRoom(getWidth());
        topBar.markLibrary(
                view.isEmpty() && middle.getChildren().equals(libraryNode.stream().toList()));
    }

    /// Puts a node into the middle; whoever goes somewhere is there with the keyboard too.
    private void show(Node node) {
        if (!middle.getChildren().equals(List.of(node))) {
            middle.getChildren().setAll(node);
            node.requestFocus();
        }
    }

    private Node page(Place place) {
        if (place == Place.HELP) {
            if (helpNode.isEmpty()) {
                helpNode = Optional.of(help.get());
            }
            return helpNode.get();
        }
        if (place == Place.TEXTS && model.busyProperty().get()) {
            return opening;
        }
        if (libraryNode.isEmpty()) {
            libraryNode = Optional.of(library.get());
        }
        return libraryNode.get();
    }

    private Optional<View> viewFor(Desk desk) {
        List<View> able =
                views.stream()
                        .filter(view -> !view.needsWitness() || !desk.witnesses().isEmpty())
                        .toList();
        return able.stream()
                .filter(view -> view.titleKey().equals(navigation.where().viewKey()))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    private void give(View view, Desk desk) {
        if (shown.get(view) != desk) {
            shown.put(view, desk);
            view.show(desk);
        }
        if (!model.busyProperty().get()) {
            model.takePlace().ifPresent(view::goTo);
        }
    }

    private void attach(Optional<View> view) {
        current = view;
        left.hold(view.flatMap(View::outline));
        right.hold(view.flatMap(View::inspector));
        status.attach(view);
        find.attach(view);
    }

    private void choose(View view) {
        navigation.showView(view.titleKey());
        view.node().requestFocus();
    }

    /// Does what a shortcut says, as far as it is about what is shown.
    void run(Shortcut shortcut) {
        switch (shortcut) {
            case LIBRARY -> navigation.toggleLibrary();
            case FIND -> find.requestFocus();
            case FIND_NEXT -> current.ifPresent(View::findNext);
            case FIND_PREVIOUS -> current.ifPresent(View::findPrevious);
            case SWAP -> model.swap();
            case CHOOSE_BASE -> fire("#base-picker");
            case CHOOSE_WITNESS -> fire("#witness-picker-0");
            case NEXT_PANE -> ring.move(getScene(), 1);
            case PREVIOUS_PANE -> ring.move(getScene(), -1);
            case OUTLINE -> left.toggle();
            case INSPECTOR -> right.toggle();
            case SETTINGS -> topBar.openSettings();
            case HELP -> navigation.toggleHelp();
            default -> throw new IllegalArgumentException(shortcut + " is the window's");
        }
    }

    private void fire(String id) {
        if (lookup(id) instanceof DocumentPicker picker) {
            picker.fire();
        }
    }

    /// Chooses a view by its place in the switch, from 0.
    void showView(int index) {
        if (index < views.size() && model.deskProperty().get() != null) {
            choose(views.get(index));
        }
    }

    /// Lets keys go to the texts.
    void focusTexts() {
        FocusRing.firstFocusable(middle).ifPresent(Node::requestFocus);
    }

    private List<Node> panes() {
        List<Node> panes = new ArrayList<>(List.of(topBar, left, middle, right));
        panes.removeIf(pane -> !pane.isVisible());
        return panes;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && navigation.where().place() != Place.TEXTS) {
            navigation.showTexts();
            current.ifPresent(view -> view.node().requestFocus());
            key.consume();
        } else if (!(key.getTarget() instanceof TextInputControl)) {
            command(key);
        }
    }

    /// Lists take Enter for themselves; in the view, its own commands come first.
    private void pressInView(KeyEvent key) {
        if (!(key.getTarget() instanceof TextInputControl)
                && !(key.getTarget() instanceof ButtonBase)) {
            command(key);
        }
    }

    private void command(KeyEvent key) {
        current.flatMap(view -> commandAt(view, key))
                .ifPresent(
                        command -> {
                            command.action().run();
                            key.consume();
                        });
    }

    private static Optional<ViewCommand> commandAt(View view, KeyEvent key) {
        return view.commands().stream().filter(command -> command.key().match(key)).findFirst();
    }
}
