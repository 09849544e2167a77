package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Basis;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.regulation.Limit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownBasesTest {
    private static final String LIST = """
            - kind: Quyết định
              number: 490/QĐ-TTg
              date: 07/5/2018
              issuer: Thủ tướng Chính phủ
              subject: Phê duyệt Chương trình mỗi xã một sản phẩm giai đoạn 2018-2020
              until: 31/12/2020
              replacedBy: 919/QĐ-TTg
            - kind: Kế hoạch
              number: 15/KH-UBND
              date: 15/02/2019
              issuer: UBND huyện Vũ Quang
            - {kind: Kế hoạch, number: 15/KH-UBND, date: 20/02/2019, issuer: UBND tỉnh Hà Tĩnh}
            """;

    private static PlanReading read(String bases, String list) {
        String office = Samples.OFFICE + "knownBases: can-cu.yaml\n";
        return Samples.read("plan.yaml", Samples.SMALL + bases, Map.of("office.yaml", office, "can-cu.yaml", list));
    }

    private static Basis only(PlanReading reading) {
        assertThat(reading.problems()).isEmpty();
        return reading.plan().orElseThrow().bases().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bases: 490/QĐ-TTg\n",
                "bases: [490/QĐ-TTg]\n",
                "bases:\n  - number: 490/QĐ-TTg\n",
                "bases:\n  - {kind: '', number: 490/QĐ-TTg}\n",
                "bases: ['0490 / QĐ-TTg']\n"
            })
    void completesABasisThatIsOnlyANumber(String bases) {
        Basis basis = only(read(bases, LIST));
        assertThat(basis.kind()).isEqualTo("Quyết định");
        assertThat(basis.number())
                .map(number -> number.replace(" ", ""))
                .hasValueSatisfying(number -> assertThat(number).endsWith("-TTg"));
        assertThat(basis.date()).hasValue(PartialDate.parse("07/5/2018"));
        assertThat(basis.issuer()).hasValue("Thủ tướng Chính phủ");
        assertThat(basis.subject())
                .hasValueSatisfying(words -> assertThat(words).startsWith("Phê duyệt"));
    }

    @Test
    void keepsWhatTheBasisSaysItself() {
        Basis basis = only(read("bases:\n  - {number: 490/QĐ-TTg, subject: về OCOP}\n", LIST));
        assertThat(basis.subject()).hasValue("về OCOP");
        assertThat(basis.kind()).isEqualTo("Quyết định");
    }

    @Test
    void leavesABasisWithItsKindAlone() {
        assertThat(only(read("bases:\n  - {kind: Quyết định, number: 490/QĐ-TTg}\n", LIST))
                        .date())
                .isEmpty();
    }

    @Test
    void placesABasisFromTheListAtItsNumberInThePlan() {
        PlanReading reading = read("bases:\n  - 490/QĐ-TTg\n", LIST);
        assertThat(reading.places().of("#/bases/0/date").position()).isEqualTo("plan.yaml:25:5");
        assertThat(reading.places().of("#/office/knownBases/0/date").position()).isEqualTo("can-cu.yaml:3:9");
        assertThat(reading.places().setting("#/office/knownBases/0/date")).isTrue();
    }

    @Test
    void suggestsTheNearestNumberOfTheList() {
        PlanReading reading = read("bases: [409/QĐ-TTg]\n", LIST);
        assertThat(Samples.found(reading)).containsExactly("24:9 BASIS-021 /bases/0/number");
        assertThat(reading.problems().get(0).arguments()).containsExactly("409/QĐ-TTg", "490/QĐ-TTg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"975/QĐ-UBND", "15/KH-UBND", "Luật Ngân sách nhà nước"})
    void refusesANumberAloneThatTheListDoesNotTellApart(String number) {
        assertThat(Samples.codes(read("bases: [" + number + "]\n", LIST))).containsExactly("BASIS-022");
    }

    @Test
    void asksForTheKindOfWhatIsMoreThanANumber() {
        assertThat(Samples.found(read("bases:\n  - {number: 975/QĐ-UBND, date: 29/6/2018}\n", LIST)))
                .containsExactly("25:5 DATA-006 /bases/0");
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL + "bases: [{subject: về OCOP}]\n")))
                .containsExactly("DATA-006");
    }

    @Test
    void findsAllFaultsOfTheListAtTheirPlaces() {
        String list = """
                - kind: Quyết định
                  number: 490/QĐ-TTg
                  date: 31/6/2018
                  isuer: Thủ tướng Chính phủ
                - {kind: Quyết định, number: 975/QĐ-UBND, date: 29/6/2018, issuer: UBND tỉnh}
                - {kind: Quyết định, number: 0975/QĐ-UBND, date: 29/6/2018, issuer: Ủy ban nhân dân tỉnh}
                - 919/QĐ-TTg
                """;
        PlanReading reading = read("", list);
        assertThat(Samples.found(reading))
                .containsExactly(
                        "3:9 DATA-007 /office/knownBases/0/date",
                        "4:3 DATA-003 /office/knownBases/0/isuer",
                        "6:30 BASIS-023 /office/knownBases/2/number",
                        "7:3 DATA-005 /office/knownBases/3");
        assertThat(reading.problems())
                .allMatch(problem -> problem.place().file().equals("can-cu.yaml"));
    }

    @Test
    void readsTheListBesideTheFileThatNamesIt() {
        String plan = Samples.SMALL.replace("office.yaml", "../co-quan/office.yaml") + "bases: [490/QĐ-TTg]\n";
        Map<String, String> files = Map.of(
                "../co-quan/office.yaml",
                Samples.OFFICE + "knownBases: can-cu.yaml\n",
                "../co-quan/can-cu.yaml",
                LIST + "- x\n");
        PlanReading reading = Samples.read("2019/vu-quang/plan.yaml", plan, files);
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.place().position()).isEqualTo("2019/vu-quang/../co-quan/can-cu.yaml:13:3"));
        String inline = Samples.SMALL.replace(
                        "office: office.yaml",
                        "office:\n  " + Samples.OFFICE.strip().replace("\n", "\n  ")
                                + "\n  knownBases: lists/can-cu.yaml")
                + "bases: [490/QĐ-TTg]\n";
        assertThat(Samples.read("plan.yaml", inline, Map.of("lists/can-cu.yaml", LIST))
                        .problems())
                .isEmpty();
    }

    @Test
    void tellsWhereItLookedForTheList() {
        PlanReading reading = Samples.read(
                "a/plan.yaml",
                Samples.SMALL.replace("office.yaml", "b/office.yaml"),
                Map.of("b/office.yaml", Samples.OFFICE + "knownBases: can-cu.yaml\n"));
        assertThat(Samples.found(reading)).containsExactly("7:13 BASIS-020 /office/knownBases");
        assertThat(reading.problems().get(0).arguments()).containsExactly("can-cu.yaml", "a/b/can-cu.yaml");
    }

    @Test
    void readsAListInTheDataOfTheOffice() {
        String office = Samples.OFFICE + "knownBases:\n  " + LIST.strip().replace("\n", "\n  ") + "\n";
        PlanReading reading =
                Samples.read("plan.yaml", Samples.SMALL + "bases: [490/QĐ-TTg]\n", Map.of("office.yaml", office));
        assertThat(only(reading).date()).isPresent();
    }

    @Test
    void limitsTheDocumentsOfTheList() {
        int most = (int) Limit.KNOWN_BASES.value();
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= most; i++) {
            list.append("- {kind: A, number: ").append(i).append("/QĐ-UBND, date: 1/1/2019, issuer: UBND tỉnh}\n");
        }
        assertThat(read("bases: [7/QĐ-UBND]\n", list.toString()).problems()).isEmpty();
        PlanReading above = read("", list + "- {kind: A, number: 0/QĐ-UBND, date: 1/1/2019, issuer: UBND tỉnh}\n");
        assertThat(Samples.found(above)).containsExactly("1:1 DATA-021 /office/knownBases");
        assertThat(above.plan()).isEqualTo(Optional.empty());
    }
}
