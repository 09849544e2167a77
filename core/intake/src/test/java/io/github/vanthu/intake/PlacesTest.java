package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final PlanReading reading = Samples.yaml(Samples.SMALL + Samples.ANNEX);
    private final Places places = reading.places();

    @Test
    void givesThePlaceOfEachDatum() {
        assertThat(places.of("#/number")).isEqualTo(new Place("plan.yaml", 2, 9, "/number"));
        assertThat(places.of("/title/1")).isEqualTo(new Place("plan.yaml", 6, 5, "/title/1"));
        assertThat(places.of("#/recipients/0/items/1/name").position()).isEqualTo("plan.yaml:19:9");
        assertThat(places.of("#/annexes/0/rows/0/cells/own/text").position()).isEqualTo("plan.yaml:39:40");
        assertThat(places.of("#/office/name").position()).isEqualTo("office.yaml:1:7");
    }

    @Test
    void givesTheNearestPlaceOfWhatWasNotWritten() {
        assertThat(places.of("#/signatures/0/name")).isEqualTo(new Place("plan.yaml", 22, 5, "/signatures/0/name"));
        assertThat(places.of("#/office/heading/0").position()).isEqualTo("office.yaml:1:1");
        assertThat(places.of("#/bases/0/number").position()).isEqualTo("plan.yaml:1:1");
        assertThat(places.of("").position()).isEqualTo("plan.yaml:1:1");
        assertThat(places.contains("#/bases")).isFalse();
        assertThat(places.contains("#/body/0/parts")).isTrue();
    }

    @Test
    void listsEverySingleValue() {
        Map<String, String> leaves = places.leaves();
        assertThat(leaves)
                .containsEntry("#/number", "35")
                .containsEntry("#/title/1", "huyện Vũ Quang năm 2019")
                .containsEntry("#/office/province", "Hà Tĩnh")
                .containsEntry("#/annexes/0/title/0", "DỰ TOÁN KINH PHÍ")
                .containsEntry("#/annexes/0/rows/0/cells/support/text", "300.000")
                .containsEntry("#/annexes/0/unitLine", "true")
                .containsEntry("#/body/0/parts/0/text", "Phát triển sản phẩm.\n\n- Một là.")
                .doesNotContainKey("#/office")
                .doesNotContainKey("#/body/0");
        assertThat(leaves.keySet()).startsWith("#/office/name").allMatch(pointer -> places.contains(pointer));
    }

    @Test
    void tellsSettingsFromPrintedData() {
        assertThat(places.setting("#/annexes/0/unitLine")).isTrue();
        assertThat(places.setting("#/annexes/0/numbering/1")).isTrue();
        assertThat(places.setting("#/office/province")).isTrue();
        assertThat(places.setting("#/office/name")).isFalse();
        assertThat(places.setting("#/nothing")).isFalse();
    }

    @Test
    void escapesNamesInPointers() {
        String content = Samples.ANNEX.replace("id: own", "id: a/b~c").replace("own: 1", "a/b~c: 1");
        PlanReading escaped = Samples.yaml(Samples.SMALL + content);
        assertThat(escaped.problems()).isEmpty();
        assertThat(escaped.places().leaves()).containsKey("#/annexes/0/rows/0/cells/a~1b~0c/text");
    }

    @Test
    void readingsAreIndependentOfEachOther() {
        assertThat(Samples.yaml(Samples.SMALL).places().contains("#/annexes")).isFalse();
        assertThat(places.contains("#/annexes")).isTrue();
    }
}
