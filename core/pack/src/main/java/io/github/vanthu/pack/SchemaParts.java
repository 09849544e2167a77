package io.github.vanthu.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The parts of a JSON Schema that may hold for one place of the data, found without validating. */
final class SchemaParts {
    private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf", "if", "then", "else");
    private static final List<String> BOUNDS =
            List.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf");
    private static final int MOST = 200;

    private final JsonNode root;

    SchemaParts(JsonNode root) {
        this.root = root;
    }

    /** Returns the parts for the whole data. */
    Set<JsonNode> whole() {
        return all(Stream.of(root));
    }

    /** Returns the parts for a member of what other parts hold for. */
    Set<JsonNode> member(Set<JsonNode> parts, String name) {
        return all(parts.stream().map(part -> {
            JsonNode own = part.path("properties").path(name);
            return own.isMissingNode() ? part.path("additionalProperties") : own;
        }));
    }

    /** Returns the parts for an item of what other parts hold for. */
    Set<JsonNode> item(Set<JsonNode> parts, int index) {
        return all(parts.stream().map(part -> {
            JsonNode own = part.path("prefixItems").path(index);
            return own.isMissingNode() ? part.path("items") : own;
        }));
    }

    private Set<JsonNode> all(Stream<JsonNode> parts) {
        Set<JsonNode> all = new LinkedHashSet<>();
        parts.forEach(part -> add(part, all));
        return all;
    }

    private void add(JsonNode part, Set<JsonNode> all) {
        if (!part.isObject() || all.size() >= MOST || !all.add(part)) {
            return;
        }
        local(part.path("$ref").asString("")).forEach(target -> add(target, all));
        for (String keyword : IN_PLACE) {
            JsonNode inner = part.path(keyword);
            if (inner.isArray()) {
                inner.forEach(one -> add(one, all));
            } else {
                add(inner, all);
            }
        }
    }

    /** Returns what a reference within the file leads to: nothing or one node. */
    List<JsonNode> local(String reference) {
        List<JsonNode> found = new ArrayList<>();
        if (reference.equals("#")) {
            found.add(root);
        } else if (reference.startsWith("#/")) {
            JsonNode target = at(reference.substring(1));
            if (!target.isMissingNode()) {
                found.add(target);
            }
        } else if (reference.startsWith("#")) {
            root.findParents("$anchor").stream()
                    .filter(holder -> holder.path("$anchor").asString("").equals(reference.substring(1)))
                    .limit(1)
                    .forEach(found::add);
        }
        return found;
    }

    /** Returns what a JSON pointer leads to in the schema. */
    JsonNode at(String pointer) {
        try {
            return root.at(JsonPointer.compile(pointer));
        } catch (IllegalArgumentException e) {
            return root.path("/");
        }
    }

    /** Returns whether data at a place count as numbers: some part asks for one and none for a text. */
    static boolean numeric(Set<JsonNode> parts) {
        boolean text = parts.stream().anyMatch(part -> asksFor(part, "string"));
        return !text
                && parts.stream()
                        .anyMatch(part -> asksFor(part, "number") || asksFor(part, "integer") || listsNumbers(part));
    }

    /** Returns whether data at a place count as truth values. */
    static boolean truth(Set<JsonNode> parts) {
        return parts.stream().anyMatch(part -> asksFor(part, "boolean"))
                && parts.stream().noneMatch(part -> asksFor(part, "string"));
    }

    private static boolean asksFor(JsonNode part, String type) {
        JsonNode types = part.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(one -> one.asString("").equals(type))
                : types.asString("").equals(type);
    }

    private static boolean listsNumbers(JsonNode part) {
        return BOUNDS.stream().anyMatch(part::has)
                || part.path("const").isNumber()
                || part.path("enum").valueStream().anyMatch(JsonNode::isNumber);
    }
}
