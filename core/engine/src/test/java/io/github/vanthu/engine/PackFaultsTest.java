package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the faults of packs meet the plans of their provinces and of others. */
@SuppressWarnings("NullAway.Init")
class PackFaultsTest {
    @TempDir
    Path folder;

    private Path plugins() throws IOException {
        return Files.createDirectories(folder.resolve("plugins"));
    }

    private List<Problem> problems(String province, String date) throws IOException {
        return Vanthu.builder()
                .classLoader(TestPlugins.loader(folder.resolve("classes")))
                .plugins(plugins())
                .build()
                .validate(TestPlans.reading(province, date))
                .problems();
    }

    private void pack(String right, String wrong) throws IOException {
        Path pack = Files.createDirectories(plugins().resolve("son-la"));
        String yaml = TestPacks.yaml("son-la", "Sơn La");
        assertThat(yaml).contains(right);
        Files.writeString(pack.resolve("plugin.yaml"), yaml.replace(right, wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "spi: \"1.0\" | spi: một",
                "spi: \"1.0\" | spi: \"2.0\"",
                "id: son-la | id: Son La",
                "province: Sơn La | provinc: Sơn La",
                "codes: [\"14\"] | codes: [\"14\", x]",
                "codes: [\"14\"] | codez: [\"14\"]",
                "validFrom: 01/01/2011 | validFrom: 31/6/2011"
            })
    void aFaultyPackStopsThePlansThatItClaimsAndNoOthers(String right, String wrong) throws IOException {
        pack(right, wrong);
        assertThat(problems("Sơn La", "02/9/2021"))
                .filteredOn(problem -> problem.place().file().endsWith("plugin.yaml"))
                .isNotEmpty()
                .extracting(Problem::severity)
                .contains(Severity.ERROR);
        assertThat(problems("Lai Châu", "02/9/2021")).isNotEmpty().noneMatch(Problem::isError);
    }

    @Test
    void aFaultyPackOfAnotherPeriodStopsNoPlan() throws IOException {
        pack("id: son-la", "id: Son La");
        assertThat(problems("Sơn La", "31/12/2010")).noneMatch(Problem::isError);
        assertThat(problems("Sơn La", "01/01/2011")).anyMatch(Problem::isError);
    }

    @ParameterizedTest
    @CsvSource({"anex, PACK-025", "zzzzzzzz, PACK-026"})
    void anUnknownWordIsReportedOnce(String word, String code) throws IOException {
        TestPacks.folder(plugins(), "son-la", "Sơn La", "format:", "  wording: {" + word + ": PHỤ LỤC}");
        assertThat(problems("Sơn La", "02/9/2021")).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void aValueOutsideOfTheRegulationIsShownWhereThePackWritesIt() throws IOException {
        TestPacks.folder(
                plugins(),
                "son-la",
                "Sơn La",
                "format:",
                "  profile:",
                "    page/top: 40 mm",
                "    page/left: 31 mm",
                "levels:",
                "  province:",
                "    profile:",
                "      page/left: 5 mm");
        assertThat(problems("Sơn La", "02/9/2021"))
                .extracting(Problem::code, problem -> line(problem.place()))
                .containsExactlyInAnyOrder(tuple("PLUGIN-033", "9:15"), tuple("PLUGIN-033", "14:18"));
    }

    @Test
    void aValueOfAParentIsShownInTheParent() throws IOException {
        TestPacks.folder(plugins(), "lai-chau", "Lai Châu", "format:", "  profile:", "    page/top: 40 mm");
        TestPacks.folder(plugins(), "son-la", "Sơn La", "parent: lai-chau");
        assertThat(problems("Sơn La", "02/9/2021"))
                .hasSize(1)
                .allSatisfy(problem ->
                        assertThat(Path.of(problem.place().file())).endsWith(Path.of("lai-chau", "plugin.yaml")));
    }

    private static String line(Place place) {
        return place.line() + ":" + place.column();
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY-003, warning, ''",
        "REF-020, error, ''",
        "REF-002, error, ''",
        "REF-002, warning, PLUGIN-037",
        "DATA-001, warning, PLUGIN-036",
        "MONEY-999, info, PLUGIN-035"
    })
    void aSeverityIsForFindingsAboutFiguresOnly(String code, String severity, String fault) throws IOException {
        TestPacks.folder(plugins(), "son-la", "Sơn La", "format:", "  severities: {" + code + ": " + severity + "}");
        List<Problem> problems = problems("Sơn La", "02/9/2021");
        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(Problem::place)
                .allMatch(place -> place.file().endsWith("plugin.yaml") && place.line() == 8);
    }

    @Test
    void aProvinceLowersAFindingAboutFigures() throws IOException {
        String[] plan = {
            "annexes:",
            "  - columns: [{id: ten, title: Nội dung, kind: item}, {id: soTien, title: Số tiền, kind: money}]",
            "    rows: [{item: A, cells: {soTien: 5}}]",
            "    total: {title: Tổng cộng, cells: {soTien: 6}}"
        };
        assertThat(severity(plan)).isEqualTo(Severity.ERROR);
        TestPacks.folder(plugins(), "son-la", "Sơn La", "format:", "  severities: {MONEY-002: warning}");
        assertThat(severity(plan)).isEqualTo(Severity.WARNING);
    }

    private Severity severity(String... plan) throws IOException {
        return Vanthu.builder()
                .classLoader(TestPlugins.loader(folder.resolve("classes")))
                .plugins(plugins())
                .build()
                .validate(TestPlans.reading("Sơn La", "02/9/2021", plan))
                .problems()
                .stream()
                .filter(problem -> problem.code().equals("MONEY-002"))
                .map(Problem::severity)
                .findFirst()
                .orElseThrow();
    }
}
