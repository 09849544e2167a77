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

    /** How grave findings are (mức độ); the names are those of the severities of problems. */
    public enum Gravity {
        /** The plan cannot be built. */
        ERROR,
        /** Someone has to look at it. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** The kinds of findings with their codes in the problem catalogue (loại phát hiện). */
    public enum Kind {
        /** Letters with separate marks were composed. */
        DECOMPOSED("DATA-023", Gravity.INFO),
        /** ƣ was replaced by ư. */
        LOOKALIKE("DATA-024", Gravity.WARNING),
        /** A control character was left out. */
        CONTROL("DATA-025", Gravity.ERROR),
        /** An invisible character was left out. */
        INVISIBLE("DATA-026", Gravity.WARNING),
        /** A tab was replaced by a space. */
        TAB("DATA-027", Gravity.INFO),
        /** TCVN3 was converted. */
        TCVN3("TEXT-001", Gravity.WARNING),
        /** VNI was converted. */
        VNI("TEXT-002", Gravity.WARNING),
        /** Windows-1258 was converted. */
        WINDOWS_1258("TEXT-003", Gravity.WARNING),
        /** UTF-8 that was read wrongly was converted. */
        UTF8("TEXT-004", Gravity.WARNING),
        /** The Icelandic Ð was replaced by Đ. */
        CROSSED_D("TEXT-005", Gravity.WARNING),
        /** A soft hyphen was replaced by the ư it stands for. */
        SOFT_HYPHEN("TEXT-006", Gravity.WARNING),
        /** Words have lost a letter; nothing was changed. */
        LOST_VOWELS("TEXT-007", Gravity.WARNING),
        /** Tones stand on the wrong letter; nothing was changed. */
        MISPLACED_TONE("TEXT-008", Gravity.INFO),
        /** Words cannot be Vietnamese; nothing was changed. */
        IMPOSSIBLE("TEXT-009", Gravity.INFO),
        /** Keys of the input method were left in words; nothing was changed. */
        TYPED_KEYS("TEXT-010", Gravity.INFO);

        private final String code;
        private final Gravity gravity;

        Kind(String code, Gravity gravity) {
            this.code = code;
            this.gravity = gravity;
        }

        /** Returns the code in the problem catalogue. */
        public String code() {
            return code;
        }

        /** Returns how grave it is, as the problem catalogue says too. */
        public Gravity gravity() {
            return gravity;
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
