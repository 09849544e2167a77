package io.github.vanthu.engine;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Names the version of a province's format by all that it says, so that a changed format is known as another one.
 *
 * <p>Plugins state no version of their own; what they say of the plan's office is what shapes the document.
 */
final class FormatVersion {
    private static final int DIGITS = 16;

    private FormatVersion() {}

    /** Returns 16 hexadecimal digits over a format. */
    static String of(Selection.Chosen chosen) {
        StringBuilder text = new StringBuilder();
        write(chosen.province(), text);
        return Digest.of(text.toString()).substring(0, DIGITS);
    }

    /** Writes a value so that equal values, and only they, give the same text. */
    private static void write(Object value, StringBuilder out) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> write(present, out), () -> out.append("-;"));
        } else if (value instanceof Collection<?> items) {
            out.append('[').append(items.size()).append(':');
            items.forEach(item -> write(item, out));
        } else if (value instanceof Map<?, ?> map) {
            write(map, out);
        } else if (value instanceof Record fields) {
            write(fields, out);
        } else {
            String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
            out.append(text.length()).append(':').append(text).append(';');
        }
    }

    private static void write(Map<?, ?> map, StringBuilder out) {
        out.append('{').append(map.size()).append(':');
        map.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> {
                    write(entry.getKey(), out);
                    write(entry.getValue(), out);
                });
    }

    private static void write(Record fields, StringBuilder out) {
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            try {
                write(component.getAccessor().invoke(fields), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }
}
