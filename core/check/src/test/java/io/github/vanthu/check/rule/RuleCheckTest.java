package io.github.vanthu.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import io.github.vanthu.check.content.Samples;
import io.github.vanthu.check.content.Supply;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Recogniser;
import io.github.vanthu.document.Length;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.FormRule;
import io.github.vanthu.regulation.RuleCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {
    private static final String DECREE = "nd30-2020";

    private static Paper plan(List<Supply> body) {
        List<Supply> pieces = new ArrayList<>(List.of(Samples.letterhead()));
        pieces.addAll(Samples.title());
        pieces.addAll(body);
        pieces.add(Samples.ending());
        Content content = Contents.of(pieces.toArray(Supply[]::new));
        return Recogniser.recognise(content);
    }

    private static List<Finding> found(Paper paper, String code) {
        return RuleCheck.find("plan.docx", paper, DECREE).stream()
                .filter(finding -> finding.problem().code().equals(code))
                .toList();
    }

    private static Paper dated(String date) {
        Content content = Contents.of(Line.of("KẾ HOẠCH"));
        return new Paper(content, List.of(), Optional.empty(), Optional.of(PartialDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "04/03/2020, tt01-2011",
        "05/03/2020, nd30-2020",
        "/2/2020, tt01-2011",
        "/3/2020, nd30-2020",
        "//2020, nd30-2020",
        "//2019, tt01-2011"
    })
    void rulesGoByTheDateOfTheDocument(String date, String ruleSet) {
        assertThat(RuleCheck.ruleSet(dated(date))).isEqualTo(ruleSet);
    }

    @Test
    void withoutADateTodaysDecreeHolds() {
        Paper paper = new Paper(Contents.of(Line.of("KẾ HOẠCH")), List.of(), Optional.empty(), Optional.empty());
        assertThat(RuleCheck.ruleSet(paper)).isEqualTo(DECREE);
    }

    @Test
    void theSameFaultOfManyParagraphsIsOneFinding() {
        List<Supply> body = new ArrayList<>(Samples.body());
        for (int i = 0; i < 40; i++) {
            body.add(
                    body.size() - 1,
                    Line.body("Các đơn vị tổ chức thực hiện đúng tiến độ.").size(12));
        }
        List<Finding> findings = found(plan(body), "FORM-047");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).problem().related()).hasSize(39);
        assertThat(findings.get(0).measured().vietnamese()).isEqualTo("cỡ chữ 12 (40 chỗ)");
        assertThat(findings.get(0).wanted().english()).isEqualTo("size from 13 to 14");
    }

    @Test
    void aFindingNamesClausePlaceAndMeasure() {
        List<Supply> body = new ArrayList<>(Samples.body());
        body.set(
                2,
                Line.body("Ủy ban nhân dân xã Vân Khê ban hành Kế hoạch như sau:")
                        .indent(Length.mm("12.5")));
        Finding finding = found(plan(body), "FORM-048").get(0);
        assertThat(finding.clause()).isEqualTo("điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP");
        assertThat(finding.measured().vietnamese()).isEqualTo("12,5 mm");
        assertThat(finding.wanted().vietnamese()).isEqualTo("10 mm hoặc 12,7 mm");
        assertThat(finding.problem().isError()).isTrue();
        assertThat(finding.place().path()).startsWith("/w:document");
    }

    @Test
    void theIndentMayLieBetweenTheTwoValuesUnderTheCircular() {
        List<Supply> body = new ArrayList<>(Samples.body());
        body.set(
                2,
                Line.body("Ủy ban nhân dân xã Vân Khê ban hành Kế hoạch như sau:")
                        .indent(Length.mm("11.5")));
        assertThat(found(plan(body), "FORM-048")).hasSize(1);
        assertThat(RuleCheck.find("plan.docx", plan(body), "tt01-2011"))
                .extracting(finding -> finding.problem().code())
                .doesNotContain("FORM-048");
    }

    @Test
    void citedClausesStandSmall() {
        List<Supply> body = new ArrayList<>(Samples.body());
        body.add(3, Line.body("Thực hiện theo quy định tại Khoản 2 Điều 5 của Quy chế."));
        assertThat(found(plan(body), "FORM-101"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.measured().english()).isEqualTo("Khoản 2"))
                .satisfies(finding -> assertThat(finding.problem().severity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {DECREE, "tt01-2011"})
    void everyMeasureThatARuleNamesExists(String ruleSet) {
        Examined document = new Examined(dated("05/03/2020"), ruleSet);
        assertThat(RuleCatalogue.checkable(ruleSet))
                .extracting(rule -> Measures.of(new Inspection(rule, document)))
                .doesNotContainNull();
        assertThat(RuleCatalogue.checkable(ruleSet))
                .filteredOn(rule -> rule.measure().orElseThrow().kind().equals("look"))
                .flatExtracting(rule -> rule.measure().orElseThrow().all("of"))
                .allSatisfy(trait -> assertThat(Traits.of(trait)).isNotNull());
    }

    @Test
    void rulesNameElementsThatThereAre() {
        assertThat(RuleCatalogue.all())
                .flatExtracting(FormRule::elements)
                .isSubsetOf(Arrays.stream(Element.values()).map(Enum::name).toList());
    }

    @Test
    void toneMarksMayStandAtEitherPlace() {
        assertThat(Wording.folded("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA")).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
        assertThat(Wording.folded("Uỷ ban")).isEqualTo("Ủy ban");
    }

    @Test
    void quotesAreShortAndShowTheWordsConcerned() {
        String text =
                "Các cơ quan, đơn vị, địa phương trên địa bàn tỉnh tổ chức thực hiện theo Khoản 2 Điều 5 của Quy chế này.";
        int at = text.indexOf("Khoản 2");
        assertThat(Wording.quote(text)).hasSizeLessThanOrEqualTo(62).endsWith("…");
        assertThat(Wording.around(text, at, at + 7)).contains("Khoản 2").startsWith("…");
    }
}
