package io.github.vanthu.figures.reference;

import io.github.vanthu.model.CellValue;
import java.util.List;
import java.util.Map;

/** Marks the rows over which cells of earlier rows reach down (ô gộp dòng). */
final class Coverage {
    private final List<Line> lines;

    private Coverage(List<Line> lines) {
        this.lines = lines;
    }

    /** Marks rows that stand in the order of print, without the total. */
    static void mark(List<Line> lines) {
        new Coverage(lines).mark();
    }

    private void mark() {
        for (int at = 0; at < lines.size(); at++) {
            for (Map.Entry<String, CellValue> cell : lines.get(at).row().cells().entrySet()) {
                if (cell.getValue().rows().isPresent()
                        && !lines.get(at).covered().contains(cell.getKey())) {
                    cover(at, cell.getKey(), cell.getValue().rows().get());
                }
            }
        }
    }

    private void cover(int at, String column, String reach) {
        int last = switch (reach) {
            case "table" -> lines.size();
            case "group" -> at + 1 + below(at);
            default -> reach.matches("\\d{1,6}") ? at + Integer.parseInt(reach) : at;
        };
        lines.subList(at + 1, Math.max(at + 1, Math.min(last, lines.size())))
                .forEach(line -> line.covered().add(column));
    }

    private int below(int at) {
        String inside = lines.get(at).row().pointer() + "/";
        int count = 0;
        while (at + 1 + count < lines.size()
                && lines.get(at + 1 + count).row().pointer().startsWith(inside)) {
            count++;
        }
        return count;
    }
}
