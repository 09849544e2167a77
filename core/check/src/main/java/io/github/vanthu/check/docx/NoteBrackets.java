package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Run;
import java.util.List;

/** Raised brackets that are typed around the mark of a note belong to the mark. */
final class NoteBrackets {
    private NoteBrackets() {}

    /** Makes such brackets part of the marks. */
    static void mark(List<Run> runs) {
        for (int at = 0; at < runs.size(); at++) {
            boolean opens = bracket(runs.get(at), "(") && at + 1 < runs.size() && isMark(runs.get(at + 1));
            boolean closes = bracket(runs.get(at), ")") && at > 0 && isMark(runs.get(at - 1));
            if (opens || closes) {
                Run run = runs.get(at);
                runs.set(at, new Run(run.text(), run.look(), Run.Kind.NOTE_MARK, run.path()));
            }
        }
    }

    private static boolean bracket(Run run, String text) {
        return run.kind() == Run.Kind.TEXT
                && run.look().raised()
                && run.text().strip().equals(text);
    }

    private static boolean isMark(Run run) {
        return run.kind() == Run.Kind.NOTE_MARK;
    }
}
