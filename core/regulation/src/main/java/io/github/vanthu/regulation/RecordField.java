package io.github.vanthu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A field of what an office's records hold of an outgoing document (trường thông tin đầu vào của văn bản đi).
 *
 * <p>Source: Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II.I. Example: {@code RecordField.outgoing().get(9)} is Subject, text
 * of at most 500 characters.
 *
 * @param name as the decree writes it; a field of a group after the group's name and a dot, such as {@code To.OrganId}
 * @param vietnamese its Vietnamese name, in small letters
 * @param type what it holds
 * @param length the most characters, or digits of a number
 */
public record RecordField(String name, String vietnamese, Type type, int length) {
    /** What a field holds. */
    public enum Type {
        /** Characters. */
        STRING,
        /** A whole number, not negative. */
        NUMBER,
        /** A day as dd/MM/yyyy. */
        DATE
    }

    /** Returns the fields of an outgoing document in the order of the decree. */
    public static List<RecordField> outgoing() {
        List<RecordField> fields = new ArrayList<>();
        for (JsonNode field : YamlResource.read("record-fields.yaml").get("fields")) {
            fields.add(new RecordField(
                    field.get("name").asString(),
                    field.get("vi").asString(),
                    Type.valueOf(field.get("type").asString().toUpperCase(Locale.ROOT)),
                    field.get("length").asInt()));
        }
        return List.copyOf(fields);
    }
}
