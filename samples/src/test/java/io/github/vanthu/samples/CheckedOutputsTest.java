package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import io.github.vanthu.check.Finding;
import io.github.vanthu.engine.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker finds in our outputs the authors' slips that SOURCE.md lists, each there, and nothing else. */
class CheckedOutputsTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| ([A-Z]+-\\d{3}) \\| (DOCX, PDF|DOCX|PDF) \\| (.+?) \\|.*$", Pattern.MULTILINE);

    /** A slip that SOURCE.md says the check finds. */
    private record Slip(String code, String formats, String words) {
        static Slip of(MatchResult row) {
            return new Slip(row.group(1), row.group(2), row.group(3).replace("`", ""));
        }

        boolean seenIn(Finding found) {
            return found.problem().code().equals(code) && found.quote().contains(words);
        }
    }

    static List<Specimen> specimens() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void onlyTheListedSlipsAreFound(Specimen specimen) throws IOException {
        assertFound(specimen, "DOCX", specimen.outputs().docx());
        assertFound(specimen, "PDF", specimen.outputs().pdf());
    }

    @Test
    void noFileOfAPaperOnItsWayHasAnError() {
        List<RenderedFile> files = PaperOptionSets.all().stream()
                .flatMap(options -> RenderedSamples.VANTHU
                        .render(
                                RenderedSamples.VANTHU.read(
                                        Sample.of("bac-ninh-2026").plan()),
                                options)
                        .files()
                        .stream())
                .toList();
        assertThat(files).anyMatch(file -> file.annex() > 0);
        assertThat(files)
                .allSatisfy(file -> assertThat(Checker.check("a", file.content(), CheckOptions.USUAL)
                                .findings())
                        .noneMatch(found -> found.problem().isError()));
    }

    private static void assertFound(Specimen specimen, String format, byte[] file) throws IOException {
        CheckReport report = Checker.check(specimen.name(), file, CheckOptions.USUAL);
        assertThat(report.obstacle()).isEmpty();
        List<Slip> expected = slips(specimen).stream()
                .filter(slip -> slip.formats().contains(format))
                .toList();
        List<Slip> missing = new ArrayList<>(expected);
        List<String> more = new ArrayList<>();
        for (Finding found : report.findings()) {
            Stream<Slip> seen = missing.stream().filter(slip -> slip.seenIn(found));
            seen.findFirst().ifPresentOrElse(missing::remove, () -> more.add(told(found)));
        }
        assertThat(more).as("found in the %s but not listed", format).isEmpty();
        assertThat(missing).as("listed but not found in the %s", format).isEmpty();
    }

    private static String told(Finding found) {
        return found.problem().code() + " " + found.problem().severity() + " " + found.place() + " '" + found.quote()
                + "' " + found.measured().english() + " | " + found.wanted().english() + " "
                + found.problem().arguments();
    }

    private static List<Slip> slips(Specimen specimen) throws IOException {
        if (!specimen.isSample()) {
            return List.of();
        }
        String text =
                Files.readString(Sample.of(specimen.name()).folder().resolve("SOURCE.md"), StandardCharsets.UTF_8);
        return ROW.matcher(text).results().map(Slip::of).toList();
    }

    @Test
    void theInventedSampleHasNoSlips() throws IOException {
        assertThat(slips(Specimen.of(Sample.of("bac-ninh-2026")))).isEmpty();
    }
}
