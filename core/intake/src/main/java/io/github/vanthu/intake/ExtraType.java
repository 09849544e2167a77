package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Kind;
import io.github.vanthu.model.ExtraValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A datum of the province's own: a text, a list or a group, nested at will. */
record ExtraType() implements FieldType {
    private static final TextType TEXT = new TextType(true, ExtraValue.Text::new);
    private static final ExtraValue NOTHING = new ExtraValue.Text("");

    @Override
    public Optional<Object> read(Node node, Spot spot) {
        return Optional.of(value(node, spot));
    }

    private static ExtraValue value(Node node, Spot spot) {
        spot.found(node);
        if (node instanceof Node.Sequence list) {
            return items(list, spot);
        }
        if (node instanceof Node.Mapping group) {
            return group(group, spot);
        }
        return text((Node.Scalar) node, spot);
    }

    private static ExtraValue items(Node.Sequence list, Spot spot) {
        List<ExtraValue> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(value(list.items().get(i), spot.item(i)));
        }
        return new ExtraValue.Items(items);
    }

    private static ExtraValue group(Node.Mapping group, Spot spot) {
        Map<String, ExtraValue> members = new LinkedHashMap<>();
        group.entries().forEach((key, entry) -> members.put(key, value(entry.value(), spot.entry(key))));
        return new ExtraValue.Group(members);
    }

    private static ExtraValue text(Node.Scalar scalar, Spot spot) {
        return switch (scalar.kind()) {
            case EMPTY, FAULTY -> NOTHING;
            case BOOLEAN -> flag(scalar, spot);
            case TEXT, NUMBER ->
                TEXT.read(scalar, spot).map(ExtraValue.class::cast).orElse(NOTHING);
        };
    }

    /** A truth value of JSON is the text that YAML would hold. */
    private static ExtraValue flag(Node.Scalar scalar, Spot spot) {
        Node.Scalar text = new Node.Scalar(scalar.at(), scalar.end(), scalar.text(), Kind.TEXT);
        return text(text, spot);
    }

    @Override
    public Optional<JsonNode> write(Object value, Pen pen) {
        if (!pen.kept()) {
            return Optional.empty();
        }
        if (value instanceof ExtraValue.Items list) {
            return Optional.of(
                    new ListType(this, false).write(list.items(), pen).orElseGet(Pen.NODES::arrayNode));
        }
        return value instanceof ExtraValue.Group group
                ? Optional.of(new MapType(this).write(group.members(), pen).orElseGet(Pen.NODES::objectNode))
                : pen.text(((ExtraValue.Text) value).text());
    }

    @Override
    public Object absent() {
        return NOTHING;
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.reference("ExtraValue", () -> {
            ObjectNode single = SchemaDefinitions.node();
            single.putArray("type").add("string").add("number").add("boolean").add("null");
            ObjectNode items = SchemaDefinitions.type("array");
            items.set("items", schema(definitions));
            ObjectNode members = SchemaDefinitions.type("object");
            members.set("additionalProperties", schema(definitions));
            return SchemaDefinitions.anyOf(single, items, members);
        });
    }
}
