package io.github.vanthu.samples.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.mend.MendedCopy;
import io.github.vanthu.regulation.FormRule;
import io.github.vanthu.regulation.RuleCatalogue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mends every planted fault of form that may be mended: nothing is left of it, nothing new appears, no word changes. */
class MendedFormFaultTest {
    static Stream<FormFault> mendable() {
        return FormFaults.all().stream().filter(FormFault::inDocx).filter(fault -> RuleCatalogue.find(fault.rule())
                .filter(FormRule::mendable)
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void aPlantedFaultIsMended(FormFault fault) {
        byte[] file = fault.docx();
        CheckReport before = PlantedFormFaultTest.checked(fault.toString(), file);
        MendedCopy copy = MendedCopy.of(fault.toString(), file, before, CheckOptions.USUAL);
        assertThat(copy.mends()).as(fault.toString()).isNotEmpty();
        assertThat(PlantedFormFaultTest.told(copy.after())).isEmpty();
        assertThat(words(copy.after())).isEqualTo(words(before));
    }

    /** Letters and digits, without leading zeros and numbers of pages. */
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
