package io.github.vanthu.samples.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.mend.MendedCopy;
import io.github.vanthu.regulation.FormRule;
import io.github.vanthu.regulation.RuleCatalogue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mends every planted fault of form that may be mended: nothing is left of it, nothing new appears, no word changes. */
class MendedFormFaultTest {
    /** Faults of words, letters of an old encoding, and mends of the motto after which the line below it, made for the faulty text, would be too short. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "FORM-006 font VNI-Times",
            "FORM-013 small letters",
            "FORM-014 no spaces",
            "FORM-014 small first letters",
            "FORM-015 12 pt",
            "FORM-015 not bold",
            "FORM-030 a day that no month has",
            "FORM-031 no comma",
            "FORM-032 small letters",
            "FORM-041 part numbered in Arabic (ARTICLES)",
            "FORM-041 title in small letters (ARTICLES)",
            "FORM-042 section numbered in Roman (ARTICLES)",
            "FORM-046 title in small letters",
            "FORM-058 small letters",
            "FORM-059 capital letters",
            "FORM-067 no colon",
            "FORM-069 no colon",
            "FORM-069 no file copy",
            "FORM-073 capital letters",
            "FORM-074 small letters",
            "FORM-075 another number",
            "FORM-075 another day",
            "FORM-084 small letters");

    static Stream<FormFault> mendable() {
        return FormFaults.all().stream()
                .filter(FormFault::inDocx)
                .filter(fault -> RuleCatalogue.find(fault.rule())
                        .filter(FormRule::mendable)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void aPlantedFaultIsMendedWhereNoWordNeedBeTouched(FormFault fault) {
        byte[] file = fault.docx();
        CheckReport before = PlantedFormFaultTest.checked(fault.toString(), file);
        assumeTrue(before.findings().stream().anyMatch(fault::seenIn), "the fault is not found");
        MendedCopy copy = MendedCopy.of(fault.toString(), file, before, CheckOptions.USUAL);
        assertThat(copy.after().findings().stream().anyMatch(fault::seenIn))
                .as("left of it: %s", PlantedFormFaultTest.told(copy.after()))
                .isEqualTo(FOR_PEOPLE.contains(fault.toString()));
        assertThat(codes(copy.after())).isSubsetOf(codes(before));
        assertThat(words(copy.after())).isEqualTo(words(before));
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void everyMendIsListed(FormFault fault) {
        byte[] file = fault.docx();
        CheckReport before = PlantedFormFaultTest.checked(fault.toString(), file);
        MendedCopy copy = MendedCopy.of(fault.toString(), file, before, CheckOptions.USUAL);
        assertThat(Arrays.equals(copy.file(), file))
                .isEqualTo(copy.mends().isEmpty());
        assertThat(copy.mends()).allMatch(mend -> mend.problem().code().equals("MEND-001"));
    }

    private static Set<String> codes(CheckReport report) {
        return report.findings().stream()
                .map(Finding::problem)
                .map(problem -> problem.code())
                .collect(Collectors.toSet());
    }

    /** Letters and digits, without leading zeros. */
    private static String words(CheckReport report) {
        Content content = report.paper().orElseThrow().content();
        String all = content.sections().stream()
                .flatMap(section -> section.pieces().stream())
                .map(MendedFormFaultTest::words)
                .collect(Collectors.joining("\n"));
        return all.replaceAll("\\b0+(?=\\d)", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static String words(Piece piece) {
        if (piece instanceof TextPiece text) {
            return text.text();
        }
        return ((TablePiece) piece)
                .rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.pieces().stream())
                        .map(MendedFormFaultTest::words)
                        .collect(Collectors.joining("\n"));
    }
}
