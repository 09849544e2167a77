package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.citation.CitationCheck;
import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alters the dates and issuers of the documents that the samples cite, one at a time. */
class PlantedCitationsTest {
    private static final String NUMBER = "(\\d+(?:/\\d{4})?/[A-ZĐ][A-Za-zĐ]*(?:-[A-ZĐa-z]+)?)";
    private static final String DATE = "(\\d{1,2}/\\d{1,2}/\\d{4})";
    private static final List<Pattern> DATED = List.of(
            Pattern.compile("số " + NUMBER + " ngày " + DATE),
            Pattern.compile("(?:định|hoạch) " + NUMBER + " ngày " + DATE),
            Pattern.compile("number: " + NUMBER + "\\n +date: " + DATE));
    private static final Pattern ISSUED = Pattern.compile(NUMBER + "(?: ngày |\\n +date: )" + DATE
            + "(?: của |\\n +issuer: )(Thủ tướng Chính phủ|UBND tỉnh|Quốc hội|Chính phủ|Ủy ban nhân dân tỉnh)");

    /** An altered plan, with the line of what was altered. */
    record Planted(Sample sample, String what, String yaml, int line, boolean bound) {
        @Override
        public String toString() {
            return sample + ":" + line + " " + what;
        }
    }

    static List<Planted> planted() {
        return Sample.all().flatMap(PlantedCitationsTest::planted).toList();
    }

    static List<Planted> bound() {
        return planted().stream().filter(Planted::bound).toList();
    }

    private static Stream<Planted> planted(Sample sample) {
        String yaml = text(sample);
        List<MatchResult> dates = DATED.stream()
                .flatMap(pattern -> pattern.matcher(yaml).results())
                .toList();
        Stream<Planted> days = dates.stream()
                .map(date -> planted(sample, yaml, date, 2, otherDay(date.group(2)), bound(dates, date.group(1))));
        Stream<Planted> issuers = ISSUED.matcher(yaml)
                .results()
                .map(found -> planted(sample, yaml, found, 3, otherIssuer(found.group(3)), true));
        return Stream.concat(days, issuers);
    }

    /** Returns whether a number has another date in the plan, be it that of the plan itself. */
    private static boolean bound(List<MatchResult> dates, String number) {
        return number.equals("15/KH-UBND")
                || dates.stream().filter(date -> date.group(1).equals(number)).count() > 1;
    }

    private static Planted planted(
            Sample sample, String yaml, MatchResult found, int group, String other, boolean bound) {
        String altered = yaml.substring(0, found.start(group)) + other + yaml.substring(found.end(group));
        int line = (int) yaml.substring(0, found.start(group))
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
        return new Planted(sample, found.group(1) + ": " + found.group(group) + " → " + other, altered, line, bound);
    }

    private static String otherDay(String date) {
        int slash = date.indexOf('/');
        int day = Integer.parseInt(date.substring(0, slash));
        return (day > 1 ? day - 1 : day + 1) + date.substring(slash);
    }

    private static String otherIssuer(String issuer) {
        return issuer.startsWith("Thủ") ? "Quốc hội" : "Thủ tướng Chính phủ";
    }

    private static String text(Sample sample) {
        try {
            return Files.readString(sample.plan());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static PlanReading read(Planted planted) {
        return new PlanReader()
                .read(
                        planted.sample().plan().toString(),
                        planted.yaml().getBytes(StandardCharsets.UTF_8),
                        path -> Optional.of(
                                Files.readAllBytes(planted.sample().folder().resolve(path))));
    }

    private static List<Integer> lines(PlanReading reading, Discrepancy found) {
        return found.spots().stream()
                .map(spot -> reading.places()
                        .of("#" + spot.pointer(), spot.excerpt())
                        .line())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bound")
    void findsEachAlteredDateAndIssuerThatAnotherPlaceOrTheSymbolBinds(Planted planted) {
        PlanReading reading = read(planted);
        List<Integer> found = new ArrayList<>();
        CitationCheck.find(reading.plan().orElseThrow()).forEach(one -> found.addAll(lines(reading, one)));
        assertThat(found).contains(planted.line());
    }

    @Test
    void plantsInAllCitationsOfTheSamples() {
        List<Planted> all = planted();
        long dates = all.stream()
                .filter(one -> Character.isDigit(one.what().charAt(one.what().length() - 1)))
                .count();
        assertThat(dates).isEqualTo(29);
        assertThat(all.size() - dates).isEqualTo(23);
        assertThat(all.stream().filter(one -> !one.bound())).hasSize(13);
    }
}
