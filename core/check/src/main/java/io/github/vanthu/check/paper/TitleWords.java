package io.github.vanthu.check.paper;

import io.github.vanthu.document.Alignment;
import java.util.Optional;

/** Tells the lines of a title: the name of the kind, and what looks like a title (tên loại, trích yếu). */
final class TitleWords {
    private static final int FEW_WORDS = 4;

    private TitleWords() {}

    /** Returns whether an entry begins with the name of a kind as it stands above a subject. */
    static boolean isKind(Entry entry) {
        return first(entry).filter(TitleWords::names).isPresent();
    }

    private static boolean names(Entry line) {
        boolean striking = line.bold() || centred(line);
        if (KindNames.code(line.words()).isPresent()) {
            return Fold.capitals(line.text()) || (striking && !line.text().endsWith(":"));
        }
        return !line.laidOut() && striking && Fold.capitals(line.text()) && KindNames.leading(line.words()) > 0;
    }

    /** Returns whether a line looks as the name of an unknown kind would. */
    static boolean looksLikeKind(Entry line) {
        return !line.isTable()
                && line.bold()
                && centred(line)
                && Fold.capitals(line.text())
                && line.words().split(" ").length <= FEW_WORDS;
    }

    /** Returns the first line that shows something; nothing for tables. */
    static Optional<Entry> first(Entry entry) {
        return entry.isTable()
                ? Optional.empty()
                : entry.lines().stream().filter(line -> !line.blank()).findFirst();
    }

    /** Returns whether a line is centred, or may be for all that is known. */
    static boolean centred(Entry line) {
        return line.piece().look().alignment().map(Alignment.CENTRE::equals).orElse(true);
    }

    /** Returns whether a line looks like a line of a title: centred, and bold or in capitals. */
    static boolean isTitle(Entry line) {
        return !line.isTable() && !line.blank() && centred(line) && (line.bold() || Fold.capitals(line.text()));
    }
}
