package io.github.vanthu.workbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits text into records and fields (RFC 4180); the separator shows in the text. */
final class CsvRecords {
    private static final String SEPARATORS = "\t;,";
    private static final String TOLD = "sep=";
    private static final int TRIED = 100;

    private final String text;
    private final char separator;
    private final int most;
    private final List<List<String>> records = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean quoted;

    private CsvRecords(String text, char separator, int most) {
        this.text = text;
        this.separator = separator;
        this.most = most;
    }

    static List<List<String>> read(String text) throws SheetFault {
        if (text.startsWith(TOLD) && text.length() > TOLD.length()) {
            int end = text.indexOf('\n');
            return read(end < 0 ? "" : text.substring(end + 1), text.charAt(TOLD.length()));
        }
        return read(text, separator(text));
    }

    private static List<List<String>> read(String text, char separator) throws SheetFault {
        CsvRecords reading = new CsvRecords(text, separator, Integer.MAX_VALUE);
        reading.split();
        if (reading.quoted) {
            throw new SheetFault("SHEET-027", Integer.toString(reading.records.size() + 1));
        }
        return reading.records;
    }

    /** Returns the separator that gives the most rows of one width; of two such the one that gives the wider rows. */
    private static char separator(String text) {
        char best = SEPARATORS.charAt(0);
        long score = -1;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            CsvRecords reading = new CsvRecords(text, candidate, TRIED);
            reading.split();
            long own = reading.score();
            best = own > score ? candidate : best;
            score = Math.max(own, score);
        }
        return best;
    }

    private long score() {
        Map<Integer, Integer> widths = new HashMap<>();
        records.stream()
                .map(List::size)
                .filter(width -> width > 1)
                .forEach(width -> widths.merge(width, 1, Integer::sum));
        return widths.entrySet().stream()
                .mapToLong(width -> width.getValue() * 1_000L + Math.min(width.getKey(), 999))
                .max()
                .orElse(0);
    }

    private void split() {
        int at = 0;
        while (at < text.length() && records.size() < most) {
            at = quoted ? inQuotes(at) : plain(at);
        }
        if (field.length() > 0 || !fields.isEmpty()) {
            endRecord();
        }
    }

    private int inQuotes(int at) {
        char c = text.charAt(at);
        if (c != '"') {
            field.append(c);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            field.append(c);
            return at + 2;
        } else {
            quoted = false;
        }
        return at + 1;
    }

    private int plain(int at) {
        char c = text.charAt(at);
        if (c == separator) {
            endField();
        } else if (c == '"' && field.toString().isBlank()) {
            field.setLength(0);
            quoted = true;
        } else if (c == '\n' || c == '\r') {
            endRecord();
            return c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        } else {
            field.append(c);
        }
        return at + 1;
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
    }

    private void endRecord() {
        endField();
        records.add(fields);
        fields = new ArrayList<>();
    }
}
