package io.github.vanthu.pack;

import java.lang.reflect.RecordComponent;

/** Reads components of the model's records. */
final class RecordValues {
    private RecordValues() {}

    static Object of(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
