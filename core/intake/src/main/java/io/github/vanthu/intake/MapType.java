package io.github.vanthu.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values by names that the plan chooses; a name without a value holds the empty value. */
record MapType(FieldType element) implements FieldType {
    @Override
    public Optional<Object> read(Node node, Spot spot) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Mapping mapping)) {
            spot.wrongShape(node, Shape.MAPPING);
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> values.put(key, value(entry.value(), spot.entry(key))));
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private Object value(Node node, Spot spot) {
        spot.found(node);
        return node.isEmpty() ? element.absent() : element.read(node, spot).orElseGet(element::absent);
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        ObjectNode members = Pen.NODES.objectNode();
        ((Map<?, ?>) value).forEach((key, member) -> {
            Pen entry = pen.entry((String) key);
            if (entry.kept()) {
                element.write(member, entry).ifPresent(node -> members.set((String) key, node));
            }
        });
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    @Override
    public Object absent() {
        return Map.of();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.map(element.schema(definitions));
    }
}
