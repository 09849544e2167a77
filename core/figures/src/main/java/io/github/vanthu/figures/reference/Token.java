package io.github.vanthu.figures.reference;

/**
 * The smallest piece of a reference.
 *
 * @param kind what it is
 * @param text a word, the text between quotes, or the sign
 */
record Token(Kind kind, String text) {
    /** What a token is. */
    enum Kind {
        /** Letters and digits: the name of a function, an annex, a source; a year. */
        WORD,
        /** Text in quotes, which names something but no function and no format. */
        QUOTED,
        /** One of {@code ( ) , : | + - =}. */
        SIGN,
        /** Behind the last token. */
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean names() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
