package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.reference.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a reference into tokens. */
final class Tokens {
    /** Opening quotes, each with the closing one at the same index of {@link #CLOSING}. */
    static final String OPENING = "\"'“‘";

    static final String CLOSING = "\"'”’";
    private static final String SIGNS = "(),:|+-=";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * Returns the tokens of a reference.
     *
     * @throws ReferenceFault if a quotation mark is not closed or a sign has no meaning
     */
    static List<Token> of(String text) {
        Tokens cut = new Tokens(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (cut.at < cut.text.length()) {
            cut.next();
        }
        cut.tokens.add(new Token(Kind.END, ""));
        return cut.tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at += Character.charCount(c);
        } else if (OPENING.indexOf(c) >= 0) {
            quoted(CLOSING.charAt(OPENING.indexOf(c)));
        } else if (SIGNS.indexOf(c) >= 0) {
            add(Kind.SIGN, at + 1);
        } else if (Character.isLetterOrDigit(c)) {
            add(Kind.WORD, wordEnd());
        } else {
            throw ReferenceFault.of("REF-013", Character.toString(c));
        }
    }

    private void quoted(char closing) {
        int end = text.indexOf(closing, at + 1);
        if (end < 0) {
            throw ReferenceFault.of("REF-012", text.substring(at, at + 1));
        }
        tokens.add(new Token(Kind.QUOTED, text.substring(at + 1, end).strip()));
        at = end + 1;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end)));
        at = end;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && inWord(text.codePointAt(end), end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** A hyphen or dot belongs to a word only between two letters or digits. */
    private boolean inWord(int c, int index) {
        if (c == '-' || c == '.') {
            return index + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(index + 1));
        }
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
