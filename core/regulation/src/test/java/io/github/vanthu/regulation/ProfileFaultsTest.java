package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFaultsTest {
    private static final LocalDate OLD = LocalDate.of(2019, 3, 22);
    private static final LocalDate NEW = LocalDate.of(2026, 11, 22);

    private static List<Problem> faults(LocalDate day, String path, String value) {
        return FormatProfiles.faults(day, Map.of(path, value), Map.of());
    }

    private static String text(Problem problem) {
        return ProblemCatalogue.load().message(problem, Language.VI);
    }

    @ParameterizedTest
    @CsvSource({
        "page/top, 20 mm, 25 mm, 19.9 mm, 25.1 mm",
        "page/bottom, 20 mm, 25 mm, 19.9 mm, 25.1 mm",
        "page/left, 30 mm, 35 mm, 29.9 mm, 35.1 mm",
        "page/right, 15 mm, 20 mm, 14.9 mm, 20.1 mm",
        "page/width, 210 mm, 210 mm, 209.9 mm, 210.1 mm",
        "page/height, 297 mm, 297 mm, 296.9 mm, 297.1 mm",
        "styles/Country/size, 12, 13, 11.5, 13.5",
        "styles/Motto/size, 13, 14, 12.5, 14.5",
        "styles/ParentName/size, 12, 13, 11.5, 13.5",
        "styles/IssuerName/size, 12, 13, 11.5, 13.5",
        "styles/Number/size, 13, 13, 12.5, 13.5",
        "styles/PlaceDate/size, 13, 14, 12.5, 14.5",
        "styles/Kind/size, 13, 14, 12.5, 14.5",
        "styles/Subject/size, 13, 14, 12.5, 14.5",
        "styles/Base/size, 13, 14, 12.5, 14.5",
        "styles/Body/size, 13, 14, 12.5, 14.5",
        "styles/RunIn5/size, 13, 14, 12.5, 14.5",
        "styles/Heading1/size, 13, 14, 12.5, 14.5",
        "styles/Heading4/size, 13, 14, 12.5, 14.5",
        "styles/RecipientTitle/size, 12, 12, 11.5, 12.5",
        "styles/Recipient/size, 11, 11, 10.5, 11.5",
        "styles/SignatureTitle/size, 13, 14, 12.5, 14.5",
        "styles/SignatureName/size, 13, 14, 12.5, 14.5",
        "styles/AnnexLabel/size, 14, 14, 13.5, 14.5",
        "styles/AnnexTitle/size, 13, 14, 12.5, 14.5",
        "styles/AnnexAttached/size, 13, 14, 12.5, 14.5",
        "styles/PageNumber/size, 13, 14, 12.5, 14.5",
        "styles/Body/line, 240, 360, 239, 361",
        "styles/Body/before, 6 pt, 150 pt, 5.9 pt, 0 pt",
        "styles/Heading2/before, 6 pt, 12 pt, 5.5 pt, 0 pt",
        "styles/Body/exact, 16.1 pt, 22.4 pt, 16 pt, 22.5 pt",
        "styles/Body/firstLine, 10 mm, 12.7 mm, 11 mm, 12.6 mm"
    })
    void acceptsTheEndsOfARangeAndRefusesWhatLiesJustOutside(
            String path, String low, String high, String below, String above) {
        assertThat(faults(NEW, path, low)).isEmpty();
        assertThat(faults(NEW, path, high)).isEmpty();
        assertThat(faults(NEW, path, below)).extracting(Problem::code).containsExactly("PLUGIN-033");
        assertThat(faults(NEW, path, above)).extracting(Problem::code).containsExactly("PLUGIN-033");
    }

    @ParameterizedTest
    @CsvSource({
        "styles/Country/bold, true, false",
        "styles/IssuerName/bold, true, false",
        "styles/ParentName/bold, false, true",
        "styles/Number/italic, false, true",
        "styles/PlaceDate/italic, true, false",
        "styles/Base/italic, true, false",
        "styles/Body/italic, false, true",
        "styles/Body/align, justify, left",
        "styles/Kind/align, centre, left",
        "styles/RecipientTitle/italic, true, false",
        "styles/SignatureName/align, centre, right",
        "styles/AnnexLabel/bold, true, false",
        "pageNumber, top-centre, bottom-right",
        "styles/PageNumber/align, centre, right",
        "wording/motto, Độc lập - Tự do - Hạnh phúc, Độc lập – Tự do – Hạnh phúc"
    })
    void refusesAnotherChoiceThanTheDecrees(String path, String right, String wrong) {
        assertThat(faults(NEW, path, right)).isEmpty();
        assertThat(faults(NEW, path, wrong)).extracting(Problem::code).containsExactly("PLUGIN-033");
    }

    @Test
    void theCircularOf2011AllowsOtherThings() {
        assertThat(faults(OLD, "styles/Body/firstLine", "11 mm")).isEmpty();
        assertThat(faults(OLD, "styles/Body/firstLine", "9.9 mm")).hasSize(1);
        assertThat(faults(OLD, "styles/Body/firstLine", "12.8 mm")).hasSize(1);
        assertThat(faults(OLD, "styles/Base/italic", "false")).isEmpty();
        assertThat(faults(OLD, "styles/Body/exact", "15 pt")).isEmpty();
        assertThat(faults(OLD, "styles/Body/exact", "14.9 pt")).hasSize(1);
        assertThat(faults(OLD, "pageNumber", "bottom-right")).isEmpty();
        assertThat(faults(OLD, "pageNumber", "top-centre")).hasSize(1);
        assertThat(text(faults(OLD, "styles/Body/size", "12").get(0)))
                .contains("từ 13 đến 14", "khoản 2 Điều 11 Thông tư 01/2011/TT-BNV");
    }

    @Test
    void namesRangeAndClause() {
        Problem fault = faults(NEW, "page/left", "25 mm").get(0);
        assertThat(fault.place().pointer()).isEqualTo("/page/left");
        assertThat(text(fault))
                .isEqualTo("Giá trị \"25 mm\" của page/left nằm ngoài quy định: từ 30 mm đến 35 mm"
                        + " (khoản 3 Mục I Phần I Phụ lục I Nghị định 30/2020/NĐ-CP).");
        assertThat(ProblemCatalogue.load().message(fault, Language.EN)).contains("from 30 mm to 35 mm");
    }

    @Test
    void aWrittenReasonMakesItAcceptableAndABlankOneDoesNot() {
        Map<String, String> values = Map.of("page/left", "25 mm", "styles/Body/size", "15");
        String path = "page/left";
        assertThat(FormatProfiles.faults(NEW, values, Map.of(path, "Quyết định số 12/2021/QĐ-UBND")))
                .extracting(fault -> fault.place().pointer())
                .containsExactly("/styles/Body/size");
        assertThat(FormatProfiles.faults(NEW, values, Map.of(path, " \t"))).hasSize(2);
    }

    @Test
    void aReasonDoesNotMakeNonsenseAcceptable() {
        Map<String, String> reasons = Map.of("page/left", "Vì sao không?", "page/lefft", "Vì sao không?");
        assertThat(FormatProfiles.faults(NEW, Map.of("page/left", "1 mm", "page/lefft", "30 mm"), reasons))
                .extracting(Problem::code)
                .containsExactly("PLUGIN-030", "PLUGIN-034");
    }

    @Test
    void theSpacesAboveAndBelowAParagraphCountTogether() {
        assertThat(gap("0 pt", "6 pt")).isEmpty();
        assertThat(gap("3 pt", "3 pt")).isEmpty();
        assertThat(gap("3 pt", "2.9 pt")).extracting(Problem::code).containsExactly("PLUGIN-033");
    }

    private static List<Problem> gap(String before, String after) {
        return FormatProfiles.faults(NEW, Map.of("styles/Body/before", before, "styles/Body/after", after), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "styles/Body/siez, styles/Body/size",
        "styles/Bodi/size, styles/Body/size",
        "page/lefft, page/left",
        "wording/anex, wording/annex",
        "pagenumber/, pageNumber"
    })
    void suggestsTheNearestPath(String typed, String meant) {
        Problem fault = faults(NEW, typed, "13").get(0);
        assertThat(fault.code()).isEqualTo("PLUGIN-030");
        assertThat(fault.arguments()).containsExactly(typed, meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styles/Body/colour",
                "styles/Body/name",
                "styles/Body/clause",
                "styles/Body/outline",
                "styles/Body",
                "page/top/value",
                "headingNumbering",
                "annexNumbering",
                "id",
                "validFrom",
                "styles",
                "",
                "/",
                "một hai ba"
            })
    void refusesPathsThatAreNoValues(String path) {
        assertThat(faults(NEW, path, "13"))
                .extracting(Problem::code)
                .containsAnyOf("PLUGIN-030", "PLUGIN-031")
                .hasSize(1);
        assertThatThrownBy(() -> FormatProfiles.at(NEW, Map.of(path, "13")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "page/left, 35 inch",
        "page/left, 35",
        "page/left, 35mm",
        "page/left, '30,5 mm'",
        "page/left, ''",
        "styles/Body/size, 13pt",
        "styles/Body/size, 13.3",
        "styles/Body/size, lớn",
        "styles/Body/bold, yes",
        "styles/Body/align, center",
        "styles/Body/line, 1.5",
        "styles/TableHead/keepNext, có",
        "pageNumber, giữa"
    })
    void refusesValuesThatCannotBeRead(String path, String value) {
        assertThat(faults(NEW, path, value)).extracting(Problem::code).containsExactly("PLUGIN-032");
    }

    @ParameterizedTest
    @CsvSource({
        "styles/TableHead/size, 8, 28, 7.5, 28.5",
        "styles/RuleUnderName/size, 1, 12, 0.5, 12.5",
        "styles/TableHead/before, 0 pt, 150 pt, -1 pt, 150.1 pt",
        "styles/Heading1/firstLine, -30 mm, 100 mm, -30.1 mm, 100.1 mm",
        "styles/TableHead/line, 200, 720, 199, 721",
        "styles/Spacer/exact, 1 pt, 60 pt, 0.9 pt, 60.1 pt",
        "page/header, 5 mm, 60 mm, 4.9 mm, 60.1 mm"
    })
    void whatTheRegulationLeavesOpenIsFreeWithinSaneBounds(
            String path, String low, String high, String below, String above) {
        assertThat(faults(NEW, path, low)).isEmpty();
        assertThat(faults(NEW, path, high)).isEmpty();
        assertThat(faults(NEW, path, below)).extracting(Problem::code).containsExactly("PLUGIN-034");
        assertThat(faults(NEW, path, above)).extracting(Problem::code).containsExactly("PLUGIN-034");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-22", "2026-11-22"})
    void theProfilesThemselvesKeepTheRegulation(LocalDate day) {
        for (ParagraphStyle style : FormatProfiles.at(day).styles().paragraphs()) {
            String path = "styles/" + style.id() + "/";
            Map<String, String> own = Map.of(
                    path + "size", half(style.text().halfPoints()),
                    path + "bold", String.valueOf(style.text().bold()),
                    path + "italic", String.valueOf(style.text().italic()),
                    path + "align", style.alignment().name().toLowerCase(java.util.Locale.ROOT),
                    path + "before", style.before().points() + " pt");
            assertThat(FormatProfiles.faults(day, own, Map.of())).as(style.id()).isEmpty();
        }
    }

    private static String half(int halfPoints) {
        return halfPoints / 2 + (halfPoints % 2 == 0 ? "" : ".5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nd30-2020", "tt01-2011"})
    void everyRuleConcernsAValueThatExistsAndCanBeKept(String profile) {
        LocalDate day = profile.startsWith("nd30") ? NEW : OLD;
        AllowedValues allowed = AllowedValues.ofProfile(profile);
        ProfilePaths paths = ProfileFile.read(profile + ".yaml").paths();
        assertThat(allowed.paths()).hasSizeGreaterThan(100);
        for (String path : allowed.paths()) {
            if (!path.endsWith("/gap")) {
                assertThat(paths.form(path)).as(path).isPresent();
                String first = allowed.of(path).orElseThrow().range().text().split("\\.\\.| \\| ", -1)[0];
                assertThat(faults(day, path, first)).as(path).isEmpty();
            }
            assertThat(allowed.of(path).orElseThrow().source())
                    .contains(profile.startsWith("nd30") ? "30/2020" : "01/2011");
        }
    }
}
