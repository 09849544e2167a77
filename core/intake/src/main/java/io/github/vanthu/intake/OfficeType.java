package io.github.vanthu.intake;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The office that issues the plan: its data, or the path of the file that holds them. */
record OfficeType(RecordType data) implements FieldType {
    @Override
    public Optional<Object> read(Node node, Spot spot) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            return data.read(node, spot);
        }
        String path = scalar.text().strip();
        if (path.isEmpty()) {
            FieldName name = spot.name();
            spot.report(DataFault.EMPTY_TEXT, node.at(), name.key(), name.vietnamese());
            return Optional.empty();
        }
        return spot.reading()
                .related(path, spot, node.at(), DataFault.OFFICE_MISSING)
                .flatMap(tree -> office(tree, spot.in(tree)));
    }

    private Optional<Object> office(DataTree tree, Spot spot) {
        Node root = tree.root().orElseThrow();
        spot.found(root);
        return data.read(root, spot);
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        return data.write(value, pen);
    }

    @Override
    public Object absent() {
        return data.absent();
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode path = SchemaDefinitions.type("string").put("pattern", "\\S");
        return SchemaDefinitions.anyOf(path, data.schema(definitions));
    }
}
