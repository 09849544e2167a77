package io.github.vanthu.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places boxes one below the other until a room is full, and finds the best place to break.
 *
 * <p>Both the text area of a page and a cell of a table are columns.
 */
final class Column {
    private final Flow flow;
    private final Room room;
    private final List<Placed> placed = new ArrayList<>();
    private int bottom;
    private int after;
    private int notes;

    /** A fragment and the height of its top in the column, in twips. */
    record Placed(Fragment fragment, int top) {}

    /**
     * A filled column.
     *
     * @param placed what stands in it
     * @param height its height in twips; the space below the last box counts if nothing is left
     * @param noteHeight height of the footnotes called in it
     * @param rest what did not fit
     */
    record Filled(List<Placed> placed, int height, int noteHeight, Flow rest) {
        void paint(Canvas canvas, double x, int y) {
            placed.forEach(each -> each.fragment.paint(canvas, x, y + each.top));
        }

        List<Footnote> notes() {
            return placed.stream()
                    .flatMap(each -> each.fragment.notes().stream())
                    .toList();
        }
    }

    private Column(Flow flow, Room room) {
        this.flow = flow;
        this.room = room;
    }

    /**
     * Fills a room as far as the rules against bad breaks allow, possibly with nothing.
     *
     * @param topSpace whether the space above the first box counts; it does not after a page break inside a section
     */
    static Filled fill(Flow flow, Room room, boolean topSpace) {
        return new Column(flow, room).fill(topSpace, false);
    }

    /** Fills a room that is as large as it will ever be: always places something. */
    static Filled force(Flow flow, Room room, boolean topSpace) {
        Filled filled = fill(flow, room, topSpace);
        return filled.placed.isEmpty() ? new Column(flow, room).fill(topSpace, true) : filled;
    }

    private Filled fill(boolean topSpace, boolean force) {
        for (int i = 0; i < flow.size(); i++) {
            Box box = flow.box(i);
            int top = bottom + (i > 0 ? after + box.before() : topSpace ? box.before() : 0);
            Room below = room.below(top, notes);
            Box.Fit fit = force && i == 0 ? box.force(below) : box.fit(below);
            fit.placed().ifPresent(fragment -> place(fragment, top));
            after = box.after();
            if (fit.rest().isPresent()) {
                return fit.placed().isPresent() ? broken(flow.from(i, fit.rest().get())) : breakBefore(i);
            }
        }
        return new Filled(List.copyOf(placed), bottom + after, notes, Flow.EMPTY);
    }

    private void place(Fragment fragment, int top) {
        placed.add(new Placed(fragment, top));
        bottom = top + fragment.height();
        notes += fragment.noteHeight();
    }

    private Filled broken(Flow rest) {
        return new Filled(List.copyOf(placed), bottom, notes, rest);
    }

    /** Breaks before a box, or farther up if the boxes above it must stay with it. */
    private Filled breakBefore(int index) {
        int at = index;
        while (at > 0 && flow.box(at - 1).keepsWithNext()) {
            at--;
            Optional<Box.Fit> parted = parted(at);
            if (parted.isPresent()) {
                return breakInside(at, parted.get());
            }
        }
        return at == 0 ? broken(flow.from(index)) : breakAt(at);
    }

    private Filled breakAt(int index) {
        placed.subList(index, placed.size()).clear();
        Placed last = placed.get(index - 1);
        bottom = last.top + last.fragment.height();
        notes = placedNotes();
        return broken(flow.from(index));
    }

    /** Returns a placed box broken so that its end goes to the next page, if it can be broken. */
    private Optional<Box.Fit> parted(int index) {
        int height = placed.get(index).fragment.height();
        Box.Fit fit = flow.box(index).fit(new Room(height - 1, 0));
        return fit.placed().isPresent() && fit.rest().isPresent() ? Optional.of(fit) : Optional.empty();
    }

    private Filled breakInside(int index, Box.Fit fit) {
        int top = placed.get(index).top;
        placed.subList(index, placed.size()).clear();
        notes = placedNotes();
        place(fit.placed().orElseThrow(), top);
        return broken(flow.from(index, fit.rest().orElseThrow()));
    }

    private int placedNotes() {
        return placed.stream().mapToInt(each -> each.fragment.noteHeight()).sum();
    }
}
