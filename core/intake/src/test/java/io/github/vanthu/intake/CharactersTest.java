package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    private static final String TITLE = "Thực hiện Chương trình mỗi xã một sản phẩm";

    private static PlanReading titled(String title) {
        return Samples.yaml(Samples.SMALL.replace(TITLE, title));
    }

    private static String title(PlanReading reading) {
        return reading.plan().orElseThrow().title().get(0);
    }

    @Test
    void composesDecomposedTextAndSaysWhere() {
        PlanReading reading = titled("Thực " + Normalizer.normalize("hiện kế hoạch", Normalizer.Form.NFD));
        assertThat(title(reading)).isEqualTo("Thực hiện kế hoạch");
        assertThat(Samples.found(reading)).containsExactly("5:13 DATA-023 /title/0");
        assertThat(Samples.message(reading.problems().get(0))).contains("\"Thực hiện kế hoạch\"");
    }

    @Test
    void findsThePlaceInALaterLineOfABlock() {
        PlanReading reading = Samples.yaml(Samples.SMALL.replace("- Một là.", "- Một nha\u0300."));
        assertThat(Samples.found(reading)).containsExactly("14:20 DATA-023 /body/0/parts/0/text");
    }

    @Test
    void replacesTheLetterThatLooksLikeU() {
        PlanReading reading = titled("Chƣơng trình ĐẠI HỌC VÀ TRƢỜNG");
        assertThat(title(reading)).isEqualTo("Chương trình ĐẠI HỌC VÀ TRƯỜNG");
        assertThat(Samples.found(reading)).containsExactly("5:7 DATA-024 /title/0", "5:31 DATA-024 /title/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u200D", "\u200E", "\u2060", "\uFEFF", "\u202A"})
    void leavesOutInvisibleCharacters(String invisible) {
        PlanReading reading = titled("Kế ho" + invisible + "ạch");
        assertThat(title(reading)).isEqualTo("Kế hoạch");
        assertThat(Samples.found(reading)).containsExactly("5:10 DATA-026 /title/0");
        assertThat(reading.problems().get(0).arguments()).containsExactly(Characters.name(invisible.charAt(0)));
    }

    @Test
    void turnsTabsIntoSpaces() {
        PlanReading reading = titled("Kế\thoạch");
        assertThat(title(reading)).isEqualTo("Kế hoạch");
        assertThat(Samples.found(reading)).containsExactly("5:7 DATA-027 /title/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u007F", "\u0090", "\u0085", "\u2028", "\uFFFF"})
    void rejectsControlCharacters(String control) {
        PlanReading reading = titled("Kế " + control + "hoạch");
        assertThat(reading.plan()).isEmpty();
        assertThat(Samples.found(reading)).containsExactly("5:8 DATA-025 ");
    }

    @Test
    void rejectsEscapedControlCharactersAndHalfCharacters() {
        PlanReading yaml = Samples.yaml(Samples.SMALL.replace("- " + TITLE, "- \"A\\x07B\""));
        assertThat(Samples.found(yaml)).containsExactly("5:5 DATA-025 /title/0");
        PlanReading json = Samples.json("{\"title\": [\"a\\ud800b\"]}");
        assertThat(Samples.found(json)).contains("1:12 DATA-025 /title/0");
    }

    @Test
    void keepsOrdinarySpecialCharacters() {
        String title = "“Mỗi xã” – 50% … ½ • m² ₫ \u00A0 𝄞";
        PlanReading reading = titled(title);
        assertThat(reading.problems()).isEmpty();
        assertThat(title(reading)).isEqualTo(title);
    }

    @Test
    void ignoresAByteOrderMarkAndSaysSo() {
        PlanReading reading = Samples.yaml("\uFEFF" + Samples.SMALL);
        assertThat(reading.plan()).isPresent();
        assertThat(Samples.found(reading)).containsExactly("1:1 DATA-028 ");
    }

    @Test
    void readsLinesOfWindowsLikeOthers() {
        PlanReading reading = Samples.yaml(Samples.SMALL.replace("\n", "\r\n"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.plan()).isEqualTo(Samples.yaml(Samples.SMALL).plan());
        assertThat(reading.places().of("/signatures/0").line()).isEqualTo(22);
        PlanReading json = Samples.json("{\"closing\": \"A\\r\\nB\"}");
        assertThat(json.places().leaves()).containsEntry("#/closing", "A\nB");
    }

    @Test
    void composesKeysSoThatTheyMatchTheirColumns() {
        String decomposed = Normalizer.normalize("vốn", Normalizer.Form.NFD);
        PlanReading reading = Samples.yaml(
                Samples.SMALL + Samples.ANNEX.replace("id: own", "id: vốn").replace("own: 1", decomposed + ": 1"));
        assertThat(Samples.codes(reading)).containsExactly("DATA-023");
        assertThat(reading.plan().orElseThrow().annexes().get(0).rows().get(0).cells())
                .containsKey("vốn");
    }
}
