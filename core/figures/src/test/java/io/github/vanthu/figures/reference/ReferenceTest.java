package io.github.vanthu.figures.reference;

import static io.github.vanthu.figures.reference.Tables.annex;
import static io.github.vanthu.figures.reference.Tables.column;
import static io.github.vanthu.figures.reference.Tables.completed;
import static io.github.vanthu.figures.reference.Tables.faults;
import static io.github.vanthu.figures.reference.Tables.group;
import static io.github.vanthu.figures.reference.Tables.opening;
import static io.github.vanthu.figures.reference.Tables.plan;
import static io.github.vanthu.figures.reference.Tables.row;
import static io.github.vanthu.figures.reference.Tables.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private static final List<Column> COLUMNS = List.of(
            column("item noiDung: Nội dung"),
            group(
                    "Giai đoạn 2026 - 2027, chia theo nguồn vốn",
                    column("tong: Tổng số"),
                    group("Ngân sách trung ương", column("dtpt: ĐTPT"), column("kptx: KPTX")),
                    column("nst: Ngân sách tỉnh"),
                    column("khac: Huy động khác")),
            group("Chia theo năm", column("nam1: Năm 2026"), column("nam2: Năm 2027")),
            column("quantity soLop: Số lớp"));

    private static final Annex FIRST = annex(
            MoneyUnit.MILLION,
            COLUMNS,
            total("tong=6.422,5; dtpt=3.000; kptx=1.000; nst=2.000; khac=422,5; nam1=4.000; nam2=2.422,5; soLop=12"),
            row(
                    "tapHuan",
                    "tong=4.422,5; dtpt=2.000; kptx=500; nst=1.500; khac=422,5; nam1=3.000; nam2=1.422,5; soLop=7",
                    row("a", "tong=4.000"),
                    row("b", "tong=422,5"),
                    row("c", Role.OF_WHICH, "tong=100")),
            row("giamSat", "tong=2.000; dtpt=1.000; kptx=500; nst=500; nam1=1.000; nam2=1.000; soLop=5"));

    private static final Annex SECOND = annex(
            Optional.of("nguonVon"),
            MoneyUnit.THOUSAND,
            false,
            List.of(column("item noiDung: Nội dung"), column("soTien: Số tiền")),
            Optional.empty(),
            row("x", "soTien=1.000.000"),
            row("y", "soTien=500.000"),
            row("z", Role.OF_WHICH, "soTien=200.000"),
            row("blank", "soTien=…"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tong(phuLuc1); 6.422.500.000 đồng",
                "tong(phuLuc1) | dong; 6.422.500.000 đồng",
                "tong(phuLuc1) | nghin; 6.422.500 nghìn đồng",
                "tong(phuLuc1) | trieu; 6.422,5 triệu đồng",
                "tong(phuLuc1) | triệu đồng; 6.422,5 triệu đồng",
                "tong(phuLuc1) | ty; 6,4225 tỷ đồng",
                "tong(phuLuc1) | ty(2); 6,42 tỷ đồng",
                "tong(phuLuc1) | trieu(0); 6.423 triệu đồng",
                "tong(phuLuc1) | so; 6.422.500.000",
                "tong(phuLuc1) | so(trieu); 6.422,5",
                "tong(phuLuc1) | so(trieu, 0); 6.423",
                "tong(phuLuc1) | bangChu; Sáu tỷ bốn trăm hai mươi hai triệu năm trăm nghìn đồng",
                "tong(phuLuc1) | bangChu(thuong); sáu tỷ bốn trăm hai mươi hai triệu năm trăm nghìn đồng",
                "tong(phuLuc1) | bằng chữ; Sáu tỷ bốn trăm hai mươi hai triệu năm trăm nghìn đồng",
                "tong(phuLuc1, nguon: NSTW); 4.000.000.000 đồng",
                "tong(phuLuc1, nguồn: \"Ngân sách Trung ương\"); 4.000.000.000 đồng",
                "tong(phuLuc1, nguon: 'NST') | trieu; 2.000 triệu đồng",
                "tong(phuLuc1, nguon: “Huy động khác”) | trieu; 422,5 triệu đồng",
                "tong(phuLuc1, nam: 2026) | trieu; 4.000 triệu đồng",
                "Tổng(phuLuc1, năm: 2027) | Triệu; 2.422,5 triệu đồng",
                "tong(phuLuc1, cot: nst) | trieu; 2.000 triệu đồng",
                "tong(phuLuc1, cột: \"Ngân sách tỉnh\") | trieu; 2.000 triệu đồng",
                "tong(phuLuc1, cot: \"Chia theo năm\") | trieu; 6.422,5 triệu đồng",
                "tong(phuLuc1, dong: tapHuan) | trieu; 4.422,5 triệu đồng",
                "tong(phuLuc1, dòng: tapHuan, nguon: NSTW, cot: kptx) | trieu; 500 triệu đồng",
                "tong(phuLuc1, dong: c) | trieu; 100 triệu đồng",
                "tong(phuLuc1, cot: soLop); 12",
                "tong(phuLuc1, cot: soLop, dong: giamSat) | hai; 05",
                "tong(phuLuc1, cot: soLop) | hai; 12",
                "tong(nguonVon); 1.500.000.000 đồng",
                "tong(\"nguonVon\") | ty; 1,5 tỷ đồng",
                "tong(NGUONVON, dong: x) | ty; 1 tỷ đồng",
                "tong(phuLuc1) + tong(nguonVon) | trieu; 7.922,5 triệu đồng",
                "tong(phuLuc1)-tong(nguonVon) | trieu; 4.922,5 triệu đồng",
                "-tong(nguonVon) | trieu; -1.500 triệu đồng",
                "dem(phuLuc1); 2",
                "dem(phuLuc1) | hai; 02",
                "đếm(phuLuc1, dong: tapHuan); 2",
                "dem(phuLuc1, dong: giamSat); 0",
                "dem(phuLuc1) | bangChu; Hai",
                "dem(phuLuc1) | bangChu(thuong); hai",
                "dem(phuLuc1) + dem(nguonVon); 5",
            })
    void givesTheFigure(String reference, String printed) {
        assertThat(opening("{{" + reference + "}}", FIRST, SECOND)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REF-001; tongg(phuLuc1)",
                "REF-002; tong(phuLuc9)",
                "REF-003; tong(phuLuc1, nguon: NSH)",
                "REF-004; tong(phuLuc1, nam: 2030)",
                "REF-005; tong(phuLuc1, dong: tapHua)",
                "REF-006; tong(phuLuc1, cot: noiDung)",
                "REF-007; tong(phuLuc1) | trieudo",
                "REF-008; tong(phuLuc1, nguonn: NSTW)",
                "REF-009; tong(phuLuc1, nguon: NSTW, nam: 2026)",
                "REF-010; tong(nguonVon, dong: blank)",
                "REF-010; tong(phuLuc1, dong: a, cot: nst)",
                "REF-012; tong(phuLuc1, nguon: \"NSTW)",
                "REF-013; tong(phuLuc1) * 2",
                "REF-014; tong(phuLuc1) | trieu)",
                "REF-014; tong phuLuc1",
                "REF-014; tong(phuLuc1, nguon NSTW)",
                "REF-014; \"tong\"(phuLuc1)",
                "REF-015; tong(phuLuc1",
                "REF-015; tong(phuLuc1) |",
                "REF-015; ''",
                "REF-016; dem(phuLuc1) | trieu",
                "REF-016; tong(phuLuc1) | hai",
                "REF-023; tong(phuLuc1, nam: 2026, nam: 2027)",
                "REF-024; dem(phuLuc1, nam: 2026)",
                "REF-025; tong(phuLuc1) | trieu(10)",
                "REF-025; tong(phuLuc1) | bangChu(hoa)",
                "REF-026; tong(phuLuc1) + dem(phuLuc1)",
            })
    void tellsWhatIsWrongAtTheReference(String code, String reference) {
        String written = "{{" + reference + "}}";
        assertThat(faults("Kinh phí " + written + ".", FIRST, SECOND)).containsExactly(code + " " + written);
        assertThat(opening("Kinh phí " + written + ".", FIRST, SECOND)).isEqualTo("Kinh phí " + written + ".");
    }

    @Test
    void suggestsTheNearestNameAndNamesTheOthers() {
        Discrepancy fault = completed(plan("{{tong(phuLuc1, dong: tapHua)}}", FIRST))
                .discrepancies()
                .get(0);
        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
        assertThat(fault.spots()).containsExactly(new Spot("/opening", "{{tong(phuLuc1, dong: tapHua)}}"));
        assertThat(fault.arguments())
                .containsExactly(
                        "tapHua",
                        "tapHuan, a, b, c, giamSat",
                        "; có phải ý bạn là “tapHuan”?",
                        "; did you mean “tapHuan”?",
                        "phuLuc1");
    }

    @Test
    void printsEscapedBracesAndTellsUnclosedOnes() {
        assertThat(opening("Ghi \\{{tong(phuLuc1)}} là {{tong(phuLuc1) | trieu}}", FIRST))
                .isEqualTo("Ghi {{tong(phuLuc1)}} là 6.422,5 triệu đồng");
        assertThat(opening("a } b }} c { d", FIRST)).isEqualTo("a } b }} c { d");
        assertThat(faults("Kinh phí {{tong(phuLuc1) và {{dem(phuLuc1)}}", FIRST))
                .containsExactly("REF-011 {{tong(phuLuc1) và");
        assertThat(opening("{{tong(phuLuc1) và {{dem(phuLuc1)}}", FIRST)).isEqualTo("{{tong(phuLuc1) và 2");
        assertThat(faults("Kinh phí {{", FIRST)).containsExactly("REF-011 {{");
    }

    @Test
    void valuesBringNoReferenceAndNoMarkup() {
        assertThat(opening("**{{tong(phuLuc1) | trieu}}**${1} *x* <#if>", FIRST))
                .isEqualTo("**6.422,5 triệu đồng**${1} *x* <#if>");
        assertThat(opening("{{{{tong(phuLuc1)}}}}", FIRST)).contains("6.422.500.000 đồng");
        assertThat(faults("{{${1+1}}}", FIRST)).hasSize(1);
    }

    @Test
    void readsDecomposedLettersAndLineBreaks() {
        String decomposed =
                Normalizer.normalize("{{tổng(phuLuc1,\n nguồn: \"Huy động khác\") | triệu}}", Normalizer.Form.NFD);
        assertThat(opening(decomposed, FIRST)).isEqualTo("422,5 triệu đồng");
    }

    @Test
    void tellsWhatRoundingTookAway() {
        List<Discrepancy> found =
                completed(plan("{{tong(phuLuc1) | trieu(0)}}", FIRST)).discrepancies();
        assertThat(found).singleElement().satisfies(rounded -> {
            assertThat(rounded.code()).isEqualTo("REF-020");
            assertThat(rounded.severity()).isEqualTo(Severity.INFO);
            assertThat(rounded.arguments()).containsExactly("6.423 triệu đồng", "500.000", "lớn hơn", "more");
        });
        assertThat(faults("{{tong(phuLuc1) | trieu(1)}}", FIRST)).isEmpty();
    }

    @Test
    void refusesIdsThatStandTwice() {
        Annex twice = annex(
                MoneyUnit.DONG,
                List.of(column("soTien: Số tiền")),
                Optional.empty(),
                row("x", "soTien=1"),
                row("x", "soTien=2"));
        assertThat(completed(plan("{{tong(phuLuc1, dong: x)}}", twice)).discrepancies())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("REF-017");
                    assertThat(fault.spots())
                            .extracting(Spot::pointer)
                            .containsExactly("/opening", "/annexes/0/rows/0", "/annexes/0/rows/1");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void limitsTheCharactersOfAReference(int beyond) {
        String start = "{{tong(phuLuc1)";
        int blanks = (int) Limit.REFERENCE_CHARACTERS.value() - start.length() - 2 + beyond;
        String reference = start + " ".repeat(blanks) + "}}";
        assertThat(faults(reference, FIRST)).hasSize(beyond).allMatch(fault -> fault.startsWith("REF-030"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void limitsTheReferencesOfAPlan(int beyond) {
        int count = (int) Limit.REFERENCES.value() + beyond;
        assertThat(faults("{{dem(phuLuc1)}} ".repeat(count), FIRST))
                .hasSize(beyond)
                .allMatch(fault -> fault.startsWith("REF-031"));
    }

    @Test
    void stopsAfterTooManyFaults() {
        List<String> found = faults("{{x(y)}} ".repeat((int) Limit.PROBLEMS.value() + 3), FIRST);
        assertThat(found)
                .hasSize((int) Limit.PROBLEMS.value() + 1)
                .last()
                .asString()
                .startsWith("REF-032");
    }

    @Test
    void leavesAPlanWithoutReferencesAsItIs() {
        var plan = plan("Kinh phí 6.422,5 triệu đồng.", FIRST, SECOND);
        assertThat(completed(plan).plan()).isSameAs(plan);
    }
}
