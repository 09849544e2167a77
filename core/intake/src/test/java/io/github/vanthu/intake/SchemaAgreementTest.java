package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor marks by the published schema, the reader reports at the same place. */
class SchemaAgreementTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.json());
    private static final String HEAD = "office: office.yaml\ndate: 1/1/2020\ntitle: A\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: B|4:1 DATA-003 /titel",
                "xyzzy: B|4:1 DATA-004 /xyzzy",
                "number: [1]|4:9 DATA-005 /number",
                "draft: {a: 1}|4:8 DATA-005 /draft",
                "numbering: [I., i]|4:17 DATA-009 /numbering/1",
                "bases: Luật|4:8 BASIS-022 /bases/0/number",
                "bases: [{kind: Luật}, {subject: về OCOP}]|4:23 DATA-006 /bases/1",
                "bases: [{kind: Luật, date: hôm nay}]|4:28 DATA-008 /bases/0/date",
                "bases: [{kind: Luật, ngay: 1/1/2020}]|4:22 DATA-004 /bases/0/ngay",
                "body: [{title: A}, {text: B}]|4:20 DATA-006 /body/1/title",
                "body: {title: ' '}|4:15 DATA-011 /body/0/title",
                "body: [{title: A, parts: [{title: B, parts: [{title: C, text: [D]}]}]}]|4:63 DATA-005 /body/0/parts/0/parts/0/text",
                "body: [{title: A, numbering: 2.}]|4:30 DATA-009 /body/0/numbering",
                "body:\\n  - title: A\\n  - title: B\\n    part:\\n      - title: C|7:5 DATA-003 /body/1/part",
                "recipients: [{items: [A, '']}]|4:26 DATA-011 /recipients/0/items/1/name",
                "recipients: [{items: [A, null]}]|4:26 DATA-012 /recipients/0/items/1",
                "recipients: [{items: [{name: A, note: [b/c]}]}]|4:39 DATA-005 /recipients/0/items/0/note",
                "recipients: [{items: [{note: b/c}]}]|4:23 DATA-006 /recipients/0/items/0/name",
                "signatures: [{title: A, acting: maybe}]|4:33 DATA-009 /signatures/0/acting",
                "signatures: [{forHead: CHỦ TỊCH}]|4:14 DATA-006 /signatures/0/title",
                "annexes: [{title: A, paper: A5}]|4:29 DATA-009 /annexes/0/paper",
                "annexes: [{unit: USD}]|4:18 DATA-009 /annexes/0/unit",
                "annexes: [{unit: đồng, landscape: 1}]|4:35 DATA-009 /annexes/0/landscape",
                "annexes: [{unit: đồng, columns: [{title: A, kind: number}]}]|4:51 DATA-009 /annexes/0/columns/0/kind",
                "annexes: [{unit: đồng, columns: [{title: A, kind: text, width: -3}]}]|4:64 DATA-010 /annexes/0/columns/0/width",
                "annexes: [{unit: đồng, columns: [{title: A, columns: [{kind: text}]}]}]|4:55 DATA-006 /annexes/0/columns/0/columns/0/title",
                "annexes: [{unit: đồng, rows: [{item: A, role: part}]}]|4:47 DATA-009 /annexes/0/rows/0/role",
                "annexes: [{unit: đồng, rows: [{item: A, cells: {a: [1]}}]}]|4:52 DATA-005 /annexes/0/rows/0/cells/a",
                "annexes: [{unit: đồng, rows: [{item: A, cells: {a: {rows: 2}}}]}]|4:52 DATA-006 /annexes/0/rows/0/cells/a/text",
                "annexes: [{unit: đồng, rows: [{item: A, emphasis: strong}]}]|4:51 DATA-009 /annexes/0/rows/0/emphasis",
                "annexes: [{unit: đồng, total: {title: A, position: middle}}]|4:52 DATA-009 /annexes/0/total/position",
                "annexes: [{unit: đồng, workbook: {sheet: PL1}}]|4:34 DATA-006 /annexes/0/workbook/file",
                "annexes: [{unit: đồng, workbook: ' '}]|4:34 DATA-011 /annexes/0/workbook/file",
                "identities: [{a: b}]|4:14 DATA-005 /identities/0",
                "extra: [a]|4:8 DATA-005 /extra"
            })
    void theReaderReportsWhatTheSchemaMarks(String field, String fault) {
        String plan = HEAD + field.replace("\\n", "\n") + "\n";
        PlanReading reading = Samples.yaml(plan);
        assertThat(Samples.found(reading)).containsExactly(fault);
        assertThat(marks(plan)).isNotEmpty().allSatisfy(mark -> assertMapped(mark, reading));
    }

    private static void assertMapped(String mark, PlanReading reading) {
        List<Problem> same = reading.problems().stream()
                .filter(problem -> answers(problem.place().pointer(), mark))
                .toList();
        assertThat(same).as(mark).isNotEmpty();
        Place marked = reading.places().of(mark);
        assertThat(same)
                .allSatisfy(problem -> assertThat(problem.place().file()).isEqualTo(marked.file()));
        if (reading.places().contains(mark)) {
            assertThat(same)
                    .extracting(problem ->
                            problem.place().line() + ":" + problem.place().column())
                    .contains(marked.line() + ":" + marked.column());
        }
    }

    /** A single value may stand for a list of one or for a field of a group: then the reader says which. */
    private static boolean answers(String pointer, String mark) {
        String listed = Stream.of(mark.substring(1).split("/"))
                .map(step -> "/\\Q" + step + "\\E(/0)?")
                .collect(Collectors.joining());
        return pointer.matches(listed + "(/text|/name|/number|/file)?") || pointer.equals(JsonPointer.parent(mark));
    }

    /** Returns the innermost places that the schema finds wrong; what is around them is wrong because of them. */
    private static List<String> marks(String yaml) {
        List<String> all = SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .map(SchemaAgreementTest::pointer)
                .distinct()
                .toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.startsWith(one + "/")))
                .toList();
    }

    private static String pointer(Error error) {
        String at = error.getInstanceLocation().toString();
        return Stream.ofNullable(error.getProperty())
                .map(name -> JsonPointer.child(at, name))
                .findFirst()
                .orElse(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", Samples.ANNEX})
    void neitherFindsAnythingInAGoodPlan(String annex) {
        assertThat(SCHEMA.validate(Samples.SMALL + annex, InputFormat.YAML)).isEmpty();
        assertThat(Samples.yaml(Samples.SMALL + annex).problems()).isEmpty();
    }
}
