package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The issuer's name in full, of a tier of government that there is on the day of issue. */
final class IssuerNameMeasure implements Measure {
    /** Nghị quyết 203/2025/QH15 and Luật Tổ chức chính quyền địa phương 72/2025/QH15. */
    private static final LocalDate LAST_DISTRICTS = LocalDate.of(2025, 6, 30);

    private static final Pattern DISTRICT =
            Pattern.compile("\\b(HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)\\s+[\\p{Lu}\\d]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Bilingual FULL = new Bilingual("tên chính thức, đầy đủ", "the official name in full");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.parts().flatMap(part -> Stream.concat(shortened(part, inspection), ended(part, inspection)));
    }

    private static Stream<Fault> shortened(Part part, Inspection inspection) {
        Matcher found =
                Patterns.of("\\b(" + inspection.option("short") + ")\\b").matcher(Wording.line(part));
        return found.find()
                ? Stream.of(Fault.of(
                        part,
                        new Bilingual(
                                "viết tắt \"" + found.group() + "\"", "the abbreviation \"" + found.group() + "\""),
                        FULL))
                : Stream.empty();
    }

    private static Stream<Fault> ended(Part part, Inspection inspection) {
        boolean over =
                inspection.document().day().filter(LAST_DISTRICTS::isBefore).isPresent();
        return over && DISTRICT.matcher(Wording.line(part)).find()
                ? Stream.of(Fault.of(
                        part,
                        new Bilingual("cấp huyện không còn từ 01/7/2025", "there are no districts since 01/7/2025"),
                        FULL))
                : Stream.empty();
    }
}
