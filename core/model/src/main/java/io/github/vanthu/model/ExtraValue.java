package io.github.vanthu.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A datum that a province asks for beside those of every plan (dữ liệu riêng của tỉnh): a text, a list or a group.
 *
 * <p>Numbers, dates and truth values are texts, as everywhere in a plan.
 */
public sealed interface ExtraValue {
    /** A single value as text; blank if data names it without a value. */
    record Text(String text) implements ExtraValue {}

    /** Values in order. */
    record Items(List<ExtraValue> items) implements ExtraValue {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by name, in the order of the data. */
    record Group(Map<String, ExtraValue> members) implements ExtraValue {
        /** Copies the map in its order. */
        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }
}
