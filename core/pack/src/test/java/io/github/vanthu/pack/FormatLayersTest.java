package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.NumberWordsStyle.Billion;
import io.github.vanthu.model.NumberWordsStyle.Four;
import io.github.vanthu.model.NumberWordsStyle.Thousand;
import io.github.vanthu.model.NumberWordsStyle.ZeroTens;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Total;
import io.github.vanthu.spi.ProvinceFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a level says is laid over what all offices get, key by key. */
class FormatLayersTest {
    private static final String PACK = Packs.HEAD + """
            format:
              profile:
                styles/Body/size: 13
                page/top: {value: 27 mm, reason: Quyết định số 5}
                page/left: {value: 30 mm, reason: " "}
              wording: {annex: PHỤ LỤC, number: Số}
              headingNumbering: [I., 1.]
              annexNumbering: [I, 1]
              layouts:
                default: {columns: [{title: N, kind: item}], unit: đồng}
                nam: {columns: [{title: N, kind: item}], totalPosition: last}
              blocks: {closing: a.ftl}
              numberWords: {zeroTens: lẻ}
            levels:
              commune:
                numberWords: {thousand: ngàn, commas: true}
                profile: {page/top: 25 mm}
                wording: {annex: Phụ lục}
                annexNumbering: ["-"]
                layouts:
                  default: {columns: [{title: N, kind: item}], unit: triệu đồng, totalPosition: first}
                blocks: {opening: b.ftl}
              province:
                headingNumbering: [A., I.]
                blocks: {closing: b.ftl}
            """;

    private final Path folder;

    FormatLayersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ProvinceFormat format(Office.Level level) {
        PackPlugin plugin = Packs.plugin(folder, PACK, "templates/a.ftl", "a", "templates/b.ftl", "b");
        assertThat(Packs.found(plugin.problems())).isEmpty();
        return plugin.format(Packs.office(level));
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.Level.class,
            names = {"COMMUNE", "PROVINCE"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherLevelsGetWhatAllGet(Office.Level level) {
        ProvinceFormat format = format(level);
        assertThat(format.profile())
                .containsOnly(
                        Map.entry("styles/Body/size", "13"),
                        Map.entry("page/top", "27 mm"),
                        Map.entry("page/left", "30 mm"));
        assertThat(format.reasons()).containsOnly(Map.entry("page/top", "Quyết định số 5"));
        assertThat(format.wording()).containsEntry("annex", "PHỤ LỤC");
        assertThat(format.headingNumbering()).contains(List.of(LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT));
        assertThat(format.blocks()).containsOnlyKeys("closing");
        assertThat(format.library()).extracting(text -> text.name()).containsExactly("bac-ninh/b.ftl");
    }

    @Test
    void aValueOfALevelTakesTheReasonOfTheOtherAway() {
        ProvinceFormat format = format(Office.Level.COMMUNE);
        assertThat(format.profile()).containsEntry("page/top", "25 mm").containsEntry("styles/Body/size", "13");
        assertThat(format.reasons()).isEmpty();
    }

    @Test
    void wordsNotNamedByTheLevelStay() {
        assertThat(format(Office.Level.COMMUNE).wording())
                .containsOnly(Map.entry("annex", "Phụ lục"), Map.entry("number", "Số"));
    }

    @Test
    void aListOfALevelReplacesTheWholeList() {
        assertThat(format(Office.Level.PROVINCE).headingNumbering())
                .contains(List.of(LabelStyle.UPPER_LETTER_DOT, LabelStyle.ROMAN_DOT));
        assertThat(format(Office.Level.COMMUNE).annexNumbering()).contains(List.of(LabelStyle.HYPHEN));
        assertThat(format(Office.Level.PROVINCE).annexNumbering())
                .contains(List.of(LabelStyle.ROMAN, LabelStyle.ARABIC));
    }

    @Test
    void aLayoutOfALevelReplacesTheOneOfItsNameOnly() {
        var layouts = format(Office.Level.COMMUNE).layouts();
        assertThat(layouts).containsOnlyKeys("default", "nam");
        assertThat(Objects.requireNonNull(layouts.get("default")).unit()).contains(MoneyUnit.MILLION);
        assertThat(Objects.requireNonNull(layouts.get("default")).totalPosition())
                .isEqualTo(Total.Position.FIRST);
        assertThat(Objects.requireNonNull(layouts.get("nam")).totalPosition()).isEqualTo(Total.Position.LAST);
        assertThat(Objects.requireNonNull(
                                format(Office.Level.PROVINCE).layouts().get("default"))
                        .unit())
                .contains(MoneyUnit.DONG);
    }

    @Test
    void aBlockOfALevelReplacesTheBlockOfItsNameAndAddsToTheOthers() {
        assertThat(format(Office.Level.COMMUNE).blocks().keySet()).containsExactlyInAnyOrder("closing", "opening");
        assertThat(format(Office.Level.COMMUNE).library()).isEmpty();
        ProvinceFormat province = format(Office.Level.PROVINCE);
        assertThat(Objects.requireNonNull(province.blocks().get("closing")).name())
                .isEqualTo("bac-ninh/b.ftl");
        assertThat(province.library()).extracting(text -> text.name()).containsExactly("bac-ninh/a.ftl");
    }

    @Test
    void theNumberWordsOfALevelReplaceThoseOfAll() {
        assertThat(format(Office.Level.PROVINCE).numberWords())
                .contains(new NumberWordsStyle(ZeroTens.LE, Thousand.NGHIN, Four.TU, Billion.TY, false, false));
        assertThat(format(Office.Level.COMMUNE).numberWords())
                .contains(new NumberWordsStyle(ZeroTens.LINH, Thousand.NGAN, Four.TU, Billion.TY, true, false));
    }

    @Test
    void aWordThatNoNumberHasIsRefused() {
        String pack = Packs.HEAD + "format:\n  numberWords: {billion: ty}\n";
        assertThat(Packs.found(Packs.plugin(folder, pack).problems()))
                .singleElement()
                .asString()
                .contains("DATA-009");
    }

    @Test
    void aPackAnswersTheSameEachTime() {
        assertThat(format(Office.Level.COMMUNE)).isEqualTo(format(Office.Level.COMMUNE));
    }
}
