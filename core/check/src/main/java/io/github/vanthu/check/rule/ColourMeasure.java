package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.stream.Stream;

/** Black text without highlight, but for marks that are stamped in red; what looks black is black. */
final class ColourMeasure implements Measure {
    private static final int DARK = 0x40;
    private static final Bilingual BLACK = new Bilingual("chữ màu đen, không tô nền", "black without highlight");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return ContentWalk.texts(inspection.document().content())
                .filter(line -> !excepted(line, inspection))
                .flatMap(line -> RunTraits.lettered(line)
                        .filter(run -> !dark(run.look()) || run.look().shaded())
                        .map(run -> fault(line, run, inspection)));
    }

    private static boolean excepted(TextPiece line, Inspection inspection) {
        return inspection
                .document()
                .element(line.place())
                .filter(element -> inspection.options("except").contains(element.name()))
                .isPresent();
    }

    private static boolean dark(RunLook look) {
        return look.black()
                || (look.colour().length() == 6
                        && Stream.of(0, 2, 4)
                                .allMatch(at -> Integer.parseInt(look.colour().substring(at, at + 2), 16) < DARK));
    }

    private static Fault fault(TextPiece line, Run run, Inspection inspection) {
        Bilingual measured = dark(run.look())
                ? new Bilingual("có tô nền", "highlighted")
                : new Bilingual(
                        "màu " + run.look().colour(), "of colour " + run.look().colour());
        return new Fault(
                inspection.document().element(line.place()),
                List.of(line.place()),
                Wording.quote(run.text()),
                measured,
                BLACK,
                false);
    }
}
