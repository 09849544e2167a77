package io.github.vanthu.orthography;

import java.util.List;
import java.util.Locale;

/**
 * What was repaired or looks wrong in a text, once for each kind.
 *
 * @param kind what it is
 * @param excerpt the characters or words of the text as it came; they stand in it literally, at most 40 characters
 * @param replacement what stands there now, or what is meant; blank if nothing
 * @param evidence for older encodings what tells so; for words the whole list, such as {@code "đọan → đoạn"}; else blank
 */
public record TextFinding(Kind kind, String excerpt, String replacement, String evidence) {

    /** The kinds of findings with their codes in the problem catalogue, which holds severities and texts. */
    public enum Kind {
        /** Letters with separate marks were composed. */
        DECOMPOSED("DATA-023"),
        /** ƣ was replaced by ư. */
        LOOKALIKE("DATA-024"),
        /** A control character was left out. */
        CONTROL("DATA-025"),
        /** An invisible character was left out. */
        INVISIBLE("DATA-026"),
        /** A tab was replaced by a space. */
        TAB("DATA-027"),
        /** TCVN3 was converted. */
        TCVN3("TEXT-001"),
        /** VNI was converted. */
        VNI("TEXT-002"),
        /** Windows-1258 was converted. */
        WINDOWS_1258("TEXT-003"),
        /** UTF-8 that was read wrongly was converted. */
        UTF8("TEXT-004"),
        /** The Icelandic Ð was replaced by Đ. */
        CROSSED_D("TEXT-005"),
        /** A soft hyphen was replaced by the ư it stands for. */
        SOFT_HYPHEN("TEXT-006"),
        /** Words have lost a letter; nothing was changed. */
        LOST_VOWELS("TEXT-007"),
        /** Tones stand on the wrong letter; nothing was changed. */
        MISPLACED_TONE("TEXT-008"),
        /** Words cannot be Vietnamese; nothing was changed. */
        IMPOSSIBLE("TEXT-009"),
        /** Keys of the input method were left in words; nothing was changed. */
        TYPED_KEYS("TEXT-010");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the code in the problem catalogue. */
        public String code() {
            return code;
        }

        static Kind of(LegacyEncoding encoding) {
            return valueOf(encoding.name());
        }
    }

    /** Returns the arguments of the problem's text. */
    public List<String> arguments() {
        return switch (kind) {
            case LOOKALIKE, CONTROL, INVISIBLE -> List.of(String.format(Locale.ROOT, "U+%04X", excerpt.codePointAt(0)));
            case TAB -> List.of();
            case DECOMPOSED -> List.of(replacement);
            case LOST_VOWELS, MISPLACED_TONE, IMPOSSIBLE, TYPED_KEYS -> List.of(evidence);
            default -> List.of(excerpt, replacement, evidence);
        };
    }
}
