package org.duikan.structure;

import org.duikan.document.DocumentFacts;
import org.duikan.document.MatterLine;
import org.duikan.document.MatterLine.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads what a document says of itself out of its front and back matter and its signature.
final class FactsReader {
    private static final List<String> PRINTED = List.of("印发", "印發");
    private static final List<String> PUBLISHED = List.of("发布", "發布", "来源时间", "公布", "公佈");
    private static final List<String> ISSUERS =
            List.of("发文机关：", "发文机关:", "发布机构：", "发布机构:", "发文单位：", "发文单位:");
    private static final List<String> PASSED = List.of("通过", "通過", "成文");

    private final List<MatterLine> lines;

    private FactsReader(List<MatterLine> lines) {
        this.lines = lines;
    }

    /// @param signatures name and date that stand between the text and its attachments
    static DocumentFacts read(
            List<MatterLine> front, List<MatterLine> signatures, List<MatterLine> back) {
        List<MatterLine> lines = new ArrayList<>(front);
        lines.addAll(signatures);
        lines.addAll(back);
        return new FactsReader(lines).read();
    }

    private DocumentFacts read() {
        String title =
                lines.stream()
                        .filter(line -> line.role() == Role.TITLE)
                        .map(line -> bare(line.text().text()))
                        .collect(Collectors.joining());
        return new DocumentFacts(
                title,
                lines.stream()
                        .flatMap(line -> DocumentNumber.find(line.text().text()).stream())
                        .findFirst()
                        .orElse(""),
                issuer(title),
                without(first(Role.RECIPIENTS), ":"),
                copiesTo(),
                signed(),
                dated(PRINTED),
                dated(PUBLISHED));
    }

    /// The letterhead, else the body the title names, else the signature.
    private String issuer(String title) {
        String given =
                lines.stream()
                        .map(line -> bare(line.text().text()))
                        .filter(text -> ISSUERS.stream().anyMatch(text::startsWith))
                        .map(text -> text.substring(5))
                        .findFirst()
                        .orElse("");
        if (!given.isEmpty()) {
            return given;
        }
        String head = first(Role.ISSUER);
        if (head.endsWith("文件")) {
            return head.substring(0, head.length() - 2);
        }
        int about = Math.max(title.indexOf("关于"), title.indexOf("關於"));
        String named = about > 0 ? title.substring(0, about) : "";
        return !named.isEmpty() ? named : head;
    }

    private String first(Role role) {
        return lines.stream()
                .filter(line -> line.role() == role)
                .map(line -> bare(line.text().text()))
                .findFirst()
                .orElse("");
    }

    private String copiesTo() {
        String line = first(Role.COPIES_TO);
        return line.isEmpty() ? "" : without(line.substring(2).replaceFirst("^[:：]", ""), "。.");
    }

    private Optional<LocalDate> dated(List<String> words) {
        return lines.stream()
                .filter(line -> line.role() == Role.DATE || line.role() == Role.OTHER)
                .filter(line -> line.text().length() <= 60)
                .filter(line -> words.stream().anyMatch(line.text().text()::contains))
                .flatMap(line -> DateText.find(line.text().text()).stream())
                .map(DateText::date)
                .findFirst();
    }

    /// 成文日期: the date that stands alone, or the one a law was passed on.
    private Optional<LocalDate> signed() {
        Optional<LocalDate> alone =
                lines.stream()
                        .filter(line -> line.role() == Role.DATE)
                        .map(line -> bare(line.text().text()))
                        .flatMap(
                                text ->
                                        DateText.find(text)
                                                .filter(
                                                        found ->
                                                                found.end() - found.start()
                                                                        == text.length())
                                                .stream())
                        .map(DateText::date)
                        .findFirst();
        return alone.isPresent()
                ? alone
                : lines.stream()
                        .map(line -> line.text().text())
                        .filter(text -> HistoryLine.is(text) || text.startsWith("成文日期"))
                        .filter(text -> PASSED.stream().anyMatch(text::contains))
                        .flatMap(text -> DateText.find(text).stream())
                        .map(DateText::date)
                        .findFirst();
    }

    private static String without(String text, String marks) {
        boolean marked =
                !text.isEmpty() && marks.indexOf(Marks.narrow(text.charAt(text.length() - 1))) >= 0;
        return marked ? text.substring(0, text.length() - 1) : text;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.chars().filter(c -> !Marks.isBlank((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
