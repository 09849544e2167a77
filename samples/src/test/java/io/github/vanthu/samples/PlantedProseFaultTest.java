package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Alters each amount and each amount in words of the samples' texts, one at a time, and looks whether the altered words are reported.
 *
 * <p>The approved {@code planted-prose-faults.txt} lists each with what was found; amounts of which nothing is found are bound by nothing.
 */
class PlantedProseFaultTest {
    private static final Pattern AMOUNT = Pattern.compile("(?U)\\d[\\d.,]*(?: nghìn| triệu| tỷ)?(?: đồng)\\b");
    private static final Pattern WORDS =
            Pattern.compile("(?U)(?<=\\(|: )\\p{Lu}\\p{L}+(?: tỷ| mươi| trăm| triệu)[\\p{L} ,]* đồng(?=\\))");
    private static final Map<String, String> OTHER_WORDS =
            Map.of("Năm", "Sáu", "Sáu", "Bảy", "mươi", "trăm", "ba", "bốn", "tỷ", "triệu", "hai", "tám");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<Sample> samples() {
        return Stream.of("bac-giang-2020", "bac-ninh-2026", "luc-ngan-2019", "quang-tri-2019")
                .map(Sample::of);
    }

    /**
     * Words of a sample that are altered.
     *
     * @param line index of the line of the file
     * @param start index in the line
     * @param before the words
     * @param after what they are altered to
     */
    private record Fault(int line, int start, String before, String after) {}

    @ParameterizedTest
    @MethodSource("samples")
    void alteredAmountsOfTheTextAreReportedAtTheirWords(Sample sample) throws IOException {
        copy(sample);
        List<String> lines = Files.readAllLines(sample.plan());
        assertThat(money(sample.plan())).as("faults of the untouched plan").isEmpty();
        StringBuilder text = new StringBuilder();
        int bound = 0;
        List<Fault> faults = faults(lines);
        for (Fault fault : faults) {
            String codes = String.join(" ", reported(lines, fault));
            bound += codes.isEmpty() ? 0 : 1;
            text.append(fault.before()).append(" -> ").append(fault.after()).append(": ");
            text.append(codes.isEmpty() ? "unbound" : codes).append('\n');
        }
        String counts = faults.size() + " planted, " + bound + " found, " + (faults.size() - bound) + " unbound\n";
        Golden.compareText(sample.approved("planted-prose-faults.txt"), counts + text);
    }

    private void copy(Sample sample) throws IOException {
        Files.copy(sample.folder().resolve("office.yaml"), folder.resolve("office.yaml"));
    }

    private static List<Fault> faults(List<String> lines) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            AMOUNT.matcher(lines.get(i)).results().forEach(found -> figures(line, found, faults));
            WORDS.matcher(lines.get(i)).results().forEach(found -> words(line, found, faults));
        }
        return faults;
    }

    /** Alters the first digit, swaps two neighbours that differ, and adds a zero to the last group. */
    private static void figures(int line, MatchResult found, List<Fault> faults) {
        String written = found.group();
        char other = (char) ('1' + (written.charAt(0) - '0') % 9);
        faults.add(new Fault(line, found.start(), written, other + written.substring(1)));
        Matcher pair = Pattern.compile("(\\d)(\\.?)(?!\\1)(\\d)").matcher(written);
        if (pair.find() && pair.start(3) > 0 && written.charAt(pair.start(3)) != '0') {
            faults.add(new Fault(line, found.start(), written, pair.replaceFirst("$3$2$1")));
        }
        int group = written.lastIndexOf('.');
        if (group > 0) {
            faults.add(new Fault(
                    line, found.start(), written, written.substring(0, group) + ".000" + written.substring(group)));
        }
    }

    /** Alters each word that may be another number word. */
    private static void words(int line, MatchResult found, List<Fault> faults) {
        Matcher word = Pattern.compile("\\p{L}+").matcher(found.group());
        while (word.find()) {
            String other = OTHER_WORDS.get(word.group());
            if (other != null) {
                String after = found.group().substring(0, word.start())
                        + other
                        + found.group().substring(word.end());
                faults.add(new Fault(line, found.start(), found.group(), after));
            }
        }
    }

    /** Returns the codes of the findings that have the altered words among their places. */
    private List<String> reported(List<String> lines, Fault fault) throws IOException {
        List<String> altered = new ArrayList<>(lines);
        String line = lines.get(fault.line());
        String rest = line.substring(fault.start() + fault.before().length());
        altered.set(fault.line(), line.substring(0, fault.start()) + fault.after() + rest);
        Path copy = folder.resolve("plan.yaml");
        Files.write(copy, altered);
        return money(copy).stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .filter(problem -> places(problem).anyMatch(place -> at(place, fault)))
                .map(Problem::code)
                .sorted()
                .toList();
    }

    private static Stream<Place> places(Problem problem) {
        return Stream.concat(Stream.of(problem.place()), problem.related().stream());
    }

    private static boolean at(Place place, Fault fault) {
        int first = fault.start() + 1;
        return place.line() == fault.line() + 1
                && place.column() >= first
                && place.column() <= first + fault.after().length();
    }

    private static List<Problem> money(Path plan) {
        PlanReading reading = RenderedSamples.VANTHU.read(plan);
        return RenderedSamples.VANTHU.validate(reading).problems().stream()
                .filter(problem ->
                        problem.code().startsWith("MONEY-03") || problem.code().startsWith("MONEY-06"))
                .toList();
    }
}
