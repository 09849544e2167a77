package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.planted.CheckingPlugin;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ProvinceChecksTest {
    @TempDir
    Path folder;

    private Vanthu vanthu;

    @BeforeEach
    void installACheckingPlugin() throws IOException {
        vanthu = Vanthu.builder()
                .classLoader(TestPlugins.loader(folder, CheckingPlugin.class))
                .build();
    }

    @Test
    void findingsBecomeProblemsAtTheirPlaces() {
        List<Problem> problems =
                vanthu.validate(TestPlans.reading("Thái Bình", "02/9/2021")).problems();
        assertThat(problems)
                .containsExactly(
                        new Problem(
                                "CHECK-003",
                                Severity.INFO,
                                new Place("plan.yaml", 1, 1, ""),
                                List.of("Kế hoạch của tỉnh.", "")),
                        new Problem(
                                "CHECK-002",
                                Severity.WARNING,
                                new Place("plan.yaml", 9, 9, "/title/0").withWords("Trích yếu thứ 1"),
                                List.of("Trích yếu chưa nêu năm.", "Thêm năm.")));
        ProblemCatalogue texts = ProblemCatalogue.load();
        assertThat(texts.message(problems.get(1), Language.VI)).isEqualTo("Trích yếu chưa nêu năm.");
        assertThat(texts.hint(problems.get(1), Language.VI)).isEqualTo("Thêm năm.");
    }

    @Test
    void aCheckThatThrowsIsAFaultOfItsPlugin() {
        List<Problem> problems = vanthu.validate(TestPlans.titled("Thái Bình", "02/9/2021", "Hỏng"))
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("PLUGIN-005");
        assertThat(problems.get(0).arguments())
                .containsExactly("checking", "test-classes", "check()", "IllegalStateException: bảng tra bị thiếu");
    }

    @Test
    void plansOfOtherProvincesAreNotChecked() {
        assertThat(vanthu.validate(TestPlans.reading("Sơn La", "02/9/2021")).problems())
                .extracting(Problem::code)
                .containsExactly("PLUGIN-007");
    }
}
