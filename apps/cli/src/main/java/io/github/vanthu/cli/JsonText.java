package io.github.vanthu.cli;

/** Writes strings and numbers of JSON (RFC 8259, section 7). */
final class JsonText {
    private JsonText() {}

    /** Returns a text in quotation marks with everything escaped that must be. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(unit -> out.append(escaped((char) unit)));
        return out.append('"').toString();
    }

    /** Returns a text in quotation marks, or {@code null} for an empty one. */
    static String quotedOrNull(String text) {
        return text.isEmpty() ? "null" : quoted(text);
    }

    /** Returns a number, or {@code null} for zero. */
    static String numberOrNull(int number) {
        return number == 0 ? "null" : String.valueOf(number);
    }

    /** Returns JSON with every character beyond ASCII escaped, for streams that cannot carry it. */
    static String ascii(String json) {
        StringBuilder out = new StringBuilder();
        json.chars().forEach(unit -> out.append(unit < 0x80 ? Character.toString(unit) : code((char) unit)));
        return out.toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < 0x20 || Character.isSurrogate(unit) ? code(unit) : String.valueOf(unit);
        };
    }

    private static String code(char unit) {
        return String.format("\\u%04x", (int) unit);
    }
}
