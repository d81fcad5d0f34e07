package org.duikan.sharing;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents of a file while it is read. Ours have the numbers the file gives them, those that
/// are named by an address only get negative ones.
final class DocumentTable {
    private static final String NAMELESS = "…";

    private final Map<String, DocumentId> byKey = new HashMap<>();
    private final Map<DocumentId, SharedDocument> documents = new LinkedHashMap<>();

    /// An entry of the list of documents.
    void declare(JsonNode node) {
        long number = Fields.number(node.path(Words.DOCUMENT));
        if (number > 0) {
            DocumentId id = new DocumentId(number);
            documents.put(id, described(id, node, Fields.text(node, Words.NAME)));
        }
    }

    /// The document of a target. Some programs say which words they mean, but not of what text: all
    /// such words of a file are of one document without a name.
    Optional<DocumentId> of(JsonNode annotation, JsonNode target) {
        long number = Fields.number(target.path(Words.DOCUMENT));
        if (number > 0) {
            DocumentId id = new DocumentId(number);
            documents.computeIfAbsent(id, missing -> described(missing, target, ""));
            return Optional.of(id);
        }
        String source = source(annotation, target);
        if (source.isEmpty() && !target.has("selector")) {
            return Optional.empty();
        }
        return Optional.of(
                byKey.computeIfAbsent(source, address -> foreign(address, annotation, target)));
    }

    private static SharedDocument described(DocumentId id, JsonNode node, String name) {
        return new SharedDocument(
                id,
                Fields.digest(Fields.text(node, "source")),
                name,
                Fields.text(node, Words.TITLE),
                Fields.text(node, Words.NUMBER));
    }

    private DocumentId foreign(String address, JsonNode annotation, JsonNode target) {
        DocumentId id = new DocumentId(-1L - byKey.size());
        Optional<Digest> text = Fields.digest(address);
        String name = address.isEmpty() ? NAMELESS : address;
        documents.put(id, new SharedDocument(id, text, name, title(annotation, target), ""));
        return id;
    }

    private static String source(JsonNode annotation, JsonNode target) {
        String plain = Fields.text(target);
        if (!plain.isEmpty()) {
            return plain;
        }
        JsonNode source = target.path("source");
        for (String named :
                List.of(
                        Fields.text(source),
                        Fields.text(source, "id"),
                        Fields.text(source, "@id"),
                        Fields.text(target, "id"),
                        Fields.text(target, "@id"))) {
            if (!named.isEmpty()) {
                return named;
            }
        }
        return Fields.text(annotation, "uri");
    }

    private static String title(JsonNode annotation, JsonNode target) {
        for (JsonNode holder :
                List.of(target.path("source"), annotation.path("document"), target)) {
            for (String field : List.of("title", "dc:title", "name", "label")) {
                for (JsonNode value : Fields.values(holder.path(field))) {
                    if (!Fields.text(value).isBlank()) {
                        return Fields.text(value).strip();
                    }
                }
            }
        }
        return "";
    }

    SharedDocument get(DocumentId id) {
        return documents.get(id);
    }

    List<SharedDocument> all() {
        return new ArrayList<>(documents.values());
    }
}
