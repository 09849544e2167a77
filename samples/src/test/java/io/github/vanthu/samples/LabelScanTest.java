package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.intake.PlanReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Structured means structured: no text of a sample begins with a label that the model computes. */
class LabelScanTest {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[IVX]+\\.|\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\d{1,2}(?:\\.\\d{1,2})+|[a-hđ][.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern COMPUTED =
            Pattern.compile("(?:[-+•–]|Số:|Nơi nhận:|Lưu:|Căn cứ|TM\\.|KT\\.|TL\\.)\\s*\\S.*", Pattern.DOTALL);

    static List<Sample> samples() {
        return Sample.all().toList();
    }

    @Test
    void everyFolderWithAPlanIsTested() {
        assertThat(Sample.folders()).isEqualTo(Sample.names());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTextBeginsWithAComputedLabel(Sample sample) {
        Map<String, String> leaves =
                new PlanReader().read(sample.plan()).places().leaves();
        assertThat(leaves).hasSizeGreaterThan(50);
        leaves.forEach((pointer, text) -> assertThat(beginsWithLabel(pointer, text))
                .as("%s: %s", pointer, text)
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỤC ĐÍCH",
                "1. Mục đích",
                "3.1. Hỗ trợ",
                "3.1 Hỗ trợ",
                "a) Cấp huyện",
                "đ. Cấp xã",
                "- Sở Tài chính"
            })
    void theScanSeesATypedLabel(String text) {
        assertThat(beginsWithLabel("#/body/0/title", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% cán bộ", "01 điểm bán", "5.000.000.000 đồng", "IV", "Mục đích", "a dua"})
    void theScanLeavesOtherTextAlone(String text) {
        assertThat(beginsWithLabel("#/body/0/title", text)).isFalse();
    }

    /** Bullets of Markdown are its syntax, so hyphens are judged in the other fields only; label fields are labels. */
    private static boolean beginsWithLabel(String pointer, String text) {
        if (pointer.matches(".*/(label|number|numbering(/\\d+)?|id)")) {
            return false;
        }
        boolean markdown = pointer.matches(".*/(text|lead|opening|closing|notes)");
        return NUMBERED.matcher(text).matches()
                || (!markdown && COMPUTED.matcher(text).matches());
    }
}
