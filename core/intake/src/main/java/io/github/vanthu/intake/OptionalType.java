package io.github.vanthu.intake;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that may be missing. */
record OptionalType(FieldType inner) implements FieldType {
    @Override
    public Optional<Object> read(Node node, Spot spot) {
        return node.isEmpty() ? Optional.empty() : Optional.of(inner.read(node, spot));
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        boolean part = !(inner instanceof RecordType) || pen.kept();
        return ((Optional<?>) value).filter(any -> part).flatMap(present -> inner.write(present, pen));
    }

    @Override
    public Object absent() {
        return Optional.empty();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.orNull(inner.schema(definitions));
    }
}
