package io.github.vanthu.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a data file as it was written, with its position. */
sealed interface Node {
    /** Returns where the piece begins. */
    Position at();

    /** Named entries in the order of the file, each name once. */
    record Mapping(Position at, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A value with the position of its name. */
    record Entry(Position keyAt, Node value) {}

    /** Items in order. */
    record Sequence(Position at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A single value as raw text; {@code end} is the position behind it. */
    record Scalar(Position at, Position end, String text, Kind kind) implements Node {}

    /** What a single value is. */
    enum Kind {
        /** Text, or in YAML any value. */
        TEXT,
        /** A number of JSON. */
        NUMBER,
        /** A truth value of JSON. */
        BOOLEAN,
        /** Nothing: no value, or {@code null}. */
        EMPTY,
        /** Something that is already reported. */
        FAULTY
    }

    /** Returns whether this is an empty value. */
    default boolean isEmpty() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.EMPTY;
    }

    /** Returns whether this is something that is already reported. */
    default boolean isFaulty() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.FAULTY;
    }
}
