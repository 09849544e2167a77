package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Content;

/** Recognises the parts of a document by their meaning (nhận dạng thành phần thể thức). */
public final class Recogniser {
    private Recogniser() {}

    /** Returns the document with the meaning of its parts. */
    public static Paper recognise(Content content) {
        return new Reading(content).read();
    }
}
