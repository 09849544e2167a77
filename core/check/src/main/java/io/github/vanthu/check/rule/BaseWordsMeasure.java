package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bases that are numbered documents tell number, date and issuer. */
final class BaseWordsMeasure implements Measure {
    private static final Pattern NUMBERED = Pattern.compile(
            "(Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Công văn|Thông báo|Tờ trình) (số:? ?)?\\d+/\\S+.*",
            Pattern.DOTALL);
    private static final Pattern DATED =
            Pattern.compile(".*(ngày\\s+\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4}|ngày\\s*[….]).*", Pattern.DOTALL);
    private static final Pattern ISSUED = Pattern.compile(
            ".*\\b(của|UBND|HĐND|Ủy ban|Uỷ ban|Chính phủ|Quốc hội|Bộ|Thủ tướng|Hội đồng|Sở|Ban)\\b.*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Bilingual ALL = new Bilingual(
            "tên loại, số, ký hiệu, cơ quan ban hành, thời gian và trích yếu",
            "kind, number, issuer, date and subject");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.parts().flatMap(part -> missing(part).map(what -> Fault.of(part, what, ALL)).stream());
    }

    private static Optional<Bilingual> missing(Part part) {
        Matcher numbered = NUMBERED.matcher(Wording.line(part));
        if (!numbered.find()) {
            return Optional.empty();
        }
        String text = numbered.group();
        if (!DATED.matcher(text).matches()) {
            return Optional.of(new Bilingual("thiếu ngày ban hành", "no date of issue"));
        }
        return ISSUED.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Bilingual("thiếu cơ quan ban hành", "no issuer"));
    }
}
