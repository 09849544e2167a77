package io.github.vanthu.check.rule;

import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.regulation.AllowedRange;
import java.util.Locale;
import java.util.Optional;

/** How lines stand. What is placed by tabs, spaces or indents, and lines that stand alike in several ways, are left alone. */
final class AlignTrait {
    /** More letters than fit on a line of a page. */
    private static final int LINE = 110;

    /** Lines of a PDF from which on it tells alignment: a short line of two may be one that could not be filled. */
    private static final int SURE = 3;

    private AlignTrait() {}

    static Optional<Deviation> deviation(Part part, TextPiece line, Inspection inspection) {
        return inspection
                .range("align")
                .filter(range -> !byHand(range, line, inspection.document()) && !lone(line, range, inspection))
                .flatMap(range -> deviation(line, range, inspection.document().docx() ? LINE : SURE * LINE));
    }

    /** Returns whether the line stands beside others, or by tabs. */
    private static boolean byHand(AllowedRange range, TextPiece line, Examined document) {
        return document.shared(line.place()) || (!range.text().equals("justify") && document.tabbed(line.place()));
    }

    /** Returns whether a paragraph of a PDF is ragged among justified ones: its words may have been too long to fill the lines. */
    private static boolean lone(TextPiece line, AllowedRange range, Inspection inspection) {
        return range.text().equals("justify")
                && !inspection.document().docx()
                && line.look()
                        .alignment()
                        .filter(found -> inspection.document().share(found) > 0.5)
                        .isEmpty();
    }

    private static Optional<Deviation> deviation(TextPiece line, AllowedRange range, int longest) {
        Alignment wanted = Alignment.valueOf(range.text().toUpperCase(Locale.ROOT));
        return line.look()
                .alignment()
                .filter(found -> found != wanted && differs(line, found, wanted, longest))
                .map(found -> new Deviation(Phrases.of(found), Phrases.of(wanted)));
    }

    private static boolean differs(TextPiece line, Alignment found, Alignment wanted, int longest) {
        if (wanted == Alignment.CENTRE) {
            return found == Alignment.RIGHT || (!placed(line) && !filling(line));
        }
        boolean oneLine = line.text().length() < longest;
        if (found == Alignment.LEFT || found == Alignment.JUSTIFY) {
            return wanted == Alignment.RIGHT
                    || (!oneLine && !line.text().contains("\n") && wanted == Alignment.JUSTIFY);
        }
        return wanted == Alignment.LEFT || !oneLine;
    }

    /** Returns whether a line is put into place by hand, so that nobody can tell from its alignment where it stands. */
    private static boolean placed(TextPiece line) {
        boolean indented =
                line.look().left().to().points() + line.look().firstLine().to().points() > 2;
        return indented || !line.text().equals(line.text().stripLeading());
    }

    /** Returns whether a line is about as long as its room, so that it stands alike in every way. */
    private static boolean filling(TextPiece line) {
        double width = RunTraits.lettered(line)
                .mapToDouble(run ->
                        run.text().length() * run.look().size() * (Wording.smallShare(run.text()) < 0.3 ? 0.66 : 0.45))
                .sum();
        double room = line.look().room().from().points();
        return width > room * 0.93 && width < room * 1.07;
    }
}
