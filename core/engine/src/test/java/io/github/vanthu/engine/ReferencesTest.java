package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to figures on the whole road from YAML to the document. */
@SuppressWarnings("NullAway.Init")
class ReferencesTest {
    @TempDir
    Path folder;

    private Vanthu vanthu;

    @BeforeEach
    void buildWithoutPlugins() throws IOException {
        vanthu = Vanthu.builder()
                .classLoader(TestPlugins.loader(folder))
                .cache(folder.resolve("cache"))
                .build();
    }

    private Draft draft(String more) {
        return vanthu.draft(TestPlans.reading("Sơn La", "02/9/2021", more));
    }

    private List<Problem> problems(String more) {
        return draft(more).problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
    }

    @Test
    void writesNothingWhileAReferenceIsAtFaultAndShowsItsPlace() throws IOException {
        String wrong = "closing: 'Tổng {{tong(phuLuc9)}} đồng'";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderResult result = vanthu.render(TestPlans.reading("Sơn La", "02/9/2021", wrong), Map.of(Format.DOCX, out));
        assertThat(out.size()).isZero();
        assertThat(result.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("REF-002");
                    assertThat(fault.place().pointer()).isEqualTo("/closing");
                    assertThat(fault.place().line()).isEqualTo(12);
                    assertThat(fault.place().column()).isEqualTo(16);
                });
        assertThat(vanthu.validate(TestPlans.reading("Sơn La", "02/9/2021", wrong))
                        .problems())
                .isEqualTo(result.problems());
    }

    @Test
    void aBrokenEquationNamesItsCells() {
        String plan = """
                annexes:
                  - columns: [{id: ten, title: Nội dung, kind: item}, {id: so, title: Số tiền, kind: money}]
                    rows: [{item: X, id: x, cells: {so: "2.500"}}]
                  - computed: true
                    columns: [{id: ten, title: Nội dung, kind: item}, {id: so, title: Số tiền, kind: money}]
                    rows: [{item: Y, cells: {so: "2.501"}}]
                    total: {title: Tổng}
                identities: ['tong(phuLuc2) = tong(phuLuc1)']
                """;
        assertThat(problems(plan))
                .filteredOn(problem -> problem.code().startsWith("MONEY"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo("MONEY-020");
                    assertThat(found.place().pointer()).isEqualTo("/annexes/1/total/cells/so/text");
                    assertThat(found.place().line()).isEqualTo(18);
                    assertThat(found.related())
                            .extracting(place -> place.pointer())
                            .containsExactly("/annexes/0/rows/0/cells/so/text", "/identities/0");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "closing: {{tong(phuLuc1)}}",
                "closing: {{tong(phuLuc1) | trieu}}",
                "closing: {{tong(phuLuc1, nam: 2026)}} đồng",
                "closing: {{tong(phuLuc1, nguon: \"NSTW\", nam: 2026) | trieu}}",
                "closing: \"{{tong(phuLuc1, nguon: \"NSTW\")}}\"",
                "recipients: [{items: [{{tong(phuLuc1)}}]}]"
            })
    void tellsThatAReferenceAtTheBeginningOfAValueNeedsQuotes(String line) {
        assertThat(problems(line)).filteredOn(Problem::isError).anySatisfy(fault -> {
            assertThat(fault.place().line()).isEqualTo(12);
            assertThat(io.github.vanthu.regulation.ProblemCatalogue.load()
                            .message(fault, io.github.vanthu.regulation.Language.VI))
                    .contains("dấu nháy đơn");
        });
    }
}
