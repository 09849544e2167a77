package io.github.vanthu.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The types of JSON Schema in words that a clerk knows. */
final class TypeWords {
    private static final Map<String, String> VIETNAMESE = Map.of(
            "string", "một đoạn chữ",
            "number", "một số",
            "integer", "một số nguyên",
            "boolean", "true hoặc false",
            "array", "một danh sách",
            "object", "một nhóm các trường",
            "null", "trống");
    private static final Map<String, String> ENGLISH = Map.of(
            "string", "a text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a group of fields",
            "null", "nothing");

    private TypeWords() {}

    /** Returns the types that the keyword {@code type} names. */
    static List<String> asked(JsonNode keyword) {
        return keyword.isArray()
                ? keyword.valueStream().map(one -> one.asString("")).toList()
                : List.of(keyword.asString(""));
    }

    /** Returns the type of a datum. */
    static String of(JsonNode datum) {
        return switch (datum.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }

    static String vietnamese(List<String> types) {
        return types.stream().map(type -> VIETNAMESE.getOrDefault(type, type)).collect(Collectors.joining(" hoặc "));
    }

    static String english(List<String> types) {
        return types.stream().map(type -> ENGLISH.getOrDefault(type, type)).collect(Collectors.joining(" or "));
    }
}
