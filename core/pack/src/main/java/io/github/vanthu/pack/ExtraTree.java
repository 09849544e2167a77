package io.github.vanthu.pack;

import io.github.vanthu.model.ExtraValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a province's own data into JSON for validation.
 *
 * <p>Data are texts; where the schema asks for a number or truth value, a text that is one counts as such, in Vietnamese
 * figures. A blank text counts as missing.
 */
final class ExtraTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaParts schema;

    ExtraTree(SchemaParts schema) {
        this.schema = schema;
    }

    JsonNode of(Map<String, ExtraValue> extra) {
        return group(extra, schema.whole());
    }

    private JsonNode node(ExtraValue value, Set<JsonNode> parts) {
        if (value instanceof ExtraValue.Group group) {
            return group(group.members(), parts);
        }
        return value instanceof ExtraValue.Items list
                ? list(list.items(), parts)
                : single(((ExtraValue.Text) value).text(), parts);
    }

    private ObjectNode group(Map<String, ExtraValue> members, Set<JsonNode> parts) {
        ObjectNode group = NODES.objectNode();
        members.forEach((name, value) -> {
            if (!(value instanceof ExtraValue.Text text) || !text.text().isBlank()) {
                group.set(name, node(value, schema.member(parts, name)));
            }
        });
        return group;
    }

    private ArrayNode list(List<ExtraValue> items, Set<JsonNode> parts) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < items.size(); i++) {
            list.add(node(items.get(i), schema.item(parts, i)));
        }
        return list;
    }

    private static JsonNode single(String text, Set<JsonNode> parts) {
        if (SchemaParts.truth(parts) && (text.equals("true") || text.equals("false"))) {
            return NODES.booleanNode(text.equals("true"));
        }
        return SchemaParts.numeric(parts)
                ? Amounts.number(text).<JsonNode>map(NODES::numberNode).orElseGet(() -> NODES.stringNode(text))
                : NODES.stringNode(text);
    }
}
