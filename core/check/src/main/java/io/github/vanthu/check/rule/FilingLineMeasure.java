package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The last recipient is the archive: "- Lưu: VT, (unit)."; a list of electronic copies may follow it. */
final class FilingLineMeasure implements Measure {
    private static final Pattern FILING = Pattern.compile("- ?Lưu: ?VT([,;/ (].*)?\\.");
    private static final Pattern SLIP = Pattern.compile("- ?Lưu:? ?VT.*");
    /** A list of further recipients may stand below it. */
    private static final Pattern ARCHIVE = Pattern.compile("[-+]? ?Lưu\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Bilingual WANTED =
            new Bilingual("\"- Lưu: VT, (đơn vị soạn thảo).\"", "\"- Lưu: VT, (unit).\"");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Part> recipients =
                inspection.parts().filter(part -> part.annex() == 0).toList();
        Optional<Part> filed = recipients.stream()
                .filter(part -> ARCHIVE.matcher(line(part)).matches())
                .findFirst();
        return filed
<<<<<<< HEAD
                .or(() -> recipients.stream().reduce((one, two) -> files(two) || !files(one) ? two : one))
=======
                .or(() -> recipients.stream().reduce((one, two) -> two))
>>>>>>> wt-rules
                .filter(last -> !FILING.matcher(line(last)).matches())
                .map(last -> Fault.of(last, Bilingual.same(line(last)), WANTED)
                        .weak(SLIP.matcher(line(last)).matches()))
                .stream();
    }

    private static boolean files(Part part) {
        return Wording.line(part).contains("Lưu");
    }

    /** A label of automatic numbering may be another dash. */
    private static String line(Part part) {
        return Wording.line(part).replaceFirst("^[–−‐•]\\s*", "- ");
    }
}
