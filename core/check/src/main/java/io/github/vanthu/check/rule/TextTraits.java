package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a part show: capitals, marks. */
final class TextTraits {
    private static final Bilingual CAPITALS = new Bilingual("chữ in hoa", "capitals");
    private static final Bilingual SMALL = new Bilingual("chữ thường", "small letters");
    private static final int FEW_LETTERS = 4;
    private static final Pattern LOUD_NUMBER = Pattern.compile("SỐ\\b.*", Pattern.DOTALL);
    private static final Pattern SMALL_SYMBOL = Pattern.compile(".*/[\\p{Ll}\\d-]+\\s*", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile("[^,]*\\bngày\\b.*", Pattern.DOTALL);
    private static final Pattern SIGNED_AT =
            Pattern.compile(".*\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}.*\\d{1,2}:\\d{2}(:\\d{2})?.*", Pattern.DOTALL);

    private TextTraits() {}

    /** Capitals or small letters; a few small letters among capitals, as in a name, do not count. */
    static Optional<Deviation> letters(Part part, TextPiece line, Inspection inspection) {
        double small = Wording.smallShare(line.text());
        long letters = line.text().codePoints().filter(Character::isLetter).count();
        if (inspection.option("letters").equals("upper")) {
            return letters > 0 && small > 0.2 ? Optional.of(new Deviation(SMALL, CAPITALS)) : Optional.empty();
        }
        return letters >= FEW_LETTERS && small == 0 ? Optional.of(new Deviation(CAPITALS, SMALL)) : Optional.empty();
    }

    /** The name of a kind that the regulation knows; more words may follow it. */
    static Optional<Deviation> kind(Part part, TextPiece line, Inspection inspection) {
        return inspection.document().knows(line.text())
                ? Optional.empty()
                : Optional.of(new Deviation(
                        new Bilingual("không phải tên loại văn bản hành chính", "a name that is no kind of document"),
                        new Bilingual("tên một loại văn bản hành chính", "the name of a kind of document")));
    }

    static Optional<Deviation> symbol(Part part, TextPiece line, Inspection inspection) {
        String text = Wording.spaced(line.text());
        if (LOUD_NUMBER.matcher(text).matches()) {
            return Optional.of(new Deviation(
                    new Bilingual("có chữ \"SỐ\" in hoa", "\"SỐ\" in capitals"),
                    new Bilingual("chữ \"Số\" in thường", "\"Số\" in small letters")));
        }
        return SMALL_SYMBOL.matcher(text).matches() && text.chars().anyMatch(Character::isLowerCase)
                ? Optional.of(new Deviation(
                        new Bilingual("có ký hiệu in thường", "the symbol in small letters"),
                        new Bilingual("ký hiệu in hoa", "the symbol in capitals")))
                : Optional.empty();
    }

    /** A comma between place and date, and the place with a capital. */
    static Optional<Deviation> comma(Part part, TextPiece line, Inspection inspection) {
        String text = Wording.spaced(line.text());
        boolean small = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && !text.startsWith("ngày");
        if (small) {
            return Optional.of(new Deviation(
                    new Bilingual("có địa danh viết thường", "the place without a capital"),
                    new Bilingual("chữ cái đầu của địa danh viết hoa", "the place with a capital")));
        }
        return COMMA.matcher(text).matches() && !text.startsWith("ngày")
                ? Optional.of(new Deviation(
                        new Bilingual("thiếu dấu phẩy sau địa danh", "no comma after the place"),
                        new Bilingual("có dấu phẩy sau địa danh", "a comma after the place")))
                : Optional.empty();
    }

    static Optional<Deviation> colon(Part part, TextPiece line, Inspection inspection) {
        return Wording.spaced(line.text()).endsWith(":")
                ? Optional.empty()
                : Optional.of(new Deviation(
                        new Bilingual("thiếu dấu hai chấm", "no colon"), new Bilingual("có dấu hai chấm", "a colon")));
    }

    /** Number, day and time of the signature. */
    static Optional<Deviation> signing(Part part, TextPiece line, Inspection inspection) {
        boolean first = part.begins(line);
        return !first || SIGNED_AT.matcher(part.text()).matches()
                ? Optional.empty()
                : Optional.of(new Deviation(
                        new Bilingual("thiếu ngày hoặc giờ ký", "no day or time of signing"),
                        new Bilingual(
                                "đủ số và ký hiệu, ngày tháng năm, giờ phút giây", "number, day and time of signing")));
    }
}
