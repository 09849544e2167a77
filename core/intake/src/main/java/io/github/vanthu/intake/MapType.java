package io.github.vanthu.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Values by names that the plan chooses; names without a value are left out. */
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
        mapping.entries()
                .forEach((key, entry) ->
                        value(entry.value(), spot.entry(key)).ifPresent(value -> values.put(key, value)));
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private Optional<Object> value(Node node, Spot spot) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        spot.found(node);
        return Optional.of(element.read(node, spot).orElseGet(element::absent));
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
