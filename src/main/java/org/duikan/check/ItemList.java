package org.duikan.check;

import org.duikan.check.ListLabel.Form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A list that counts its items from one on, in a line or from paragraph to paragraph.
final class ItemList {
    private static final Pattern GROUP = Pattern.compile("第[〇零一二三四五六七八九十百0-9０-９]{1,6}([编編章节節条條])");

    private final Form form;
    private final List<Place> places = new ArrayList<>();

    /// How many stand before what encloses the list goes on; all where nothing does.
    private int inScope = Integer.MAX_VALUE;

    private ItemList(Form form) {
        this.form = form;
    }

    /// A label with the paragraph it stands in.
    record Place(int paragraph, ListLabel label) {}

    /// All lists of a text in the order in which they start.
    static List<ItemList> in(List<Paragraph> paragraphs) {
        Reader reader = new Reader();
        for (int i = 0; i < paragraphs.size(); i++) {
            reader.read(i, paragraphs.get(i).text());
        }
        return reader.lists;
    }

    Form form() {
        return form;
    }

    /// Whether it starts within a paragraph.
    boolean startsInline() {
        return first().label().start() > 0;
    }

    Place first() {
        return places.getFirst();
    }

    List<Place> places() {
        return places;
    }

    /// The last number.
    int highest() {
        return places.getLast().label().value();
    }

    /// Items of the first section where the list counts on through several.
    int size() {
        return Math.min(inScope, places.size());
    }

    /// The number of items, here or in all sections, that comes nearest to one that is wanted.
    int nearest(int wanted) {
        boolean all = Math.abs(places.size() - wanted) < Math.abs(size() - wanted);
        return all ? places.size() : size();
    }

    /// Whether all of it stands within one paragraph.
    boolean isInLine() {
        return places.getLast().paragraph() == first().paragraph();
    }

    /// One that is missing in between may be a slip of the numbering, not of the count.
    boolean holds(int wanted) {
        return wanted == size() || wanted == highest() || wanted == places.size();
    }

    private void endScope() {
        inScope = Math.min(inScope, places.size());
    }

    /// One list of each form may be open, in the line and at the starts of paragraphs.
    private static final class Reader {
        private final List<ItemList> lists = new ArrayList<>();
        private final Map<Form, ItemList> inLine = new EnumMap<>(Form.class);
        private final Map<Form, ItemList> atStart = new EnumMap<>(Form.class);

        void read(int index, String text) {
            inLine.keySet().removeIf(form -> !form.isSpoken());
            readOrdinal(text);
            for (int i = 0; i < text.length(); ) {
                int start = skipBlanks(text, i);
                ListLabel label = ListLabel.at(text, start).orElse(null);
                if (label != null && mayStand(label, text, i)) {
                    see(new Place(index, label));
                    i = label.end();
                } else {
                    i = nextStart(text, Math.max(i, start));
                }
            }
        }

        /// A bracket behind a comma is no item but a remark; 一是 may stand there.
        private static boolean mayStand(ListLabel label, String text, int at) {
            return at == 0 || label.form().isSpoken() || "，,".indexOf(text.charAt(at - 1)) < 0;
        }

        private void see(Place place) {
            ListLabel label = place.label();
            boolean atStart = label.start() == 0 && !label.form().isSpoken();
            Map<Form, ItemList> open = atStart ? this.atStart : inLine;
            if (atStart) {
                endInner(open.get(label.form()));
            }
            if (label.value() == 1) {
                ItemList list = new ItemList(label.form());
                open.put(label.form(), list);
                lists.add(list);
            }
            if (!atStart && label.value() == 2 && !open.containsKey(label.form())) {
                startWithParagraph(place);
            }
            add(place, open);
        }

        /// `（1）甲；（2）乙。`: the label of the paragraph is the first of the list in it.
        private void startWithParagraph(Place second) {
            ItemList before = atStart.get(second.label().form());
            Place first = before == null ? null : before.places.getLast();
            if (first != null
                    && first.paragraph() == second.paragraph()
                    && first.label().value() == 1) {
                ItemList list = new ItemList(second.label().form());
                list.places.add(first);
                inLine.put(list.form, list);
                lists.add(list);
            }
        }

        private static void add(Place place, Map<Form, ItemList> open) {
            ItemList list = open.get(place.label().form());
            if (list == null) {
                return;
            }
            int step = place.label().value() - (list.places.isEmpty() ? 0 : list.highest());
            if (step >= 0 && step <= 2) {
                list.places.add(place);
            } else {
                open.remove(place.label().form());
            }
        }

        /// Where an outer list goes on, those that started behind its start are over, even if some
        /// other list counts on from them.
        private void endInner(ItemList outer) {
            if (outer == null) {
                return;
            }
            for (ItemList list : atStart.values()) {
                if (list != outer && list.first().paragraph() >= outer.first().paragraph()) {
                    list.endScope();
                }
            }
            inLine.values().removeIf(list -> list.first().paragraph() >= outer.first().paragraph());
        }

        /// A chapter ends sections, an article ends every list.
        private void readOrdinal(String text) {
            Matcher ordinal = GROUP.matcher(text);
            if (ordinal.lookingAt()) {
                atStart.values().forEach(ItemList::endScope);
                inLine.clear();
                if ("条條".contains(ordinal.group(1))) {
                    atStart.clear();
                }
            }
        }

        private static int skipBlanks(String text, int from) {
            int at = from;
            while (at < text.length() && Characters.isBlank(text.charAt(at))) {
                at++;
            }
            return at;
        }

        /// Behind the next mark that an item can follow.
        private static int nextStart(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                if ("：:；;。，,".indexOf(text.charAt(i)) >= 0) {
                    return i + 1;
                }
            }
            return text.length();
        }
    }
}
