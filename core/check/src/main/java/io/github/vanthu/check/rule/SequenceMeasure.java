package io.github.vanthu.check.rule;

import java.util.stream.Stream;

/** Labels in their order: letters of points, numbers of annexes. */
final class SequenceMeasure implements Measure {
    private static final Measure LETTERS = new LetterOrder();
    private static final Measure ANNEXES = new AnnexOrder();

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return (inspection.option("of").equals("letters") ? LETTERS : ANNEXES).faults(inspection);
    }
}
