package io.github.vanthu.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.orthography.TextFinding.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextExaminationTest {

    private static List<String> told(String text) {
        return TextExamination.of(text, "").findings().stream()
                .map(finding -> finding.kind() + " " + String.join(" | ", finding.arguments()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chƣơng trình|Chương trình|LOOKALIKE U+01A3",
                "Ðơn vị|Đơn vị|CROSSED_D Ðơn/Đơn/",
                "Số 490/QÐ-TTg|Số 490/QĐ-TTg|CROSSED_D QÐ/QĐ/",
                "Ðoàn|Đoàn|CROSSED_D Ðoàn/Đoàn/",
                "1.000 ð|1.000 đ|CROSSED_D ð/đ/",
                "t\u00AD vấn|tư vấn|SOFT_HYPHEN t\u00AD/tư/",
                "kế ho\u00ADạch|kế hoạch|INVISIBLE U+00AD",
                "kế \uFEFFhoạch|kế hoạch|INVISIBLE U+FEFF",
                "Ti\u0302e\u0301ng Việt|Tîéng Việt|DECOMPOSED Tîéng Việt",
                "kê\u0301 hoa\u0323ch|kế hoạch|DECOMPOSED kế hoạch"
            })
    void repairsLettersAndSaysWhich(String text, String repaired, String finding) {
        assertThat(TextExamination.of(text, "").text()).isEqualTo(repaired);
        assertThat(told(text).stream().map(line -> line.replace(" | ", "/"))).containsExactly(finding);
    }

    @Test
    void judgesParagraphByParagraph() {
        TextExamination examination = TextExamination.of("Tổng cộng\nTæng céng\nCéng\r\nToång coäng", "");
        assertThat(examination.text()).isEqualTo("Tổng cộng\nTổng cộng\nCộng\nTổng cộng");
        assertThat(examination.findings()).extracting(TextFinding::kind).containsExactly(Kind.TCVN3, Kind.VNI);
        assertThat(examination.findings().get(0).excerpt()).isEqualTo("Tæng céng");
        assertThat(examination.findings().get(0).replacement()).isEqualTo("Tổng cộng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giai đọan|MISPLACED_TONE \"đọan\" → \"đoạn\"",
                "Qúy I và qúy II|MISPLACED_TONE \"Qúy\" → \"Quý\", \"qúy\" → \"quý\"",
                "các nghành|IMPOSSIBLE \"nghành\" → \"ngành\"",
                "khuyến khíchh|IMPOSSIBLE \"khíchh\" → \"khích\"",
                "cac skỳ|IMPOSSIBLE \"skỳ\"",
                "ddeens nawm 2019|TYPED_KEYS \"ddeens\" → \"đến\", \"nawm\" → \"năm\"",
                "hoaf, tra6n|TYPED_KEYS \"hoaf\" → \"hòa\", \"tra6n\" → \"trân\"",
                "toor chuwcs huyeenj|TYPED_KEYS \"toor\" → \"tổ\", \"chuwcs\" → \"chức\", \"huyeenj\" → \"huyện\"",
                "được đưowjc|TYPED_KEYS \"đưowjc\" → \"được\"",
                "công tác qun lý và thc hin|LOST_VOWELS \"qun\", \"thc\"",
                "kế hoch năm 2019|LOST_VOWELS \"hoch\""
            })
    void tellsOfWordsAndLeavesThem(String text, String finding) {
        assertThat(told(text)).containsExactly(finding);
        assertThat(TextExamination.of(text, "").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OCOP, website, Mart, HTX, KHCN, logo, Makerting, VietGap, Farmstay, marketing online",
                "tour, show, teen, fees, beer, own, town, chef, brief, of, if, floor, moon, books, needs, keys",
                "hot, bit, tip, top, kit, net, set, test, chip, list, shop, stand, catalogue, showroom",
                "kg, km, ha, m2, m3, kWh, vnd, tnhh, đ/c, tr.đ, vv, tp, cm, ml",
                "UBND xã Đakrông, Ea H'leo, Krông Búk, Cư M'gar, Kon Plông, A Lưới, Pa Kô, Bru - Vân Kiều",
                "email: ocop.hatinh@gmail.com, https://ocop.gov.vn/ddeens.html, tệp kế_hoạch_nawm.xlsx",
                "{{tong(phuLuc1, nguon: \"nawm\") | bangChu}} đồng",
                "Giao Sở Nông nghiệp và PTNT (Thường trực BCĐ) chủ trì, phối hợp với các sở, ngành",
                "thuc hien ke hoach phat trien san pham",
                "Nguyễn Văn Đoàn, Hoàng Thuý Hoà, Lê Thị Thủy",
                "ddt",
                "QL1A, ĐT.571, TL9, CO2, H2O, A4, Q1, PL01, K54-56, B2B, C1b",
                "1.520.000 x 3 = 4.560.000"
            })
    void keepsStillOfOtherWords(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void listsAtMostFiveWords() {
        assertThat(told("đọan hòan tòan khỏan họach qúy gía đọan"))
                .singleElement()
                .asString()
                .endsWith("\"họach\" → \"hoạch\", … (7)");
    }

    @Test
    void findsOnlyTheAuthorsSlipsInTheSamples() throws IOException {
        List<String> found = Corpus.paragraphs().stream()
                .flatMap(paragraph -> told(paragraph).stream())
                .toList();
        List<String> slips = List.of("MISPLACED_TONE \"đọan\" → \"đoạn\"", "IMPOSSIBLE \"skỳ\"");
        assertThat(slips).containsAll(found);
        assertThat(found).hasSize(Corpus.paragraphs().isEmpty() ? 0 : slips.size());
    }

    @Test
    void isQuickWithLongTexts() {
        String text = "Kế hoạch phát triển sản phẩm OCOP năm 2026 của huyện Vũ Quang; ".repeat(3_000);
        assertThat(TextExamination.of(text, "").text()).hasSize(text.length());
        assertThat(TextExamination.of(Encoders.vni(text), "").text()).isEqualTo(text);
        assertThat(TextExamination.of("ồ".repeat(200_000), "").text()).hasSize(200_000);
        assertThat(TextExamination.of("Ã".repeat(200_000), "").text()).hasSize(200_000);
        assertThat(TextExamination.of("aw".repeat(100_000), "").text()).hasSize(200_000);
    }
}
