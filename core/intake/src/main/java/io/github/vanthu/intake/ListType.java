package io.github.vanthu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list; a single value counts as a list of one, no value as an empty list. */
record ListType(FieldType element, boolean filled) implements FieldType {
    @Override
    public Optional<Object> read(Node node, Spot spot) {
        if (node.isEmpty() || node.isFaulty()) {
            return Optional.empty();
        }
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            item(nodes.get(i), spot.item(i)).ifPresent(values::add);
        }
        return Optional.of(List.copyOf(values));
    }

    private Optional<Object> item(Node node, Spot spot) {
        spot.found(node);
        if (node.isEmpty()) {
            spot.report(
                    DataFault.EMPTY_ITEM,
                    node.at(),
                    spot.name().key(),
                    spot.name().vietnamese());
            return Optional.of(element.absent());
        }
        return Optional.of(element.read(node, spot).orElseGet(element::absent));
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        ArrayNode items = Pen.NODES.arrayNode();
        List<?> values = (List<?>) value;
        for (int i = 0; i < values.size(); i++) {
            Pen item = pen.item(i, items.size());
            if (item.kept()) {
                element.write(values.get(i), item).ifPresent(items::add);
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public boolean required() {
        return filled;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.list(element.schema(definitions), filled);
    }
}
