package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {
    private static final Set<String> LENGTHS = Set.of("size", "line", "gap", "firstLine", "exact", "before", "after");
    private static final Map<String, String> PROPERTIES =
            Map.of("together", "before", "body-italic", "italic", "letters", "", "kind", "", "symbol", "");

    static Stream<FormRule> rules() {
        return RuleCatalogue.all().stream();
    }

    static Stream<FormRule> styledRules() {
        return rules().filter(rule -> rule.measure()
                .filter(measure -> !measure.one("style").isEmpty())
                .isPresent());
    }

    @Test
    void everyRowOfTheListOfRulesStandsInIt() {
        assertThat(rules().map(FormRule::code))
                .containsAll(IntStream.rangeClosed(1, 86)
                        .mapToObj(row -> String.format(Locale.ROOT, "FORM-%03d", row))
                        .toList())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsCheckedWithTextsOrSaysWhyNot(FormRule rule) {
        assertThat(rule.name()).as(rule.code()).isNotBlank();
        assertThat(rule.checkable()).as(rule.code()).isEqualTo(rule.unchecked().isEmpty());
        assertThat(rule.text().isPresent()).as(rule.code()).isEqualTo(rule.checkable());
        assertThat(rule.clauses().keySet())
                .as(rule.code())
                .isNotEmpty()
                .isEqualTo(rule.severities().keySet());
        assertThat(FormatProfiles.ids()).containsAll(rule.clauses().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void impliedRulesExistAndCanBeChecked(FormRule rule) {
        assertThat(rule.implied())
                .allMatch(code -> RuleCatalogue.find(code)
                        .map(FormRule::checkable)
                        .orElse(ProblemCatalogue.load().find(code).isPresent()));
        assertThat(rule.implied()).doesNotContain(rule.code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void clausesNameTheRegulationOfTheirTime(FormRule rule) {
        rule.clauses().forEach((set, clause) -> {
            if (!clause.isEmpty() && !clause.startsWith("khoản 2 Điều 11 Luật")) {
                assertThat(clause).as(rule.code()).contains(set.startsWith("nd30") ? "30/2020" : "01/2011");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("styledRules")
    void valuesOfLooksStandInTheAllowedValuesOfEachSet(FormRule rule) {
        FormRule.Measure measure = rule.measure().orElseThrow();
        for (String set : rule.clauses().keySet()) {
            AllowedForm form = AllowedForm.of(set);
            List<String> found = measure.all("of").stream()
                    .map(trait -> PROPERTIES.getOrDefault(trait, trait))
                    .filter(trait -> form.range(measure.one("style"), trait).isPresent())
                    .toList();
            assertThat(found).as("%s in %s", rule.code(), set).isNotEmpty();
        }
    }

    @Test
    void everyAllowedValueOfALookIsHeldByARule() {
        List<String> styles = styledRules()
                .map(rule -> rule.measure().orElseThrow().one("style"))
                .distinct()
                .toList();
        assertThat(AllowedForm.of("nd30-2020").paths().stream()
                        .filter(path -> path.startsWith("styles/") && path.endsWith("/size"))
                        .map(path -> path.substring(0, path.length() - "/size".length()))
                        .filter(style -> !style.matches("styles/(RunIn\\d|Heading[345])")))
                .allMatch(styles::contains);
    }

    @Test
    void rangesOfNumbersAndLengthsCanBeRead() {
        AllowedForm form = AllowedForm.of("nd30-2020");
        form.paths().stream()
                .filter(path -> LENGTHS.contains(path.substring(path.lastIndexOf('/') + 1)))
                .forEach(path -> assertThat(form.range("", path).orElseThrow().spans())
                        .as(path)
                        .isNotEmpty()
                        .allMatch(span -> span.least() <= span.most()));
        assertThat(form.range("styles/Body", "firstLine").orElseThrow().spans())
                .extracting(AllowedRange.Span::least)
                .map(Math::round)
                .containsExactly(28L, 36L);
    }

    @Test
    void rememberedRowsOfTheCircularAreNoErrors() {
        assertThat(List.of("FORM-024", "FORM-030", "FORM-033", "FORM-037", "FORM-054", "FORM-073"))
                .allMatch(code ->
                        RuleCatalogue.find(code).orElseThrow().severities().get("tt01-2011") != Severity.ERROR);
    }

    @Test
    void aRuleOfOneSetIsInForceInItsPeriodOnly() {
        FormRule colour = RuleCatalogue.find("FORM-007").orElseThrow();
        assertThat(colour.in("tt01-2011")).isFalse();
        assertThat(colour.validity()).isEqualTo(FormatProfiles.validity("nd30-2020"));
        assertThat(RuleCatalogue.checkable("tt01-2011")).doesNotContain(colour);
        FormRule paper = RuleCatalogue.find("FORM-001").orElseThrow();
        assertThat(paper.validity().from()).isEqualTo("2011-04-05");
        assertThat(paper.validity().to()).isEmpty();
    }
}
