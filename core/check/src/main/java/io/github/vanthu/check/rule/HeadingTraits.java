package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import java.util.Optional;
import java.util.regex.Pattern;

/** Properties of headings: of their labels and of their titles, which may run on into text. */
final class HeadingTraits {
    private static final int LONGEST_TITLE = 120;
    private static final Pattern RUN_IN = Pattern.compile(".*([.;:]\\s*\\S.*|[.;])", Pattern.DOTALL);
    private static final Pattern ROMAN = Pattern.compile("(?i)\\S+( mục)?\\s+[ivxlc]+\\.?:?\\s*");
    private static final Pattern ARABIC = Pattern.compile("(?i)(tiểu )?mục\\s+\\d+\\.?:?\\s*");
    private static final Bilingual BOLD = new Bilingual("chữ đậm", "bold");
    private static final Bilingual LIGHT = new Bilingual("chữ không đậm", "not bold");

    private HeadingTraits() {}

    /** Returns the title without its label; nothing if text runs on behind it. */
    private static Optional<String> title(Part part) {
        String text = Wording.line(part);
        String label = Wording.spaced(part.label());
        String rest = (text.startsWith(label) ? text.substring(label.length()) : text).strip();
        boolean runIn = rest.length() > LONGEST_TITLE
                || RUN_IN.matcher(rest.replaceFirst("[.:;]+$", "")).matches();
        return runIn || rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    static Optional<Deviation> titleBold(Part part, TextPiece line, Inspection inspection) {
        return title(part)
                .filter(title -> RunTraits.share(line, RunLook::bold) < 0.5)
                .map(title -> new Deviation(LIGHT, BOLD));
    }

    static Optional<Deviation> titleLetters(Part part, TextPiece line, Inspection inspection) {
        return title(part)
                .filter(title -> Wording.smallShare(title) > 0.2)
                .map(title -> new Deviation(
                        new Bilingual("chữ thường", "small letters"), new Bilingual("chữ in hoa", "capitals")));
    }

    /** The title on the lines below "Phần I" or "Chương I". */
    static Optional<Deviation> belowLetters(Part part, TextPiece line, Inspection inspection) {
        return !part.begins(line) && Wording.smallShare(line.text()) > 0.2
                ? Optional.of(new Deviation(
                        new Bilingual("tiêu đề chữ thường", "a title in small letters"),
                        new Bilingual("tiêu đề chữ in hoa", "a title in capitals")))
                : Optional.empty();
    }

    /** The first words, such as "Điều 1." */
    static Optional<Deviation> labelBold(Part part, TextPiece line, Inspection inspection) {
        Optional<Run> first = RunTraits.lettered(line).findFirst();
        return first.filter(run -> !run.look().bold()).map(run -> new Deviation(LIGHT, BOLD));
    }

    static Optional<Deviation> roman(Part part, TextPiece line, Inspection inspection) {
        return part.label().isEmpty() || ROMAN.matcher(part.label()).matches()
                ? Optional.empty()
                : Optional.of(new Deviation(
                        new Bilingual("không đánh số La Mã", "no Roman number"),
                        new Bilingual("số La Mã", "a Roman number")));
    }

    static Optional<Deviation> arabic(Part part, TextPiece line, Inspection inspection) {
        return part.label().isEmpty() || ARABIC.matcher(part.label()).matches()
                ? Optional.empty()
                : Optional.of(new Deviation(
                        new Bilingual("không đánh số Ả Rập", "no Arabic number"),
                        new Bilingual("số Ả Rập", "an Arabic number")));
    }
}
