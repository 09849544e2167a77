package io.github.vanthu.figures.place;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The keys and indexes of a JSON pointer, taken one after another. */
final class Steps {
    private final List<String> keys;
    private int at;

    private Steps(List<String> keys) {
        this.keys = keys;
    }

    static Steps of(String pointer) {
        return new Steps(Stream.of(pointer.split("/", -1))
                .skip(1)
                .map(key -> key.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    boolean more() {
        return at < keys.size();
    }

    boolean startsWith(String key) {
        return more() && keys.get(at).equals(key);
    }

    String next() {
        return keys.get(at++);
    }

    /** Returns the index that follows a key within a list of a size, without taking them; nothing if there is none. */
    OptionalInt index(String key, int size) {
        if (!startsWith(key) || at + 1 >= keys.size() || !keys.get(at + 1).matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        int index = Integer.parseInt(keys.get(at + 1));
        return index < size ? OptionalInt.of(index) : OptionalInt.empty();
    }

    void skip(int count) {
        at += count;
    }
}
