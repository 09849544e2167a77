package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers of the Party have rules of form of their own and bear its name in place of the state's (văn bản của Đảng). */
final class PartyPaperMeasure implements Measure {
    private static final String NAME = "đảng cộng sản việt nam";

    /** A letterhead ends well before. */
    private static final int HEAD = 20;

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return name(inspection.document()).stream()
                .map(line -> Fault.at(line.place(), Bilingual.NONE, Bilingual.NONE)
                        .quoting(Wording.quote(line.text().strip())));
    }

    /** Returns the line with the Party's name in a letterhead. */
    static Optional<TextPiece> name(Examined document) {
        return ContentWalk.texts(document.content())
                .limit(HEAD)
                .filter(line -> Wording.small(line.text()).strip().equals(NAME))
                .findFirst();
    }
}
