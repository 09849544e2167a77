package io.github.vanthu.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts and numbers as JSON (RFC 8259): two spaces a level, LF, a line end at the end. */
final class JsonTree {
    private final StringBuilder out = new StringBuilder();

    private JsonTree() {}

    static String text(Map<String, Object> tree) {
        JsonTree json = new JsonTree();
        json.value(tree, "");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            members(map, indent);
        } else if (value instanceof List<?> list) {
            elements(list, indent);
        } else if (value instanceof Double number) {
            out.append(String.format(Locale.ROOT, "%.1f", number));
        } else if (value instanceof Number number) {
            out.append(number);
        } else {
            quoted(value.toString());
        }
    }

    private void members(Map<?, ?> map, String indent) {
        String inner = indent + "  ";
        String before = "{\n" + inner;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(before);
            quoted(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), inner);
            before = ",\n" + inner;
        }
        out.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
    }

    private void elements(List<?> list, String indent) {
        String inner = indent + "  ";
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            out.append(out.charAt(out.length() - 1) == ',' ? "\n" : "[\n").append(inner);
            value(each.next(), inner);
            out.append(each.hasNext() ? "," : "\n" + indent + "]");
        }
        out.append(list.isEmpty() ? "[]" : "");
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }
}
