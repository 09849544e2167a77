package io.github.vanthu.typeset;

import io.github.vanthu.document.FootnoteCall;
import java.util.IdentityHashMap;

/** Numbers the footnotes of one document from 1 in the order in which their calls are first asked for. */
final class FootnoteNumbers {
    private final IdentityHashMap<FootnoteCall, Integer> numbers = new IdentityHashMap<>();

    /** Returns the mark that is printed for a call, such as {@code (1)}. */
    String mark(FootnoteCall call) {
        return "(" + numbers.computeIfAbsent(call, unseen -> numbers.size() + 1) + ")";
    }
}
