package io.github.vanthu.intake;

import io.github.vanthu.model.Field;

/**
 * A component of a record as a field of the plan.
 *
 * @param name what it is called
 * @param type what it holds
 * @param setting whether it only steers the output
 * @param single whether a single value in place of the record fills it
 * @param filled whether an empty list counts as missing
 * @param desk whether it serves only those who prepare the data
 * @param optional whether a missing text is only a blank one
 * @param fallback the value, as data writes it, that a missing field takes; blank for none
 */
record Component(
        FieldName name,
        FieldType type,
        boolean setting,
        boolean single,
        boolean filled,
        boolean desk,
        boolean optional,
        String fallback) {
    static Component of(String key, Field field, FieldType type) {
        FieldName name = new FieldName(key, field.value(), field.description());
        return new Component(
                name,
                type,
                field.setting(),
                field.scalar(),
                field.required(),
                field.desk(),
                field.optional(),
                field.fallback());
    }

    String key() {
        return name.key();
    }

    boolean required() {
        return type.required() && !optional && fallback.isEmpty();
    }

    /** Returns the value that stands for a missing or faulty datum. */
    Object absent() {
        if (!fallback.isEmpty() && type instanceof ChoiceType choice) {
            return choice.value(fallback).orElseGet(type::absent);
        }
        return type.absent();
    }

    /** Returns whether a value says no more than a missing datum, so that it need not be written; checks may ask for a choice. */
    boolean isUsual(Object value) {
        return !required() && fallback.isEmpty() && value.equals(absent());
    }

    /** Returns whether a piece of data counts as none. */
    boolean isMissing(Node node) {
        boolean emptyList = node instanceof Node.Sequence list && list.items().isEmpty();
        return node.isEmpty() || (emptyList && filled);
    }
}
