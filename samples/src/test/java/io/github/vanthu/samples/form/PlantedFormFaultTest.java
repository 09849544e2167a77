package io.github.vanthu.samples.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import io.github.vanthu.check.Finding;
import io.github.vanthu.regulation.FormRule;
import io.github.vanthu.regulation.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plants one fault of form at a time into sound documents and looks whether the checker finds it, there and with its clause, and
 * nothing else but what the catalogue of rules lists as implied.
 *
 * <p>What was found, rule by rule, stands in {@code samples/target/form-faults.txt}.
 */
class PlantedFormFaultTest {
    private static final FormFaultTable TABLE = new FormFaultTable();

    static Stream<Arguments> planted() {
        return FormFaults.all().stream()
                .flatMap(fault -> Stream.of("docx", "pdf")
                        .filter(format -> format.equals("pdf") ? fault.inPdf() : fault.inDocx())
                        .map(format -> Arguments.of(fault, format)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("planted")
    void aPlantedFaultIsFoundAndNothingElse(FormFault fault, String format) {
        CheckReport report = checked(fault.toString(), format.equals("pdf") ? fault.pdf() : fault.docx());
        FormRule rule = RuleCatalogue.find(fault.rule()).orElseThrow();
        Set<String> others = others(report, fault);
        boolean found = report.findings().stream().anyMatch(fault::seenIn);
        TABLE.note(fault, format, found, others);
        assertThat(found).as("found there: %s", told(report)).isTrue();
        assertThat(report.findings())
                .filteredOn(one -> one.problem().code().equals(fault.rule()))
                .extracting(Finding::clause)
                .as("clause")
                .containsOnly(rule.clause(report.ruleSet()));
        assertThat(rule.implied()).as("implied: %s", told(report)).containsAll(others);
    }

    static CheckReport checked(String name, byte[] file) {
        CheckReport report = Checker.check(name, file, CheckOptions.USUAL);
        assertThat(report.obstacle()).isEmpty();
        return report;
    }

    private static Set<String> others(CheckReport report, FormFault fault) {
        return report.findings().stream()
                .map(one -> one.problem().code())
                .filter(code -> !code.equals(fault.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what was found in lines that a failure can show. */
    static List<String> told(CheckReport report) {
        return report.findings().stream()
                .map(one -> one.problem().code() + " "
                        + one.element().map(Enum::name).orElse("-") + " '" + one.quote() + "' "
                        + one.measured().english() + " | " + one.wanted().english())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(FormBase.class)
    void withoutAFaultNothingIsFound(FormBase base) {
        assertThat(told(checked(base + ".docx", DocxParts.write(base.document()))))
                .isEmpty();
        assertThat(told(checked(base + ".pdf", FormFault.pdf(base.document())))).isEmpty();
    }

    @Test
    void everyCheckableRuleHasAPlantedFault() {
        Set<String> planted = FormFaults.all().stream().map(FormFault::rule).collect(Collectors.toSet());
        assertThat(RuleCatalogue.all().stream().filter(FormRule::checkable).map(FormRule::code))
                .isSubsetOf(planted);
    }

    @AfterAll
    static void writeTable() throws IOException {
        TABLE.write(Path.of("target", "form-faults.txt"));
    }
}
