package io.github.vanthu.template.internal.data;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The annex layouts of a format, and what an annex takes from them.
 *
 * @param layouts the layouts by name
 * @param source name of the format in pointers
 */
public record AnnexLayouts(Map<String, AnnexLayout> layouts, String source) {
    private static final String DEFAULT = "default";

    /**
     * A layout with the place where it stands.
     *
     * @param layout the layout
     * @param pointer its place
     */
    public record Placed(AnnexLayout layout, Pointer pointer) {}

    /** Returns the layout that serves an annex: the one that it names, or the default one if it brings no columns. */
    public Optional<Placed> of(Annex annex) {
        if (annex.layout().isEmpty() && !annex.columns().isEmpty()) {
            return Optional.empty();
        }
        String name = annex.layout().orElse(DEFAULT);
        Pointer pointer = new Pointer(source, "").child("layouts").child(name);
        return Optional.ofNullable(layouts.get(name)).map(layout -> new Placed(layout, pointer));
    }

    /** Returns the unit of an annex's amounts: its own, that of its layout, or đồng. */
    public MoneyUnit unit(Annex annex) {
        return annex.unit()
                .or(() -> of(annex).flatMap(placed -> placed.layout().unit()))
                .orElse(MoneyUnit.DONG);
    }

    /** Returns where the unit of an annex's amounts stands; nothing if nobody says it. */
    Optional<Pointer> unitPlace(Annex annex, Pointer pointer) {
        if (annex.unit().isPresent()) {
            return Optional.of(pointer.child("unit"));
        }
        return of(annex)
                .filter(placed -> placed.layout().unit().isPresent())
                .map(placed -> placed.pointer().child("unit"));
    }

    /** Records that the unit of an annex's amounts was used. */
    public void readUnit(Annex annex, Pointer pointer, ReadLog log) {
        unitPlace(annex, pointer).ifPresent(log::readAside);
    }

    /** Returns the notes of an annex's layout that are printed because it brings none. */
    Optional<Placed> notes(Annex annex) {
        return annex.notes().isPresent()
                ? Optional.empty()
                : of(annex).filter(placed -> placed.layout().notes().isPresent());
    }

    /** Returns the notes of a layout. */
    static Markdown notes(Placed placed) {
        return placed.layout().notes().orElseThrow();
    }
}
