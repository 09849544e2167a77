package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {
    private static final int PAGES = 10;

    private static Plan plan(String... more) {
        return TestPlans.reading("Nam Định", "02/9/2021", more).plan().orElseThrow();
    }

    private static List<String> errors(Plan plan, int pages) {
        RecordFields fields = new RecordFields();
        fields.of(plan, "Kế hoạch", pages);
        return fields.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.place().pointer() + " " + problem.arguments())
                .toList();
    }

    @Test
    void takesAllFieldsFromThePlan() {
        Plan plan = plan(
                "number: 12",
                "filing: {year: 2021, notation: 12.KHTH, ordinal: 3, priority: 0, copies: 30, due: 22/4/2022, description: Gấp}",
                "recipients: [{items: [{name: Sở Tài chính, organId: H40.7, parts: [Phòng A]}, \"Lưu: VT, NN\"]}]",
                "signatures: [{title: CHỦ TỊCH, acting: true, name: Trần Văn A}]");
        RecordFields fields = new RecordFields();
        Map<String, Object> record = fields.of(plan, "Kế hoạch", PAGES);
        assertThat(record)
                .containsEntry("FileCode", Map.of("FileCatalog", 2021, "FileNotation", "12.KHTH"))
                .containsEntry("DocOrdinal", 3)
                .containsEntry("TypeName", "Kế hoạch")
                .containsEntry("CodeNumber", "12")
                .containsEntry("CodeNotation", "KH-UBND")
                .containsEntry("IssuedDate", "02/09/2021")
                .containsEntry("OrganName", "Ủy ban nhân dân tỉnh Nam Định")
                .containsEntry("Subject", "Triển khai Chương trình OCOP")
                .containsEntry("PageAmount", PAGES)
                .containsEntry("SignerInfo", List.of(Map.of("Position", "Q. CHỦ TỊCH", "FullName", "Trần Văn A")))
                .containsEntry(
                        "To",
                        List.of(
                                Map.of("OrganId", "H40.7", "OrganName", "Sở Tài chính"),
                                Map.of("OrganName", "Phòng A")))
                .containsEntry("Priority", 0)
                .containsEntry("IssuedAmount", 30)
                .containsEntry("DueDate", "22/04/2022")
                .containsEntry("Description", "Gấp");
        assertThat(fields.problems()).extracting(Problem::code).containsExactly("RECORD-005");
        assertThat(fields.problems().get(0).arguments()).containsExactly("FileCode.OrganId, To.OrganId");
    }

    @Test
    void textsEndAtTheLengthsOfTheDecree() {
        assertThat(errors(plan("filing: {notation: " + "x".repeat(20) + "}"), PAGES))
                .isEmpty();
        assertThat(errors(plan("filing: {notation: " + "x".repeat(21) + "}"), PAGES))
                .containsExactly("RECORD-001 /filing/notation [FileCode.FileNotation, số và ký hiệu hồ sơ, 20, 21]");
        assertThat(errors(plan("filing: {description: " + "ệ".repeat(500) + "}"), PAGES))
                .isEmpty();
        assertThat(errors(plan("filing: {description: " + "ệ".repeat(501) + "}"), PAGES))
                .hasSize(1);
    }

    @Test
    void numbersEndAtTheDigitsOfTheDecree() {
        assertThat(errors(plan("filing: {ordinal: 999, priority: 9}"), 999)).isEmpty();
        assertThat(errors(plan("filing: {ordinal: 1000, priority: 10}"), 1000))
                .containsExactly(
                        "RECORD-002 /filing/ordinal [DocOrdinal, số thứ tự văn bản trong hồ sơ, 3, 1000]",
                        "RECORD-002  [PageAmount, số trang của văn bản, 3, 1000]",
                        "RECORD-002 /filing/priority [Priority, mức độ khẩn, 1, 10]");
    }

    @Test
    void identifiersHaveGroupsOfLettersAndDigits() {
        String to = "recipients: [{items: [{name: A, organId: %s}]}]";
        for (String good : List.of("H09", "H09.14", "000.00.14.H09")) {
            assertThat(errors(plan(to.formatted(good)), PAGES)).isEmpty();
        }
        for (String bad : List.of("H09/14", "H09.", "Đ09")) {
            assertThat(errors(plan(to.formatted(bad)), PAGES))
                    .containsExactly("RECORD-003 /recipients/0/items/0/organId [" + bad + "]");
        }
    }

    @Test
    void theDayToAnswerIsAFullDay() {
        assertThat(errors(plan("filing: {due: /4/2022}"), PAGES)).containsExactly("RECORD-004 /filing/due []");
    }
}
