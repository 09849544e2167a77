package io.github.vanthu.orthography;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a text is in an older encoding and converts it (chuyển bảng mã cũ sang Unicode).
 *
 * <p>A paragraph or a cell is judged as a whole, by its words: converted it must read as Vietnamese, as it stands it must
 * not. The font's name helps short texts; text that is Unicode already stays, whatever the font. Lone signs (§, ×, ½)
 * stay too.
 */
public final class LegacyText {
    private static final List<Decoder> DECODERS = List.of(new Tcvn3(), new Vni(), new Windows1258());

    private LegacyText() {}

    /**
     * Returns the text in Unicode, or nothing if it is in no older encoding.
     *
     * <p>Example: {@code repair("Tæng céng", "")} gives {@code "Tổng cộng"} from TCVN3.
     *
     * @param text one paragraph or cell
     * @param font the font it is set in, such as {@code .VnTimeH}; blank if not known
     */
    public static Optional<Repair> repair(String text, String font) {
        if (text.chars().allMatch(c -> c < 0x80) || Letters.surelyUnicode(text)) {
            return Optional.empty();
        }
        return Mojibake.repair(text).or(() -> encoded(text, font.strip()));
    }

    private static Optional<Repair> encoded(String text, String font) {
        return DECODERS.stream()
                .map(decoder -> new Verdict(decoder, font, text))
                .filter(Verdict::accepted)
                .max(Comparator.comparingInt(Verdict::rank))
                .map(verdict -> verdict.repair(text));
    }
}
