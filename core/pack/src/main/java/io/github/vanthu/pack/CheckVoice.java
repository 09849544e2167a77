package io.github.vanthu.pack;

import io.github.vanthu.model.Severity;
import io.github.vanthu.spi.Finding;
import java.util.Optional;

/**
 * How a check speaks: in the words of its author, else in plain ones with the figures of the case.
 *
 * @param severity how bad its findings are
 * @param message the author's words for what is wrong
 * @param hint the author's words for how to mend it
 */
record CheckVoice(Severity severity, Optional<String> message, Optional<String> hint) {
    static CheckVoice of(CheckPart part) {
        return new CheckVoice(part.severity(), part.message(), part.hint());
    }

    /** Returns a finding; where the author gives a message alone, the plain one with its figures follows as a hint. */
    Finding finding(Datum datum, String plain, String plainHint) {
        String otherwise = message.isPresent() ? plain : plainHint;
        return new Finding(severity, datum.pointer(), message.orElse(plain), hint.orElse(otherwise));
    }
}
