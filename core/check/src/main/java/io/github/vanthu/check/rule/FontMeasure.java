package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The font of the characters. A PDF may name it as its program did, or one of the same widths in its place; bullets and other
 * signs are left alone.
 */
final class FontMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Bilingual wanted = Bilingual.same(wanted(inspection));
        Stream<Fault> fonts = ContentWalk.texts(inspection.document().content())
                .flatMap(line -> RunTraits.lettered(line)
                        .filter(run -> wrong(run, inspection))
                        .map(run -> fault(line, run, wanted, inspection)));
        return Stream.concat(fonts, encodings(wanted, inspection));
    }

    private static String wanted(Inspection inspection) {
        return inspection.inSet("fontsIn")
                ? String.join(", ", inspection.options("fonts"))
                : "phông chữ Unicode (TCVN 6909:2001)";
    }

    private static boolean wrong(Run run, Inspection inspection) {
        String font = run.look().font();
        if (font.isEmpty() || signs(run)) {
            return false;
        }
        return inspection.inSet("fontsIn") ? !named(font, inspection) : old(font, inspection);
    }

    private static boolean signs(Run run) {
        return run.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean named(String font, Inspection inspection) {
        return same(inspection.options("fonts"), font)
                || (!inspection.document().docx() && same(inspection.options("sameIn"), font));
    }

    private static boolean same(List<String> fonts, String font) {
        return fonts.stream().anyMatch(font::equalsIgnoreCase);
    }

    private static boolean old(String font, Inspection inspection) {
        String small = font.toLowerCase(Locale.ROOT);
        return inspection.options("old").stream().anyMatch(start -> small.startsWith(start.toLowerCase(Locale.ROOT)));
    }

    private static Fault fault(TextPiece line, Run run, Bilingual wanted, Inspection inspection) {
        return new Fault(
                inspection.document().element(line.place()),
                List.of(line.place()),
                Wording.quote(run.text()),
                Bilingual.same(run.look().font()),
                wanted,
                false);
    }

    /** Text of an old encoding that was found by its letters and not by the name of its font. */
    private static Stream<Fault> encodings(Bilingual wanted, Inspection inspection) {
        return inspection.document().content().remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.OLD_ENCODING)
                .filter(remark -> !told(remark, inspection))
                .map(remark -> new Fault(
                        Optional.empty(),
                        List.of(remark.place()),
                        Wording.quote(remark.excerpt()),
                        new Bilingual("phông chữ bảng mã cũ", "a font of an old encoding"),
                        wanted,
                        false));
    }

    private static boolean told(Remark remark, Inspection inspection) {
        return ContentWalk.texts(inspection.document().content())
                .filter(line -> line.place().equals(remark.place()))
                .flatMap(RunTraits::lettered)
                .anyMatch(run -> wrong(run, inspection));
    }
}
