package io.github.vanthu.samples.stress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes maps, lists and texts as YAML, every text between double quotes. */
final class Yaml {
    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    /** Returns a map of the keys and values given in turn. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }

    /** Returns a tree as YAML. */
    static String text(Map<String, Object> tree) {
        Yaml yaml = new Yaml();
        yaml.map(tree, "");
        return yaml.out.substring(1) + "\n";
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else {
            out.append(value instanceof String text ? quoted(text) : value.toString());
        }
    }

    private void map(Map<?, ?> map, String indent) {
        map.forEach((key, value) -> {
            out.append('\n').append(indent).append(key).append(": ");
            value(value, indent + "  ");
        });
    }

    private void list(List<?> list, String indent) {
        for (Object value : list) {
            out.append('\n').append(indent).append("- ");
            value(value, indent + "  ");
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
