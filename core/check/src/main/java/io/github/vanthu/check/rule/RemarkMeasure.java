package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Remark;
import java.util.stream.Stream;

/** What the reader of the file remarked. */
final class RemarkMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Remark.Kind kind = Remark.Kind.valueOf(inspection.option("of"));
        return inspection.document().content().remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(remark -> Fault.at(remark.place(), Bilingual.NONE, Bilingual.NONE)
                        .quoting(Wording.quote(remark.excerpt())));
    }
}
