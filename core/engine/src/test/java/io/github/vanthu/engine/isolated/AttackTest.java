package io.github.vanthu.engine.isolated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.CompiledPlugin;
import io.github.vanthu.engine.Format;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates can do to the process that renders them. */
@SuppressWarnings("NullAway.Init")
class AttackTest {
    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private IsolatedVanthu vanthu;

    @AfterEach
    void end() {
        vanthu.close();
    }

    /** The templates of a plugin in Java stand behind the same wall as those of a pack. */
    private void attack(String body) throws IOException {
        Path jar = new CompiledPlugin(folder)
                .source("vn.planted.Plugin", PLUGIN.formatted(body))
                .jar("nam-dinh.jar", "vn.planted.Plugin");
        vanthu = new IsolatedVanthu(IsolatedOptions.STANDARD
                .withPlugins(List.of(jar))
                .withCache(cache)
                .withHeapMegabytes(96)
                .withTime(Duration.ofSeconds(30)));
    }

    private static final String PLUGIN = """
            package vn.planted;
            import io.github.vanthu.model.Office;
            import io.github.vanthu.regulation.Validity;
            import io.github.vanthu.spi.*;
            import java.time.LocalDate;
            import java.util.*;
            public class Plugin implements ProvincePlugin {
                @Override public String spi() { return SpiVersion.CURRENT; }
                @Override public String id() { return "nam-dinh"; }
                @Override public String name() { return "Tỉnh Nam Định"; }
                @Override public String province() { return "Nam Định"; }
                @Override public List<String> codes() { return List.of("36"); }
                @Override public Validity validity() {
                    return Validity.between(LocalDate.of(2011, 1, 1), LocalDate.of(2024, 1, 1));
                }
                @Override public ProvinceFormat format(Office office) {
                    String text = "<#macro body>%s</#macro>";
                    return ProvinceFormat.NATIONAL.withBlocks(Map.of("body", new TemplateText("nam-dinh/body.ftl", text)));
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign s = '0123456789'><#list 1..60 as i><#assign s = s + s></#list>${s}",
                "<#macro twice s><@twice s=s + s/></#macro><@twice s='0123456789'/>",
                "<#macro down n s><#if n != 0><@down n=n - 1 s=s + s/><#else>${s}</#if></#macro><@down n=40 s='0123456789'/>",
                "${''?left_pad(2000000000)}",
                "<#list 1.. as i></#list>",
                "<#list (1..100000000)?map(x -> x) as x></#list>",
                "<#assign all = (1..100000000)?map(x -> x + 'x')?filter(x -> true)>${all?size}",
                "<#assign all = []><#list 1..100000000 as i><#assign all = all + [i, i, i, i]></#list>${all?size}",
                "<#list 1..100000000 as i><@doc.paragraph style='Body'>x</@doc.paragraph></#list>",
                "${'x'?replace('x', 'xxxxxxxxxx'?left_pad(100000000))}"
            })
    void endsInAPlainProblemAndTheNextPlanIsRendered(String body) throws IOException {
        attack(body);

        IsolatedResult result = vanthu.render(TestPlan.of("Nam Định"), Set.of(Format.PDF));

        assertThat(result.file(Format.PDF)).isEmpty();
        assertThat(result.problems()).filteredOn(Problem::isError).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.code()).matches("(ISOLATED-00[23]|TEMPLATE-\\d{3})");
            assertThat(ProblemCatalogue.load().message(problem, Language.VI))
                    .isNotBlank()
                    .doesNotContain("Exception", "\tat ");
        });
        assertThat(vanthu.render(TestPlan.of("Sơn La"), Set.of(Format.PDF)).file(Format.PDF))
                .isPresent();
    }
}
