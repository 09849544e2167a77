package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Kind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code true} or {@code false}; false when missing. */
final class BooleanType implements FieldType {
    private static final List<String> TEXTS = List.of("true", "false");

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() == Kind.NUMBER) {
            spot.wrongShape(node, Shape.BOOLEAN);
            return Optional.empty();
        }
        if (scalar.kind() == Kind.FAULTY || scalar.kind() == Kind.EMPTY) {
            return Optional.empty();
        }
        if (!TEXTS.contains(scalar.text())) {
            FieldName name = spot.name();
            String allowed = String.join(" | ", TEXTS);
            spot.report(DataFault.NOT_ALLOWED, node.at(), scalar.text(), name.key(), name.vietnamese(), allowed);
            return Optional.empty();
        }
        spot.recordText(node, scalar.text());
        return Optional.of(scalar.text().equals("true"));
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        return pen.leaf(Pen.NODES.booleanNode((Boolean) value));
    }

    @Override
    public Object absent() {
        return false;
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.orNull(SchemaDefinitions.type("boolean")).put("default", false);
    }
}
