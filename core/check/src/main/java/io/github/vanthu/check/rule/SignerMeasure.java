package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The signer's authority: "TM.", "KT.", "TL.", "TUQ.", "Q." with their full stop and the title that follows. */
final class SignerMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.parts().filter(part -> part.annex() == 0).flatMap(part -> fault(part, inspection).stream());
    }

    private static Optional<Fault> fault(Part part, Inspection inspection) {
        List<String> lines = lines(part);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> wanted(lines, at, inspection).stream()
                        .map(wanted -> Fault.of(part, Bilingual.same(lines.get(at)), wanted)))
                .findFirst();
    }

    private static List<String> lines(Part part) {
        return part.lines().stream()
                .flatMap(line -> line.text().lines())
                .map(Wording::spaced)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    private static Optional<Bilingual> wanted(List<String> lines, int at, Inspection inspection) {
        String line = lines.get(at);
        String mark = inspection.option("mark");
        String spelled = inspection.option("spelled");
        if (Pattern.matches("(" + apart(mark) + ")(/|\\s|,|:).*", line)
                || (!spelled.isEmpty() && line.startsWith(spelled + " "))) {
            return Optional.of(words(inspection));
        }
        return Pattern.matches("(" + mark + ")\\..*", line) && !followed(lines, at, inspection)
                ? Optional.of(words(inspection))
                : Optional.empty();
    }

    /** Returns the marks with an optional stroke between their letters, as in "T/M". */
    private static String apart(String marks) {
        return Stream.of(marks.split("\\|"))
                .map(mark -> mark.chars().mapToObj(Character::toString).collect(Collectors.joining("/?")))
                .collect(Collectors.joining("|"));
    }

    /** Returns whether a title follows; the deputy's title begins with "PHÓ". */
    private static boolean followed(List<String> lines, int at, Inspection inspection) {
        boolean next = at + 1 < lines.size();
        return switch (inspection.option("needs")) {
            case "deputy" ->
                next && lines.subList(at + 1, lines.size()).stream().anyMatch(SignerMeasure::deputy);
            case "title" -> next;
            default -> true;
        };
    }

    private static boolean deputy(String written) {
        String line = written.toUpperCase(Locale.ROOT);
        return line.startsWith("PHÓ ")
                || line.contains(" PHÓ ")
                || line.startsWith("ỦY VIÊN")
                || line.startsWith("THỨ TRƯỞNG");
    }

    private static Bilingual words(Inspection inspection) {
        String mark = "\"" + inspection.option("mark").replace("|", ".\" hoặc \"") + ".\"";
        String english = mark.replace("hoặc", "or");
        return switch (inspection.option("needs")) {
            case "deputy" ->
                new Bilingual(
                        mark + " trước chức vụ người đứng đầu, dòng dưới là chức vụ cấp phó",
                        english + " before the head's title, the deputy's title below");
            case "title" ->
                new Bilingual(
                        mark + " ở dòng trên, dòng dưới là chức vụ của người ký",
                        english + " above, the signer's title below");
            default -> new Bilingual(mark + " trước chức vụ", english + " before the title");
        };
    }
}
