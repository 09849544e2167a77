package io.github.vanthu.check.clean;

import java.util.List;
import java.util.stream.Collectors;

/** How recipients and signature are laid out. */
@FunctionalInterface
interface Signing {
    /** A table of two columns without lines. */
    Signing TABLE = (pen, text) ->
            Tables.plain(List.of(4535, 4536), List.of(List.of(recipients(pen, text), signature(pen, text))));

    /** Returns both. */
    String write(Pen pen, PlanText text);

    static String recipients(Pen pen, PlanText text) {
        return pen.line(Role.RECIPIENT_TITLE, "Nơi nhận:")
                + text.recipients().stream()
                        .map(one -> pen.line(Role.RECIPIENT, one))
                        .collect(Collectors.joining());
    }

    static String signature(Pen pen, PlanText text) {
        return text.signer().stream().map(one -> pen.line(Role.SIGN_TITLE, one)).collect(Collectors.joining())
                + pen.blank().repeat(4)
                + pen.line(Role.SIGN_NAME, text.signerName());
    }
}
