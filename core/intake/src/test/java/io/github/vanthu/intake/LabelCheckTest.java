package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelCheckTest {
    private static PlanReading titled(String title) {
        return Samples.yaml(Samples.SMALL.replace("title: Mục đích", "title: \"" + title + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "I. MỤC ĐÍCH,I.",
        "1. Mục đích,1.",
        "a) Mục đích,a)",
        "đ) Mục đích,đ)",
        "- Mục đích,-",
        "+ Mục đích,+",
        "3.1. Mục đích,3.1.",
        "3.1 Mục đích,3.1",
        "A. MỤC ĐÍCH,A.",
        "VIII. MỤC ĐÍCH,VIII.",
        "12) Mục đích,12)",
        "• Mục đích,•"
    })
    void warnsOfTypedLabels(String title, String label) {
        PlanReading reading = titled(title);
        assertThat(Samples.found(reading)).containsExactly("10:16 DATA-035 /body/0/parts/0/title");
        assertThat(reading.problems().get(0).arguments()).containsExactly(label, "title", "tiêu đề");
        assertThat(reading.plan()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mục đích",
                "02 sản phẩm",
                "1.000 sản phẩm",
                "5 năm tới",
                "OCOP",
                "Vùng A. và B.",
                "I",
                "C",
                "-5 độ",
                "a",
                "2019. Kết quả",
                "TM. ỦY BAN"
            })
    void takesTitlesThatOnlyLookAlike(String title) {
        assertThat(titled(title).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Các xã, thị trấn|- name: \"- Các xã\"|/recipients/0/items/1/name",
                "Phát triển sản phẩm.|1. Phát triển|/body/0/parts/0/text",
                "      - Một là.|      b) Một là|/body/0/parts/0/text",
                "- item: Tuyên truyền|- item: I. Tuyên truyền|/annexes/0/rows/0/item",
                "- item: Họp|- item: \"- Họp\"|/annexes/0/rows/0/rows/1/item",
                "number: 35|opening: 1. Mở đầu|/opening",
                "number: 35|closing: a) Kết thúc|/closing",
                "unitLine: true|notes: 1. Ghi chú|/annexes/0/notes"
            })
    void looksAtEveryTextThatGetsALabel(String good, String bad, String pointer) {
        String content = Samples.SMALL + Samples.ANNEX;
        assertThat(content).contains(good);
        assertThat(Samples.found(Samples.yaml(content.replace(good, bad))))
                .singleElement()
                .asString()
                .endsWith("DATA-035 " + pointer);
    }

    @Test
    void takesBulletsInTexts() {
        assertThat(Samples.yaml(Samples.SMALL.replace("Phát triển", "- Phát triển"))
                        .problems())
                .isEmpty();
        assertThat(Samples.yaml(Samples.SMALL.replace("Phát triển sản phẩm.", "Theo điểm\n          1. của"))
                        .problems())
                .isEmpty();
    }

    @Test
    void warnsOfLabelsThatReplaceComputedOnes() {
        PlanReading reading =
                Samples.yaml(Samples.SMALL.replace("- title: Mục đích", "- label: \"4.\"\n        title: Mục đích"));
        assertThat(Samples.found(reading)).containsExactly("10:16 DATA-036 /body/0/parts/0/label");
        assertThat(reading.plan()).isPresent();
        assertThat(Samples.yaml(Samples.SMALL.replace("- title: Mục đích", "- label: \"\"\n        title: Mục đích"))
                        .problems())
                .isEmpty();
    }
}
