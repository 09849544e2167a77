package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts lines in which tabs or spaces put elements side by side (chia cột bằng phím Tab, dấu cách). */
final class Columns {
    private static final Pattern GAP = Pattern.compile("(?<=\\S)[ \\u00a0]{3,}(?=\\S)");

    private Columns() {}

    /** Returns the lines of an entry, each parted at the tabs and at the wide gaps before text of a kind. */
    static List<Entry> of(Entry entry, Predicate<String> right) {
        List<Entry> parts = new ArrayList<>();
        entry.lines().forEach(line -> parts.addAll(parted(line, right)));
        return parts;
    }

    private static List<Entry> parted(Entry line, Predicate<String> right) {
        if (line.isTable() || HeadWords.isNumber(line.text())) {
            return List.of(line);
        }
        return line.piece().text().indexOf('\t') < 0 ? byGap(line, right) : byTabs(line, right);
    }

    private static List<Entry> byTabs(Entry line, Predicate<String> right) {
        List<Entry> parts = new ArrayList<>();
        List<TextPiece> pieces = Cut.tabs(line.piece());
        int before = pieces.get(0).blank() ? 1 : 0;
        for (TextPiece piece : pieces) {
            if (!piece.blank()) {
                parts.addAll(byGap(column(line, piece, before + parts.size()), right));
            }
        }
        return parts.isEmpty() ? List.of(line) : parts;
    }

    private static Entry column(Entry line, TextPiece piece, int column) {
        Entry.Spot spot = line.spot();
        return new Entry(piece, Optional.empty(), spot.group() > 0 ? spot : spot.inColumn(column));
    }

    private static List<Entry> byGap(Entry line, Predicate<String> right) {
        String text = line.piece().text();
        if (!text.contains("   ") && text.indexOf('\u00a0') < 0) {
            return List.of(line);
        }
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            if (right.test(Fold.line(text.substring(gap.end())))) {
                TextPiece left = Cut.of(line.piece(), 0, gap.start());
                TextPiece rest = Cut.of(line.piece(), gap.end(), text.length());
                return List.of(line.with(left), column(line, rest, line.spot().column() + 1));
            }
        }
        return List.of(line);
    }
}
