package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each datum of a plan stands.
 *
 * <p>Pointers are JSON pointers (RFC 6901) into the resolved plan, with or without a leading {@code #}: a title written
 * as one text is {@code #/title/0}, and the name in {@code office.yaml} is {@code #/office/name}.
 */
public final class Places {
    private final Place whole;
    private final Map<String, Datum> data;

    /**
     * Makes a view of data.
     *
     * @param whole place of the plan's file
     * @param data by pointer without {@code #}; not changed any more once the places are handed out
     */
    Places(Place whole, Map<String, Datum> data) {
        this.whole = whole;
        this.data = Collections.unmodifiableMap(data);
    }

    /** A datum with its file and position; text only where the plan holds a single value. */
    record Datum(SourceText source, Position at, @Nullable String text, boolean setting) {}

    /**
     * Returns the place of a datum, or of what contains it if the datum itself was not written.
     *
     * @param pointer such as {@code #/annexes/0/rows/3}; the empty one is the whole file
     */
    public Place of(String pointer) {
        String plain = Pointers.plain(pointer);
        String known = plain;
        while (!known.isEmpty() && !data.containsKey(known)) {
            known = Pointers.parent(known);
        }
        Datum datum = data.get(known);
        return datum == null
                ? new Place(whole.file(), whole.line(), whole.column(), plain)
                : datum.source().place(datum.at(), plain);
    }

    /**
     * Returns the place of words in a datum; of the datum itself if it writes them otherwise.
     *
     * @param pointer such as {@code #/closing}
     * @param words the words as the datum holds them; empty for the whole datum
     */
    public Place of(String pointer, String words) {
        Datum datum = data.get(Pointers.plain(pointer));
        if (datum == null || words.isEmpty()) {
            return of(pointer);
        }
        return datum.source().place(datum.source().find(words, datum.at()), Pointers.plain(pointer));
    }

    /** Returns whether a datum was written. */
    public boolean contains(String pointer) {
        return data.containsKey(Pointers.plain(pointer));
    }

    /** Returns whether a datum only steers the output and is not printed itself. */
    public boolean setting(String pointer) {
        Datum datum = data.get(Pointers.plain(pointer));
        return datum != null && datum.setting();
    }

    /** Returns all single values as the plan holds them, by pointer with {@code #}, in the order of the records. */
    public Map<String, String> leaves() {
        Map<String, String> leaves = new LinkedHashMap<>();
        data.forEach((pointer, datum) -> {
            if (datum.text() != null) {
                leaves.put("#" + pointer, datum.text());
            }
        });
        return leaves;
    }
}
