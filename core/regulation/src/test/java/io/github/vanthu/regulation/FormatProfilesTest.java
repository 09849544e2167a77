package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet.PageNumberPosition;
import io.github.vanthu.model.LabelStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatProfilesTest {
    private static final LocalDate OLD = LocalDate.of(2019, 3, 22);
    private static final LocalDate NEW = LocalDate.of(2021, 1, 18);

    @ParameterizedTest
    @CsvSource({
        "2000-01-01,tt01-2011",
        "2011-04-05,tt01-2011",
        "2020-03-04,tt01-2011",
        "2020-03-05,nd30-2020",
        "2026-11-22,nd30-2020"
    })
    void selectsTheProfileInForce(LocalDate day, String id) {
        assertThat(FormatProfiles.at(day).id()).isEqualTo(id);
    }

    @Test
    void movesThePageNumberWithTheDecree() {
        assertThat(FormatProfiles.at(OLD).styles().pageNumberPosition()).isEqualTo(PageNumberPosition.BOTTOM_RIGHT);
        assertThat(FormatProfiles.at(NEW).styles().pageNumberPosition()).isEqualTo(PageNumberPosition.TOP_CENTRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-22", "2021-01-18"})
    void keepsMarginsWithinTheRangesOfTheState(LocalDate day) {
        var page = FormatProfiles.at(day).page();
        assertThat(page.width()).isEqualTo(Length.mm(210));
        assertThat(page.height()).isEqualTo(Length.mm(297));
        assertThat(page.top()).isBetween(Length.mm(20), Length.mm(25));
        assertThat(page.bottom()).isBetween(Length.mm(20), Length.mm(25));
        assertThat(page.left()).isBetween(Length.mm(30), Length.mm(35));
        assertThat(page.right()).isBetween(Length.mm(15), Length.mm(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-22", "2021-01-18"})
    void givesEveryValueItsClause(LocalDate day) {
        FormatProfile profile = FormatProfiles.at(day);
        for (ParagraphStyle style : profile.styles().paragraphs()) {
            assertThat(profile.clauses()).containsKey("styles/" + style.id());
        }
        profile.wording().keySet().forEach(word -> assertThat(profile.clauses()).containsKey("wording/" + word));
        assertThat(profile.clauses().values()).allMatch(clause -> !clause.isBlank());
        assertThat(profile.clauses()).containsKeys("page/top", "pageNumber", "headingNumbering", "annexNumbering");
    }

    @Test
    void bothPeriodsHaveTheSameStylesAndWords() {
        FormatProfile old = FormatProfiles.at(OLD);
        FormatProfile now = FormatProfiles.at(NEW);
        assertThat(ids(old)).isEqualTo(ids(now));
        assertThat(old.wording().keySet()).isEqualTo(now.wording().keySet());
        assertThat(now.wording()).containsEntry("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    private static List<String> ids(FormatProfile profile) {
        return profile.styles().paragraphs().stream().map(ParagraphStyle::id).toList();
    }

    @Test
    void replacesValuesByPath() {
        FormatProfile profile = FormatProfiles.at(
                NEW,
                Map.of(
                        "styles/Body/size",
                        "13",
                        "page/left",
                        "35 mm",
                        "wording/annex",
                        "PHỤ LỤC",
                        "pageNumber",
                        "bottom-right"));
        assertThat(profile.styles().find("Body").orElseThrow().text().halfPoints())
                .isEqualTo(26);
        assertThat(profile.page().left()).isEqualTo(Length.mm(35));
        assertThat(profile.wording()).containsEntry("annex", "PHỤ LỤC");
        assertThat(profile.styles().pageNumberPosition()).isEqualTo(PageNumberPosition.BOTTOM_RIGHT);
    }

    @Test
    void overridesLeaveOtherReadingsAlone() {
        FormatProfiles.at(NEW, Map.of("styles/Body/size", "13"));
        assertThat(FormatProfiles.at(NEW)
                        .styles()
                        .find("Body")
                        .orElseThrow()
                        .text()
                        .halfPoints())
                .isEqualTo(28);
    }

    @Test
    void refusesUnknownPathsAndUnreadableValues() {
        assertThatThrownBy(() -> FormatProfiles.at(NEW, Map.of("styles/Nothing/size", "13")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("styles/Nothing/size");
        assertThatThrownBy(() -> FormatProfiles.at(NEW, Map.of("page/left", "35 inch")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormatProfiles.at(NEW, Map.of("page/left", "wide mm")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersHeadingsFromRomanToLetters() {
        assertThat(FormatProfiles.at(NEW).headingNumbering()).startsWith(LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT);
        assertThat(FormatProfiles.ids()).containsExactly("tt01-2011", "nd30-2020");
    }

    @Test
    void validityHoldsOnItsFirstAndLastDay() {
        Validity validity = Validity.between(OLD, NEW);
        assertThat(validity.contains(OLD)).isTrue();
        assertThat(validity.contains(NEW)).isTrue();
        assertThat(validity.contains(OLD.minusDays(1))).isFalse();
        assertThat(validity.contains(NEW.plusDays(1))).isFalse();
        assertThat(Validity.from(OLD).contains(LocalDate.of(9999, 1, 1))).isTrue();
    }
}
