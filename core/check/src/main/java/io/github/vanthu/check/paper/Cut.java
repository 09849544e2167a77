package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts paragraphs into the lines and columns that are elements of their own. */
final class Cut {
    private Cut() {}

    /** Returns a paragraph with the characters of a part of its text only. */
    static TextPiece of(TextPiece piece, int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : piece.runs()) {
            if (run.kind() == Run.Kind.NOTE_MARK) {
                if (at > from && at <= to) {
                    runs.add(run);
                }
                continue;
            }
            int end = at + run.text().length();
            add(runs, run, Math.max(from, at) - at, Math.min(to, end) - at);
            at = end;
        }
        return piece.withRuns(runs);
    }

    private static void add(List<Run> runs, Run run, int from, int to) {
        if (from < to) {
            runs.add(
                    from == 0 && to == run.text().length()
                            ? run
                            : run.withText(run.text().substring(from, to)));
        }
    }

    /** Returns the lines of a paragraph, parted where it breaks them by force. */
    static List<TextPiece> lines(TextPiece piece) {
        return at(piece, '\n');
    }

    /** Returns what stands between the tabs of a paragraph, blank parts included; the tabs align what follows them. */
    static List<TextPiece> tabs(TextPiece piece) {
        List<TextPiece> parts = at(piece, '\t');
        return IntStream.range(0, parts.size())
                .mapToObj(i -> i == 0 ? parts.get(0) : unaligned(parts.get(i)))
                .toList();
    }

    private static TextPiece unaligned(TextPiece part) {
        return new TextPiece(part.place(), part.runs(), part.look().unaligned(), part.shapes());
    }

    private static List<TextPiece> at(TextPiece piece, char separator) {
        String text = piece.text();
        if (text.indexOf(separator) < 0) {
            return List.of(piece);
        }
        List<TextPiece> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(of(piece, from, to));
            from = to + 1;
        }
        parts.add(of(piece, from, text.length()));
        return parts;
    }
}
