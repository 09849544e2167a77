package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same bytes: twice, in other zones and locales, and on a later JDK. */
class DeterminismTest {
    static List<Sample> samples() {
        return Sample.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twoEnginesGiveTheSameBytes(Sample sample) {
        RenderedSamples.Outputs again = RenderedSamples.render(Vanthu.builder().build(), sample);
        assertThat(again.docx()).isEqualTo(RenderedSamples.of(sample).docx());
        assertThat(again.pdf()).isEqualTo(RenderedSamples.of(sample).pdf());
    }

    @Test
    void everyOptionGivesTheSameBytesAgain() {
        Vanthu other = Vanthu.builder().build();
        PlanReading reading =
                RenderedSamples.VANTHU.read(Sample.of("bac-giang-2020").plan());
        for (RenderOptions options : PaperOptionSets.all()) {
            Rendered first = RenderedSamples.VANTHU.render(reading, options);
            Rendered again = other.render(reading, options);
            assertThat(first.successful()).isTrue();
            assertThat(again.metadata()).isEqualTo(first.metadata());
            assertThat(again.files()).hasSameSizeAs(first.files());
            for (int at = 0; at < first.files().size(); at++) {
                assertThat(again.files().get(at).content())
                        .as("%s %s", options, first.files().get(at).name("x"))
                        .isEqualTo(first.files().get(at).content());
            }
        }
    }

    @Test
    void anotherZoneAndLocaleGiveTheSameBytes(@TempDir Path folder) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        compareAll(
                java, List.of("-Duser.timezone=Pacific/Auckland", "-Duser.language=tr", "-Duser.country=TR"), folder);
        compareAll(
                java, List.of("-Duser.timezone=Asia/Ho_Chi_Minh", "-Duser.language=ar", "-Duser.country=EG"), folder);
    }

    @Test
    void aLaterJdkGivesTheSameBytes(@TempDir Path folder) throws Exception {
        Optional<Path> later = laterJava();
        assumeTrue(later.isPresent(), "no JDK 25 on this machine (VANTHU_LATER_JAVA_HOME names none): test skipped");
        compareAll(later.get(), List.of(), folder);
    }

    private static Optional<Path> laterJava() {
        return Stream.of(System.getenv("VANTHU_LATER_JAVA_HOME"), "/usr/lib/jvm/temurin-25-jdk-amd64")
                .filter(home -> home != null)
                .map(home -> Path.of(home, "bin", "java"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void compareAll(Path java, List<String> options, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.vanthu.cli.Main", "render"));
        Sample.all().forEach(sample -> command.add(sample.plan().toString()));
        command.addAll(List.of("-o", folder.toString()));
        Judges.Verdict verdict = Judges.run(command);
        assertThat(verdict.exit()).as(verdict.output()).isZero();
        for (Sample sample : samples()) {
            assertThat(folder.resolve(sample.name() + ".docx"))
                    .hasBinaryContent(RenderedSamples.of(sample).docx());
            assertThat(folder.resolve(sample.name() + ".pdf"))
                    .hasBinaryContent(RenderedSamples.of(sample).pdf());
        }
    }
}
