package io.github.vanthu.figures.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text taken apart into paragraphs and amounts (đoạn văn đã tách).
 *
 * @param in the text
 * @param lines its paragraphs and bullets
 * @param malformed figures with a unit that are no numbers
 */
record Passage(ProseText in, List<Line> lines, List<AmountScanner.Malformed> malformed) {
    Passage {
        lines = List.copyOf(lines);
        malformed = List.copyOf(malformed);
    }

    /**
     * A paragraph or bullet with its amounts.
     *
     * @param block where it stands
     * @param clauses its amounts
     * @param above indexes of the lines it stands below, nearest first
     */
    record Line(Block block, List<Clause> clauses, List<Integer> above) {
        Line {
            clauses = List.copyOf(clauses);
            above = List.copyOf(above);
        }
    }

    static Passage of(ProseText in) {
        List<Line> lines = new ArrayList<>();
        List<AmountScanner.Malformed> malformed = new ArrayList<>();
        for (Block block : Block.of(in.text())) {
            AmountScanner scanned = AmountScanner.of(in, block);
            lines.add(new Line(block, Clauses.of(in, block, scanned.amounts()), above(lines, block)));
            malformed.addAll(scanned.malformed());
        }
        return new Passage(in, lines, malformed);
    }

    private static List<Integer> above(List<Line> lines, Block block) {
        List<Integer> above = new ArrayList<>();
        Block lower = block;
        for (int i = lines.size() - 1; i >= 0 && lower.rank() > 0; i--) {
            if (lower.below(lines.get(i).block())) {
                above.add(i);
                lower = lines.get(i).block();
            }
        }
        return above;
    }

    /** Returns the text of a line. */
    String text(Line line) {
        return in.text().substring(line.block().start(), line.block().end());
    }

    /** Returns the lines directly below a line. */
    List<Line> below(int index) {
        return lines.stream()
                .filter(line -> !line.above().isEmpty() && line.above().get(0) == index)
                .toList();
    }

    /** Returns the line of a clause. */
    Optional<Line> line(Clause clause) {
        return lines.stream()
                .filter(line -> line.block().equals(clause.amount().block()))
                .findFirst();
    }
}
