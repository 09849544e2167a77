package io.github.vanthu.workbook.sheet;

import java.util.Locale;

/** Reads one section of a number format. */
final class NumberSectionReading {
    private final String code;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder digits = new StringBuilder();
    private boolean percent;
    private boolean date;
    private boolean known = true;

    NumberSectionReading(String code) {
        this.code = code;
        if (code.strip().equalsIgnoreCase(NumberFormat.GENERAL) || code.strip().equals("@")) {
            known = false;
            return;
        }
        for (int at = 0; at < code.length(); ) {
            at = read(at);
        }
        known &= date || digits.length() > 0 || !words().isEmpty();
    }

    boolean known() {
        return known;
    }

    NumberSection section() {
        return new NumberSection(false, date, before.toString(), after.toString(), digits.toString(), percent);
    }

    /** Reads what stands at a position and returns the position behind it. */
    private int read(int at) {
        char c = code.charAt(at);
        return switch (c) {
            case '"' -> quoted(at);
            case '[' -> bracketed(at);
            case '\\' -> escaped(at);
            case '_' -> blank(at);
            case '*' -> at + 2;
            default -> plain(c, at);
        };
    }

    private int quoted(int at) {
        int end = code.indexOf('"', at + 1);
        int stop = end < 0 ? code.length() : end;
        words().append(code, at + 1, stop);
        return stop + 1;
    }

    private int bracketed(int at) {
        int end = code.indexOf(']', at);
        int stop = end < 0 ? code.length() : end;
        String inside = code.substring(at + 1, stop);
        if (inside.startsWith("$")) {
            words().append(inside, 1, inside.indexOf('-') < 0 ? inside.length() : inside.indexOf('-'));
        }
        known &= inside.isEmpty() || "<>=".indexOf(inside.charAt(0)) < 0;
        date |= inside.toLowerCase(Locale.ROOT).matches("h+|m+|s+");
        return stop + 1;
    }

    private int escaped(int at) {
        words().append(code, Math.min(at + 1, code.length()), Math.min(at + 2, code.length()));
        return at + 2;
    }

    private int blank(int at) {
        words().append(' ');
        return at + 2;
    }

    private int plain(char c, int at) {
        if ("0#?.,".indexOf(c) >= 0) {
            known &= after.toString().isBlank() || c == ',' || date;
            digits.append(c);
        } else if ("yYmMdDhHsS".indexOf(c) >= 0) {
            date = true;
        } else if (c == 'E' || c == 'e' || (c == '/' && !date)) {
            known = c == '/' && code.matches("(?i).*[ymd].*");
        } else {
            percent |= c == '%';
            words().append(c);
        }
        return at + 1;
    }

    private StringBuilder words() {
        return digits.length() == 0 ? before : after;
    }
}
