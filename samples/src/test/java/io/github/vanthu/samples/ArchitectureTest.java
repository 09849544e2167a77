package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the modules, and shows for each rule that it can fail. */
class ArchitectureTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.github.vanthu");

    static Stream<GuardedRule> rules() {
        return ArchitectureRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productionCodeKeepsTheRule(GuardedRule guarded) {
        guarded.rule().check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlantedViolationIsCaught(GuardedRule guarded) {
        JavaClasses planted = new ClassFileImporter().importClasses(guarded.planted());
        ArchRule rule = guarded.rule();
        assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theScanSeesEveryModule() {
        for (String module : ArchitectureRules.MODULES) {
            assertThat(PRODUCTION.that(ArchitectureRules.inModule(module)))
                    .as("classes of module %s", module)
                    .isNotEmpty();
        }
    }
}
