package io.github.vanthu.docx;

import io.github.vanthu.document.FootnoteCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gathers the footnotes of one document while its text is written. */
final class Notes {
    private final List<FootnoteCall> calls = new ArrayList<>();

    /** Takes a call and returns its identifier and number, from 1. */
    int number(FootnoteCall call) {
        calls.add(call);
        return calls.size();
    }

    /** Returns the calls in the order of their numbers. */
    List<FootnoteCall> calls() {
        return Collections.unmodifiableList(calls);
    }
}
