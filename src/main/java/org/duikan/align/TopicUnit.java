package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.Unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a unit says of its topic, before anything is weighed.
///
/// @param body its text without the closing bracket that names who is responsible
/// @param heading its own heading
/// @param path the headings it stands under
record TopicUnit(PlainText body, PlainText heading, PlainText path) {
    /// `(省工业和信息化厅牵头,省科技厅按职责分工负责)`: who acts, not what is done.
    private static final Pattern RESPONSIBLE =
            Pattern.compile(
                    "[(（\\[【][^()（）\\[\\]【】]*(?:牵头|负责|分工|配合|责任单位)[^()（）]*[)）\\]】][。.]?\\s*$");

    static TopicUnit of(AlignableUnit unit) {
        String text = unit.text().text();
        Matcher responsible = RESPONSIBLE.matcher(text);
        String body = responsible.find() ? text.substring(0, responsible.start()) : text;
        String path =
                unit.path().stream()
                        .map(Unit::heading)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));
        return new TopicUnit(
                PlainText.of(body), PlainText.of(unit.heading().text()), PlainText.of(path));
    }

    boolean hasHeading() {
        return !heading.text().isEmpty();
    }

    /// How often each character pair stands in a text, less in long enumerations; pairs do not
    /// reach over marks.
    static Map<String, Double> pairs(String text) {
        Map<String, Double> pairs = new HashMap<>();
        for (Clauses.Clause clause : Clauses.of(text, 0, text.length())) {
            for (int at = clause.from(); at + 1 < clause.to(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))
                        && Character.isLetterOrDigit(text.charAt(at + 1))) {
                    pairs.merge(text.substring(at, at + 2), clause.weight(), Double::sum);
                }
            }
        }
        return pairs;
    }

    List<PolicyFields.Hit> fieldHits() {
        return PolicyFields.shipped().find(body.text());
    }
}
