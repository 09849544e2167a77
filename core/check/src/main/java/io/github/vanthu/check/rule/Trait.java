package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import java.util.Optional;

/** One property of the look of a part, such as its size. */
@FunctionalInterface
interface Trait {

    /**
     * What a line has and what it should have.
     *
     * @param measured such as "cỡ chữ 12"
     * @param wanted such as "cỡ chữ từ 13 đến 14"
     */
    record Deviation(Bilingual measured, Bilingual wanted) {}

    /** Returns how a line of a part deviates from what the rule allows; nothing if it does not, or nobody can tell. */
    Optional<Deviation> deviation(Part part, TextPiece line, Inspection inspection);
}
