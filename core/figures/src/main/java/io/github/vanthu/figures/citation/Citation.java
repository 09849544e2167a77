package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.PartialDate;
import java.util.Optional;

/**
 * A document that a plan cites at one place (trích dẫn văn bản).
 *
 * @param spot the words that cite it
 * @param lead what stands before these words in their sentence
 * @param role how it is cited
 * @param kind the kind that the plan names, such as "Quyết định"; empty if it names none
 * @param typed number and symbol as the plan writes them; empty for a law without number
 * @param number number and symbol for comparison, unless there is none
 * @param date its date, or nothing
 * @param issuer who issued it, or nothing if that is unsaid or unknown
 */
record Citation(
        Spot spot,
        String lead,
        Role role,
        String kind,
        String typed,
        Optional<DocumentNumber> number,
        Optional<PartialDate> date,
        Optional<Issuer> issuer) {

    /** How a document is cited. */
    enum Role {
        /** As a basis in the list of bases. */
        BASIS,
        /** As a basis in running text. */
        PROSE_BASIS,
        /** In any other way. */
        MENTION
    }

    /** Returns whether the plan rests on the document. */
    boolean basis() {
        return role != Role.MENTION;
    }

    /** Returns how messages name the document. */
    String name() {
        return typed.isEmpty() ? kind : typed;
    }
}
