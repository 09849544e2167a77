package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanthu.document.Length;
import io.github.vanthu.engine.planted.BadIdPlugin;
import io.github.vanthu.engine.planted.BadProfilePlugin;
import io.github.vanthu.engine.planted.CodeFortyFourPlugin;
import io.github.vanthu.engine.planted.FormatNullPlugin;
import io.github.vanthu.engine.planted.FormatThrowsPlugin;
import io.github.vanthu.engine.planted.NamDinhLaterPlugin;
import io.github.vanthu.engine.planted.NamDinhPlugin;
import io.github.vanthu.engine.planted.NamDinhRivalPlugin;
import io.github.vanthu.engine.planted.NarrowMarginPlugin;
import io.github.vanthu.engine.planted.ReasonedMarginPlugin;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class FormatSelectorTest {
    @TempDir
    Path folder;

    private Selection select(Plan plan, Class<?>... plugins) throws IOException {
        PluginSet set = PluginDiscovery.discover(TestPlugins.loader(folder, plugins), List.of());
        return new FormatSelector(set).select(plan);
    }

    private static Plan with(Plan plan, Optional<Integer> size, Optional<String> indent) {
        Office office = plan.office();
        Office chosen = new Office(
                office.name(),
                office.heading(),
                office.parent(),
                office.shortName(),
                office.symbol(),
                office.place(),
                office.province(),
                office.level(),
                size,
                indent);
        return new Plan(
                plan.id(),
                chosen,
                plan.kind(),
                plan.number(),
                plan.symbol(),
                plan.date(),
                plan.draft(),
                plan.title(),
                plan.bases(),
                plan.opening(),
                plan.body(),
                plan.closing(),
                plan.recipients(),
                plan.signatures(),
                plan.annexes(),
                plan.numbering(),
                plan.extra());
    }

    @ParameterizedTest
    @CsvSource({
        "01/01/2011, nam-dinh",
        "31/12/2022, nam-dinh",
        "01/01/2023, nam-dinh-2023",
        "31/12/2024, nam-dinh-2023",
        "31/12/2010, national",
        "01/01/2025, national",
        "30/6/2025, national"
    })
    void selectsByProvinceAndDate(String date, String expected) throws IOException {
        Selection selection = select(TestPlans.plan("Nam Định", date), NamDinhPlugin.class, NamDinhLaterPlugin.class);
        assertThat(selection.chosen().orElseThrow().source()).isEqualTo(expected);
    }

    @Test
    void selectsByTheCodeOfTheDayAndNotByTheName() throws IOException {
        assertThat(source("Quảng Bình", "30/6/2025")).isEqualTo("ma-44");
        assertThat(source("Quảng Trị", "30/6/2025")).isEqualTo("national");
        assertThat(source("Quảng Trị", "01/7/2025")).isEqualTo("ma-44");
    }

    private String source(String province, String date) throws IOException {
        Selection selection = select(TestPlans.plan(province, date), CodeFortyFourPlugin.class);
        return selection.chosen().orElseThrow().source();
    }

    @ParameterizedTest
    @CsvSource({
        "Nam Định, 01/7/2025, PLUGIN-021",
        "Huế, 31/12/2024, PLUGIN-022",
        "Nam Đinh, 01/6/2021, PLUGIN-023",
        "Băng Đảo, 01/6/2021, PLUGIN-024"
    })
    void refusesAProvinceOfAnotherTime(String province, String date, String code) throws IOException {
        Selection selection = select(TestPlans.plan(province, date), NamDinhPlugin.class);
        assertThat(selection.chosen()).isEmpty();
        assertThat(selection.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(selection.problems().get(0).place().pointer()).isEqualTo("/office/province");
    }

    @Test
    void appliesTheProvincesProfile() throws IOException {
        Selection selection = select(TestPlans.plan("Nam Định", "01/6/2021"), NamDinhPlugin.class);
        assertThat(selection.problems()).isEmpty();
        assertThat(size(selection, "Subject")).isEqualTo(26);
        assertThat(selection.chosen().orElseThrow().profile().id()).isEqualTo("nd30-2020");
    }

    @Test
    void takesTheProfileOfTheDay() throws IOException {
        assertThat(profileId("04/3/2020")).isEqualTo("tt01-2011");
        assertThat(profileId("05/3/2020")).isEqualTo("nd30-2020");
    }

    private String profileId(String date) throws IOException {
        return select(TestPlans.plan("Nam Định", date))
                .chosen()
                .orElseThrow()
                .profile()
                .id();
    }

    @Test
    void saysThatTheNationalFormatIsUsed() throws IOException {
        Selection selection = select(TestPlans.plan("Bắc Ninh", "01/11/2026"), NamDinhPlugin.class);
        assertThat(selection.problems())
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("PLUGIN-007", Severity.INFO));
        assertThat(selection.problems().get(0).arguments()).containsExactly("Bắc Ninh", "Nghị định 30/2020/NĐ-CP");
    }

    @Test
    void refusesTwoPluginsForOneProvinceAndDay() throws IOException {
        Selection selection =
                select(TestPlans.plan("Nam Định", "02/9/2019"), NamDinhPlugin.class, NamDinhRivalPlugin.class);
        assertThat(selection.chosen()).isEmpty();
        assertThat(selection.problems()).hasSize(1);
        assertThat(selection.problems().get(0).code()).isEqualTo("PLUGIN-006");
        assertThat(selection.problems().get(0).arguments())
                .containsExactly("Nam Định", "02/9/2019", "nam-dinh (test-classes), nam-dinh-khac (test-classes)");
    }

    @Test
    void namesThePluginWhoseFormatFails() throws IOException {
        assertThat(problem(FormatThrowsPlugin.class).code()).isEqualTo("PLUGIN-005");
        assertThat(problem(FormatThrowsPlugin.class).arguments())
                .containsExactly("format-throws", "test-classes", "format()", "StackOverflowError");
        assertThat(problem(FormatNullPlugin.class).code()).isEqualTo("PLUGIN-004");
    }

    @Test
    void refusesAPluginWhoseValuesCannotBeOrAreAgainstTheRegulation() throws IOException {
        assertThat(problem(BadProfilePlugin.class).code()).isEqualTo("PLUGIN-032");
        assertThat(problem(BadProfilePlugin.class).arguments()).contains("page/left", "30 gang");
        assertThat(problem(BadProfilePlugin.class).place().file()).isEqualTo("test-classes");
        Problem narrow = problem(NarrowMarginPlugin.class);
        assertThat(narrow.code()).isEqualTo("PLUGIN-033");
        assertThat(narrow.place().pointer()).isEqualTo("/page/left");
    }

    @Test
    void aWrittenReasonAllowsAValueOutsideOfTheRegulation() throws IOException {
        Selection selection = select(TestPlans.plan("Nam Định", "02/9/2019"), ReasonedMarginPlugin.class);
        assertThat(selection.problems()).isEmpty();
        assertThat(selection.chosen().orElseThrow().profile().page().left()).isEqualTo(Length.mm(25));
    }

    private Problem problem(Class<?> plugin) throws IOException {
        Selection selection = select(TestPlans.plan("Thái Bình", "02/9/2019"), plugin);
        assertThat(selection.chosen()).isEmpty();
        return selection.problems().get(0);
    }

    @Test
    void aFaultyPluginStopsOnlyThePlansOfItsProvince() throws IOException {
        Selection other = select(TestPlans.plan("Nam Định", "02/9/2019"), BadIdPlugin.class, NamDinhPlugin.class);
        assertThat(other.chosen().orElseThrow().source()).isEqualTo("nam-dinh");
        assertThat(other.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
        Selection own = select(TestPlans.plan("Thái Bình", "02/9/2019"), BadIdPlugin.class, NamDinhPlugin.class);
        assertThat(own.chosen()).isEmpty();
        assertThat(own.problems()).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void officeChoosesSizeAndIndentOfBodyStyles() throws IOException {
        Plan plan = with(TestPlans.plan("Nam Định", "02/9/2021"), Optional.of(13), Optional.of("1"));
        Selection selection = select(plan, NamDinhPlugin.class);
        for (String style : List.of("Body", "Base", "Heading1", "Heading3")) {
            assertThat(size(selection, style)).as(style).isEqualTo(26);
            assertThat(selection
                            .chosen()
                            .orElseThrow()
                            .profile()
                            .styles()
                            .find(style)
                            .orElseThrow()
                            .firstLineIndent())
                    .as(style)
                    .isEqualTo(Length.mm(10));
        }
        assertThat(size(selection, "IssuerName")).isEqualTo(26);
        assertThat(size(selection, "Kind")).isEqualTo(28);
    }

    @Test
    void refusesASizeThatTheDecreeDoesNotAllow() throws IOException {
        Plan plan = with(TestPlans.plan("Nam Định", "02/9/2021"), Optional.of(12), Optional.empty());
        Selection selection = select(plan, NamDinhPlugin.class);
        assertThat(selection.chosen()).isEmpty();
        assertThat(selection.problems()).extracting(Problem::code).containsExactly("PLUGIN-012");
    }

    private static int size(Selection selection, String style) {
        return selection
                .chosen()
                .orElseThrow()
                .profile()
                .styles()
                .find(style)
                .orElseThrow()
                .text()
                .halfPoints();
    }
}
