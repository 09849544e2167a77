package io.github.vanthu.engine.isolated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.TestPacks;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates of a pack can do to the process that renders them. */
@SuppressWarnings("NullAway.Init")
class AttackTest {
    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private IsolatedVanthu vanthu;
    private Path plugin;

    @BeforeEach
    void start() throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        plugin = TestPacks.folder(plugins, "nam-dinh", "Nam Định", "format:", "  blocks: {body: body.ftl}");
    }

    @AfterEach
    void end() {
        vanthu.close();
    }

    private void attack(String body) throws IOException {
        TestPacks.template(plugin, "body.ftl", "<#macro body>" + body + "</#macro>\n");
        vanthu = new IsolatedVanthu(IsolatedOptions.STANDARD
                .withPlugins(List.of(plugin))
                .withCache(cache)
                .withHeapMegabytes(96)
                .withTime(Duration.ofSeconds(15)));
    }

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
