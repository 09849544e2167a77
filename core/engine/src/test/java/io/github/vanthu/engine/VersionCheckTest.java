package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.spi.SpiVersion;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCheckTest {
    private static final PluginQuestions PLUGIN = new PluginQuestions("bac-ninh", "bac-ninh.jar");
    private static final VersionCheck CHECK = new VersionCheck(new SpiVersion(2, 3));

    private static Problem refused(Supplier<String> spi) {
        return catchThrowableOfType(PluginFaultException.class, () -> CHECK.pass(PLUGIN, spi))
                .problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.3", "2.99"})
    void letsEveryMinorVersionOfTheSameMajorRun(String stated) {
        assertThatCode(() -> CHECK.pass(PLUGIN, () -> stated)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"3.0, PLUGIN-014", "10.0, PLUGIN-014", "1.99, PLUGIN-015", "v2, PLUGIN-013", "'', PLUGIN-013"})
    void refusesOtherVersionsAndWhatIsNone(String stated, String code) {
        Problem problem = refused(() -> stated);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.arguments()).containsExactly("bac-ninh", "bac-ninh.jar", stated, "2.3");
    }

    @Test
    void saysThatAPluginStatesNoVersion() {
        Problem problem = refused(() -> {
            throw new AbstractMethodError("spi()");
        });
        assertThat(problem).isEqualTo(Problem.error("PLUGIN-016", problem.place(), "bac-ninh", "bac-ninh.jar", "2.3"));
    }

    @Test
    void namesAPluginWhoseVersionThrows() {
        assertThat(refused(() -> {
                            throw new IllegalStateException("hỏng");
                        })
                        .code())
                .isEqualTo("PLUGIN-005");
    }

    @Test
    void tellsTheReaderBothVersionsAndHowToMend() {
        ProblemCatalogue texts = ProblemCatalogue.load();
        Problem newer = refused(() -> "3.0");
        assertThat(texts.message(newer, Language.VI)).contains("bac-ninh.jar", "3.0", "2.3");
        assertThat(texts.hint(newer, Language.VI)).contains("Cài bản Vanthu mới hơn", "2.3");
    }
}
