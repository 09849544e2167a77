package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The cells whose amounts wait for each other while one is computed. */
final class Chain {
    private final List<Link> links = new ArrayList<>();

    /** A cell by its pointer. */
    private record Link(String pointer, CellName cell) {}

    /**
     * Computes the amount of a cell.
     *
     * @throws ReferenceFault if the cell waits for itself, or too many cells wait
     */
    <T> T within(String pointer, CellName cell, Supplier<T> amount) {
        int first = links.stream().map(Link::pointer).toList().indexOf(pointer);
        if (first >= 0) {
            throw cycle(links.subList(first, links.size()), cell);
        }
        if (links.size() >= Limit.REFERENCE_CHAIN.value()) {
            throw ReferenceFault.beyond("REF-019", Limit.REFERENCE_CHAIN);
        }
        links.add(new Link(pointer, cell));
        try {
            return amount.get();
        } finally {
            links.remove(links.size() - 1);
        }
    }

    private static ReferenceFault cycle(List<Link> round, CellName again) {
        List<String> names =
                new ArrayList<>(round.stream().map(link -> link.cell().text()).toList());
        names.add(again.text());
        return ReferenceFault.of("REF-018", String.join(" → ", names))
                .with(round.stream().map(Link::pointer).map(Spot::of).toList());
    }
}
