package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Entry;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A basis: its data, or the number alone of a document in the office's list, as a text or as the only field. */
record BasisType(RecordType data) implements FieldType {
    private static final String NUMBER = "^\\s*\\d+\\s*[/-].*\\S";

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        boolean number = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT;
        return number
                ? data.read(new Node.Mapping(node.at(), Map.of("number", new Entry(node.at(), node))), spot)
                : data.read(node, spot);
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
        ObjectNode record = data.schema(definitions);
        ArrayNode forms = record.putArray("anyOf");
        forms.add(with("kind", "\\S"));
        forms.add(with("number", NUMBER));
        return SchemaDefinitions.anyOf(SchemaDefinitions.type("string").put("pattern", NUMBER), record);
    }

    private static ObjectNode with(String field, String pattern) {
        ObjectNode form = SchemaDefinitions.node();
        form.putArray("required").add(field);
        form.putObject("properties").putObject(field).put("type", "string").put("pattern", pattern);
        return form;
    }
}
