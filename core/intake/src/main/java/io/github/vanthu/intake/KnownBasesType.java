package io.github.vanthu.intake;

import io.github.vanthu.regulation.Limit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bases that an office keeps: a list, or the path of the file that holds it. */
record KnownBasesType(ListType list) implements FieldType {
    @Override
    public Optional<Object> read(Node node, Spot spot) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            return limited(node, spot);
        }
        String path = scalar.text().strip();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return spot.reading()
                .related(path, spot, node.at(), DataFault.KNOWN_BASES_MISSING)
                .flatMap(tree -> file(tree, spot.in(tree)));
    }

    private Optional<Object> file(DataTree tree, Spot spot) {
        Node root = tree.root().orElseThrow();
        spot.found(root);
        return limited(root, spot);
    }

    private Optional<Object> limited(Node node, Spot spot) {
        if (node instanceof Node.Sequence items && items.items().size() > Limit.KNOWN_BASES.value()) {
            spot.reading().findings().limit(Limit.KNOWN_BASES, spot.place(node.at()));
            return Optional.empty();
        }
        return list.read(node, spot);
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        return list.write(value, pen);
    }

    @Override
    public Object absent() {
        return list.absent();
    }

    @Override
    public boolean required() {
        return list.required();
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode path = SchemaDefinitions.type("string").put("pattern", "\\S");
        return SchemaDefinitions.anyOf(path, list.schema(definitions));
    }
}
