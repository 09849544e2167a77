package io.github.vanthu.check.clean;

import java.util.List;
import java.util.stream.Collectors;

/** Further layouts of recipients and signature. */
final class Signings {
    /** Recipients as one paragraph with breaks. */
    static final Signing BREAKS = (pen, text) -> Tables.plain(
            List.of(4535, 4536),
            List.of(List.of(
                    pen.paragraph(
                            Role.RECIPIENT,
                            pen.props(Role.RECIPIENT),
                            pen.runs(Role.RECIPIENT_TITLE, "Nơi nhận:")
                                    + pen.runs(Role.RECIPIENT, "\n" + String.join("\n", text.recipients()))),
                    pen.paragraph(
                            Role.SIGN_TITLE,
                            pen.props(Role.SIGN_TITLE),
                            pen.runs(
                                    Role.SIGN_TITLE,
                                    String.join("\n", text.signer()) + "\n\n\n\n\n" + text.signerName())))));

    /** Recipients on the left, the signature in a text box on the right. */
    static final Signing BOX = (pen, text) -> pen.paragraph(
                    Role.BLANK, pen.props(Role.BLANK), BoxLetterhead.box(4535, 4536, Signing.signature(pen, text)))
            + Signing.recipients(pen, text);

    /** No table: the signature is indented, the recipients follow. */
    static final Signing TABS = (pen, text) -> {
        List<String> left = text.recipients();
        List<String> right = text.signer();
        StringBuilder all = new StringBuilder(pair(pen, Role.RECIPIENT_TITLE, "Nơi nhận:", right.get(0)));
        for (int i = 0; i < left.size(); i++) {
            all.append(pair(pen, Role.RECIPIENT, left.get(i), i + 1 < right.size() ? right.get(i + 1) : ""));
        }
        return all.append(pair(pen, Role.RECIPIENT, "", text.signerName())).toString();
    };

    /** A picture of the handwritten signature between title and name. */
    static final Signing PICTURE = (pen, text) -> Tables.plain(
            List.of(4535, 4536),
            List.of(List.of(
                    Signing.recipients(pen, text),
                    text.signer().stream()
                                    .map(one -> pen.line(Role.SIGN_TITLE, one))
                                    .collect(Collectors.joining())
                            + pen.paragraph(Role.SIGN_NAME, pen.props(Role.SIGN_NAME), SignaturePicture.inline(pen))
                            + pen.line(Role.SIGN_NAME, text.signerName()))));

    /** Recipients with automatic bullets; goes with {@link AutoLabels}. */
    static final Signing BULLETS = (pen, text) -> Tables.plain(
            List.of(4535, 4536),
            List.of(List.of(
                    pen.line(Role.RECIPIENT_TITLE, "Nơi nhận:")
                            + text.recipients().stream()
                                    .map(one -> bullet(pen, one.substring(2)))
                                    .collect(Collectors.joining()),
                    Signing.signature(pen, text))));

    private Signings() {}

    private static String bullet(Pen pen, String text) {
        Props props = pen.props(Role.RECIPIENT).put("numPr", "<w:ilvl w:val='3'/><w:numId w:val='1'/>");
        return pen.paragraph(Role.RECIPIENT, props, pen.runs(Role.RECIPIENT, text));
    }

    private static String pair(Pen pen, Role role, String left, String right) {
        Props props = pen.props(role).put("tabs", "<w:tab w:val='center' w:pos='6803'/>");
        return pen.paragraph(
                role, props, pen.runs(role, left) + (right.isEmpty() ? "" : pen.runs(Role.SIGN_TITLE, "\t" + right)));
    }
}
