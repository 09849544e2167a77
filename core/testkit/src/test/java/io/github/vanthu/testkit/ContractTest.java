package io.github.vanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.testkit.planted.CarelessPlugin;
import io.github.vanthu.testkit.planted.FailingPlugin;
import io.github.vanthu.testkit.planted.FicklePlugin;
import io.github.vanthu.testkit.planted.MisnamedPlugin;
import io.github.vanthu.testkit.planted.PlantedPlugin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ContractTest {
    private static final ProblemCatalogue TEXTS = ProblemCatalogue.load();

    @TempDir
    Path folder;

    private Map<Requirement, List<String>> codes(Class<?> plugin) throws IOException {
        Map<Requirement, List<String>> codes = new EnumMap<>(Requirement.class);
        for (Verdict verdict : verdicts(plugin)) {
            codes.put(
                    verdict.requirement(),
                    verdict.problems().stream().map(Problem::code).distinct().toList());
        }
        return codes;
    }

    private List<Verdict> verdicts(Class<?> plugin) throws IOException {
        Path service = folder.resolve("META-INF/services/io.github.vanthu.spi.ProvincePlugin");
        Files.createDirectories(service.getParent());
        Files.writeString(service, plugin.getName());
        ClassLoader parent = ContractTest.class.getClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent)) {
            return Contract.verify(Vanthu.builder().classLoader(loader).build(), "nam-dinh", List.of());
        }
    }

    @Test
    void aSoundPluginBreaksNothingThatItHasInItsHands() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Verdict> verdicts = verdicts(PlantedPlugin.class);
        assertThat(verdicts).extracting(Verdict::requirement).containsExactly(Requirement.values());
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.outcome() == Verdict.Outcome.FAILED)
                .extracting(Verdict::requirement)
                .isSubsetOf(Requirement.P13, Requirement.P19, Requirement.S1, Requirement.S2);
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
    }

    @Test
    void aTableOfTwentyFourColumnsIsTriedInBothUnits() throws IOException {
        List<Problem> problems = verdicts(PlantedPlugin.class).stream()
                .filter(verdict -> verdict.requirement() == Requirement.P13)
                .flatMap(verdict -> verdict.problems().stream())
                .toList();
        assertThat(problems)
                .allSatisfy(
                        problem -> assertThat(problem.arguments().toString()).contains("wide-table-in-dong"));
    }

    @Test
    void codesDaysNamesAndValuesThatCannotBeAreToldApart() throws IOException {
        Map<Requirement, List<String>> codes = codes(MisnamedPlugin.class);
        assertThat(codes.get(Requirement.P4)).containsExactly("CONTRACT-004");
        assertThat(codes.get(Requirement.P5)).containsExactlyInAnyOrder("CONTRACT-005", "CONTRACT-006", "CONTRACT-007");
        assertThat(codes.get(Requirement.P7)).isNotEmpty();
        assertThat(codes.get(Requirement.P8)).containsExactly("CONTRACT-010");
        assertThat(codes.get(Requirement.S4)).containsExactly("CONTRACT-027");
        assertThat(codes.get(Requirement.S6)).containsExactly("CONTRACT-029");
    }

    @Test
    void missingDataAndUnfilledPlacesAreFound() throws IOException {
        Map<Requirement, List<String>> codes = codes(CarelessPlugin.class);
        assertThat(codes.get(Requirement.P14)).containsExactly("CONTRACT-013");
        assertThat(codes.get(Requirement.P15)).containsExactlyInAnyOrder("CONTRACT-015", "CONTRACT-016");
        assertThat(codes.get(Requirement.S5)).containsExactly("CONTRACT-028");
    }

    @Test
    void answersThatChangeAreFound() throws IOException {
        Map<Requirement, List<String>> codes = codes(FicklePlugin.class);
        assertThat(codes.get(Requirement.P10)).containsExactly("CONTRACT-011");
        assertThat(codes.get(Requirement.P17)).containsExactly("CONTRACT-021");
    }

    @Test
    void aPluginThatFailsBreaksRequirementsInsteadOfTheVerification() throws IOException {
        List<Verdict> verdicts = verdicts(FailingPlugin.class);
        assertThat(verdicts).hasSize(Requirement.values().length).anyMatch(Verdict::refused);
        assertThat(verdicts)
                .flatExtracting(Verdict::problems)
                .allSatisfy(problem -> {
                    assertThat(TEXTS.message(problem, Language.VI)).isNotBlank();
                    assertThat(TEXTS.hint(problem, Language.EN)).isNotBlank();
                })
                .extracting(Problem::code)
                .contains("CONTRACT-002");
    }

    @Test
    void nothingAtAPathIsAFaultOfItsOwn() throws IOException {
        for (Path path : List.of(folder.resolve("không có"), Files.createDirectories(folder.resolve("trống")))) {
            assertThat(Contract.verify(path))
                    .filteredOn(Verdict::refused)
                    .singleElement()
                    .satisfies(verdict -> assertThat(verdict.problems())
                            .extracting(Problem::code)
                            .containsExactly("CONTRACT-001"));
        }
    }

    @Test
    void aMavenProjectThatWasNotPackagedIsAFaultOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        assertThat(Contract.verify(folder)).filteredOn(Verdict::refused).hasSize(1);
    }

    @Test
    void aValueThatTheProfileDoesNotKnowIsFoundAtItsLineAndStopsNoOtherRequirement() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("lao-cai"));
        Files.writeString(pack.resolve("plugin.yaml"), """
                spi: "1.0"
                id: lao-cai
                name: Tỉnh Lào Cai
                province: Lào Cai
                codes: ["15"]
                validFrom: 01/7/2025
                format:
                  profile:
                    styles/Boddy/size: 13
                """);

        List<Verdict> verdicts = Contract.verify(pack);

        assertThat(problems(verdicts, Requirement.P7))
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactly(tuple("PLUGIN-030", 9));
        assertThat(problems(verdicts, Requirement.S6)).isEmpty();
    }

    private static List<Problem> problems(List<Verdict> verdicts, Requirement requirement) {
        return verdicts.stream()
                .filter(verdict -> verdict.requirement() == requirement)
                .flatMap(verdict -> verdict.problems().stream())
                .toList();
    }
}
