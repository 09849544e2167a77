package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open at a place of a part, the innermost on top (ECMA-376 Part 1, 17.16). */
final class FieldStack {
    private final Deque<Field> open = new ArrayDeque<>();

    /** A field. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean shown;

        private Run.Kind kind() {
            String name =
                    instruction.toString().strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
            return switch (name) {
                case "PAGE" -> Run.Kind.PAGE_NUMBER;
                case "NUMPAGES", "SECTIONPAGES" -> Run.Kind.PAGE_COUNT;
                default -> Run.Kind.TEXT;
            };
        }
    }

    void begin() {
        open.push(new Field());
    }

    /** Begins the result of a field whose instruction is known. */
    void begin(String instruction) {
        begin();
        instruction(instruction);
        separate();
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.getFirst().instruction.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.getFirst().result = true;
        }
    }

    /** Ends the innermost field; returns what it counts if nothing of it was shown, else text. */
    Run.Kind end() {
        if (open.isEmpty()) {
            return Run.Kind.TEXT;
        }
        Field ended = open.pop();
        return ended.shown || instructing() ? Run.Kind.TEXT : ended.kind();
    }

    /** Returns whether what stands here is part of an instruction and not shown. */
    boolean instructing() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** Returns what text is that stands here. */
    Run.Kind kind() {
        for (Field field : open) {
            if (field.kind() != Run.Kind.TEXT) {
                field.shown = true;
                return field.kind();
            }
        }
        return Run.Kind.TEXT;
    }
}
