package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<SheetData> sheets;

    /**
     * Makes a view of data.
     *
     * @param whole place of the plan's file
     * @param data by pointer without {@code #}; not changed any more once the places are handed out
     * @param sheets data that stand in workbooks
     */
    Places(Place whole, Map<String, Datum> data, List<SheetData> sheets) {
        this.whole = whole;
        this.data = Collections.unmodifiableMap(data);
        this.sheets = Collections.unmodifiableList(sheets);
    }

    /** A datum with its file and position; text only where the plan holds a single value. */
    record Datum(SourceText source, Position at, @Nullable String text, boolean setting) {}

    /**
     * Returns the place of a datum, or of what contains it if the datum itself was not written; a cell of a sheet for what
     * comes from a workbook.
     *
     * @param pointer such as {@code #/annexes/0/rows/3}; the empty one is the whole file
     */
    public Place of(String pointer) {
        String plain = Pointers.plain(pointer);
        String known = written(plain);
        return inSheet(plain, known).orElseGet(() -> inFile(plain, Optional.ofNullable(data.get(known))));
    }

    private String written(String plain) {
        String known = plain;
        while (!known.isEmpty() && !data.containsKey(known)) {
            known = Pointers.parent(known);
        }
        return known;
    }

    /** What the plan writes itself comes before what a workbook says. */
    private Optional<Place> inSheet(String plain, String known) {
        return sheets.stream()
                .filter(sheet -> known.length() <= sheet.pointer().length())
                .flatMap(sheet -> sheet.place(plain).stream())
                .findFirst();
    }

    private Place inFile(String plain, Optional<Datum> datum) {
        return datum.map(known -> known.source().place(known.at(), plain))
                .orElseGet(() -> new Place(whole.file(), whole.line(), whole.column(), plain));
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
        String plain = Pointers.plain(pointer);
        return data.containsKey(plain)
                || sheets.stream().anyMatch(sheet -> sheet.place(plain).isPresent());
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
        sheets.forEach(sheet -> sheet.leaves((pointer, text) -> leaves.putIfAbsent("#" + pointer, text)));
        return leaves;
    }
}
