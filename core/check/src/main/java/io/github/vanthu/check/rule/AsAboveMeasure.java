package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** "Như trên" heads the recipients of documents with addressees, and only of these. */
final class AsAboveMeasure implements Measure {
    private static final Set<String> ADDRESSED = Set.of("TTr", "BC", "CĐ");
    private static final Bilingual NO_SUCH_LINE = new Bilingual("không có dòng này", "no such line");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Part> recipients =
                inspection.parts().filter(part -> part.annex() == 0).toList();
        boolean addressed =
                inspection.document().paper().first(Element.ADDRESSEE).isPresent();
        if (addressed && !mayBeAddressed(inspection)) {
            return Stream.empty();
        }
        if (addressed) {
            return recipients.stream().limit(1).filter(first -> !asAbove(first)).map(AsAboveMeasure::missing);
        }
        return recipients.stream()
                .filter(AsAboveMeasure::asAbove)
                .limit(1)
                .map(part -> Fault.of(
                        part,
                        new Bilingual(
                                "có dòng \"Như trên\" trong khi văn bản không có \"Kính gửi\"",
                                "have the line \"Như trên\" though there is no \"Kính gửi\""),
                        NO_SUCH_LINE));
    }

    /** Of a kind that has no addressees these are the fault, not the recipients. */
    private static boolean mayBeAddressed(Inspection inspection) {
        return inspection
                .document()
                .paper()
                .kind()
                .filter(kind -> !ADDRESSED.contains(kind))
                .isEmpty();
    }

    private static boolean asAbove(Part part) {
        return Wording.small(part.text()).contains("như trên")
                || Wording.small(part.text()).contains("như kính gửi");
    }

    private static Fault missing(Part first) {
        return Fault.of(
                first,
                new Bilingual("không bắt đầu bằng \"- Như trên;\"", "do not begin with \"- Như trên;\""),
                new Bilingual("dòng đầu là \"- Như trên;\"", "\"- Như trên;\" as the first line"));
    }
}
