package io.github.vanthu.intake;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The named parts of a JSON Schema (2020-12, {@code $defs}) and the forms of which it is made. */
final class SchemaDefinitions {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    static ObjectNode node() {
        return NODES.objectNode();
    }

    static ObjectNode type(String name) {
        return node().put("type", name);
    }

    /** Returns the schema of any text; YAML writes some texts as numbers. */
    static ObjectNode text() {
        ObjectNode text = node();
        text.putArray("type").add("string").add("number");
        return text;
    }

    static ObjectNode text(String pattern) {
        return text().put("pattern", pattern);
    }

    static ObjectNode number(String type, String pattern) {
        ObjectNode number = node().put("pattern", pattern).put("minimum", 0).put("maximum", 999_999_999);
        number.putArray("type").add("string").add(type);
        return number;
    }

    /** Returns the schema of a choice; a text of digits may be written as a number too. */
    static ObjectNode choice(List<String> texts) {
        ObjectNode choice = node();
        ArrayNode values = choice.putArray("enum");
        texts.forEach(values::add);
        texts.stream().filter(text -> NUMBER.matcher(text).matches()).forEach(text -> values.add(decimal(text)));
        return choice;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static ObjectNode anyOf(ObjectNode... forms) {
        Set<ObjectNode> flat = new LinkedHashSet<>();
        for (ObjectNode form : forms) {
            if (form.size() == 1 && form.get("anyOf") instanceof ArrayNode inner) {
                inner.forEach(one -> flat.add((ObjectNode) one));
            } else {
                flat.add(form);
            }
        }
        ObjectNode any = node();
        any.putArray("anyOf").addAll(flat);
        return any;
    }

    static ObjectNode orNull(ObjectNode form) {
        return anyOf(form, type("null"));
    }

    static ObjectNode list(ObjectNode element, boolean filled) {
        ObjectNode list = type("array");
        list.set("items", element);
        return filled ? anyOf(list.put("minItems", 1), element) : orNull(anyOf(list, element));
    }

    static ObjectNode map(ObjectNode element) {
        ObjectNode map = type("object");
        map.set("additionalProperties", orNull(element));
        return orNull(map);
    }

    /** Returns the schema of a record. */
    ObjectNode object(List<Component> components) {
        ObjectNode object = type("object");
        ObjectNode properties = object.putObject("properties");
        components.forEach(component -> properties.set(component.key(), property(component)));
        List<String> required = components.stream()
                .filter(Component::required)
                .map(Component::key)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
        return object.put("additionalProperties", false);
    }

    private ObjectNode property(Component component) {
        String name = component.name().vietnamese();
        ObjectNode property = node().put("title", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        if (!component.name().description().isEmpty()) {
            property.put("description", component.name().description());
        }
        ObjectNode schema = component.type().schema(this);
        if (!component.fallback().isEmpty()) {
            property.put("default", component.fallback());
            schema = orNull(schema);
        }
        return property.setAll(schema);
    }

    /** Returns a reference to a named part, which is made if it is not there yet. */
    ObjectNode reference(String name, Supplier<ObjectNode> part) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, node());
            definitions.put(name, part.get());
        }
        return node().put("$ref", "#/$defs/" + name);
    }

    /** Returns all named parts, sorted by name. */
    ObjectNode all() {
        ObjectNode all = node();
        definitions.forEach(all::set);
        return all;
    }
}
