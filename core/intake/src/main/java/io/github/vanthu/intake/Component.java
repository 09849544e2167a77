package io.github.vanthu.intake;

import io.github.vanthu.model.Field;

/** A component of a record as a field of the plan. */
record Component(String key, Field field, FieldType type) {
    FieldName name() {
        return new FieldName(key, field.value(), field.description());
    }

    boolean required() {
        return type.required() && field.fallback().isEmpty();
    }

    /** Returns the value that stands for a missing or faulty datum. */
    Object absent() {
        if (!field.fallback().isEmpty() && type instanceof ChoiceType choice) {
            return choice.value(field.fallback()).orElseGet(type::absent);
        }
        return type.absent();
    }

    /** Returns whether a piece of data counts as none. */
    boolean isMissing(Node node) {
        boolean emptyList = node instanceof Node.Sequence list && list.items().isEmpty();
        return node.isEmpty() || (emptyList && field.required());
    }
}
