package org.duikan.ui.text;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.duikan.i18n.Texts;

/// Says where a search stands.
public final class FindStatus {

    private FindStatus() {}

    /// `3/12`, that nothing was found, or nothing where nothing is looked for.
    public static ObservableValue<String> of(FindModel find, Texts texts) {
        return Bindings.createStringBinding(
                () -> words(find, texts),
                find.hitsProperty(),
                find.currentProperty(),
                find.searchedProperty());
    }

    private static String words(FindModel find, Texts texts) {
        if (find.searchedProperty().get().isEmpty()) {
            return "";
        }
        int all = find.hits().size();
        return all == 0
                ? texts.get("text.find-none")
                : texts.get("text.find-status", find.current() + 1, all);
    }
}
