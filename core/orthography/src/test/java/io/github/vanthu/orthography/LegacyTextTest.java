package io.github.vanthu.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinh phí",
                "Thành phố",
                "Hà Nam",
                "Trà",
                "cà phê",
                "Xã",
                "xã Thanh Hà",
                "ý kiến",
                "Lê Lai",
                "Cà Mau",
                "Hòa Bình",
                "Hoà Bình",
                "Thủy Nguyên",
                "Thuỷ Nguyên",
                "ủy ban",
                "uỷ ban",
                "hóa chất",
                "hoá chất",
                "khỏe",
                "khoẻ",
                "quý",
                "quí",
                "kỹ thuật",
                "kĩ thuật",
                "Đơn vị tính",
                "Tổng cộng",
                "TỔNG CỘNG",
                "ỦY BAN NHÂN DÂN",
                "Décor",
                "café",
                "Hôtel Métropole",
                "Société Générale",
                "Besançon",
                "garçon",
                "naïf",
                "Noël",
                "Réunion",
                "Müller",
                "Köln",
                "für die Übergabe",
                "Größe",
                "Straße",
                "Zürich",
                "Dvořák",
                "Děčín",
                "Škoda",
                "Čapek",
                "São Paulo",
                "Málaga",
                "España",
                "piñata",
                "Señor Núñez",
                "jalapeño",
                "Ångström",
                "smörgåsbord",
                "Guðrún",
                "500 m²",
                "20°C",
                "×",
                "2 × 3",
                "½",
                "1½",
                "§ 5",
                "© 2020",
                "SQL®",
                "Coca-Cola®",
                "«Mart»",
                "a·b",
                "±5%",
                "µm",
                "5 µm",
                "10 µg",
                "¥500",
                "£5",
                "€ 20",
                "25 – 30 °C",
                "…",
                "–",
                "-",
                "1.520.000",
                "1 520 000",
                "QĐ-TTg",
                "490/QĐ-TTg",
                "UBND",
                "HĐND",
                "OCOP",
                "HTX",
                "a@b.vn",
                "ocop@hatinh.gov.vn",
                "https://ocop.gov.vn/a?b=c",
                "Website: www.quangtri.gov.vn",
                "farmstay “Làng quê”",
                "Café Trung Nguyên",
                "ngã",
                "đồng",
                "ô tô",
                "ở",
                "Sê San",
                "bé",
                "Tết",
                "Bố Trạch",
                "tôm",
                "cá",
                "dê",
                "Bò",
                "giò",
                "hé mở",
                "Ba Tơ"
            })
    void unicodeStays(String text) {
        assertThat(LegacyText.repair(text, "")).isEmpty();
        assertThat(TextExamination.of(text, "").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kinh phí", "Xã", "Thành phố", "ý kiến", "Hòa Bình", "Tổng cộng", "UBND xã Tam Quan", "cá"})
    void unicodeStaysInOldFontsToo(String text) {
        assertThat(LegacyText.repair(text, ".VnTime")).isEmpty();
        assertThat(LegacyText.repair(text, ".VnTimeH")).isEmpty();
        assertThat(LegacyText.repair(text, "VNI-Times")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Céng|Cộng",
                "Tæng céng|Tổng cộng",
                "TæNG CéNG|TỔNG CỘNG",
                "§¬n vÞ tÝnh|Đơn vị tính",
                "§VT: triÖu ®ång|ĐVT: triệu đồng",
                "Thµnh tiÒn|Thành tiền",
                "Sè l\u00ADîng|Số lượng",
                "§¬n gi¸|Đơn giá",
                "Kinh phÝ|Kinh phí",
                "Néi dung|Nội dung",
                "Th«n 5|Thôn 5",
                "Hîp t¸c x· n«ng nghiÖp Hµ Néi|Hợp tác xã nông nghiệp Hà Nội",
                "Céng hoµ x· héi chñ nghÜa ViÖt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam",
                "Q§-TTg|QĐ-TTg",
                "H§ND x·|HĐND xã",
                "UBND huyÖn Vò Quang|UBND huyện Vũ Quang",
                "« t« 5 chç|ô tô 5 chỗ",
                "N\u00ADíc s¹ch|Nước sạch",
                "chia lµm 2 ®ît (70% + 30%)|chia làm 2 đợt (70% + 30%)"
            })
    void tcvn3IsConverted(String text, String unicode) {
        Repair repair = LegacyText.repair(text, "").orElseThrow();
        assertThat(repair.encoding()).isEqualTo(LegacyEncoding.TCVN3);
        assertThat(repair.text()).isEqualTo(unicode);
        assertThat(repair.evidence()).contains(" → ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coäng|Cộng",
                "Toång coäng|Tổng cộng",
                "TOÅNG COÄNG|TỔNG CỘNG",
                "Ñôn vò tính|Đơn vị tính",
                "UÛY BAN NHAÂN DAÂN|ỦY BAN NHÂN DÂN",
                "Soá löôïng|Số lượng",
                "Thaønh tieàn|Thành tiền",
                "Keá hoaïch naêm 2019|Kế hoạch năm 2019",
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam|Cộng hòa xã hội chủ nghĩa Việt Nam",
                "490/QÑ-TTg|490/QĐ-TTg"
            })
    void vniIsConverted(String text, String unicode) {
        Repair repair = LegacyText.repair(text, "").orElseThrow();
        assertThat(repair.encoding()).isEqualTo(LegacyEncoding.VNI);
        assertThat(repair.text()).isEqualTo(unicode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Káº¿ hoáº¡ch|UTF8|Kế hoạch",
                "Tá»•ng cá»™ng|UTF8|Tổng cộng",
                "Kêì hoaòch|WINDOWS_1258|Kế hoạch",
                "Tông côòng|WINDOWS_1258|Tông cộng"
            })
    void otherMisreadingsAreRestored(String text, LegacyEncoding encoding, String unicode) {
        assertThat(LegacyText.repair(text, "")).hasValueSatisfying(repair -> {
            assertThat(repair.encoding()).isEqualTo(encoding);
            assertThat(repair.text()).isEqualTo(unicode);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sè TT|.VnTime|Số TT",
                "Bé|.VnTime|Bộ",
                "Giê|.VnArial|Giờ",
                "Ghi chó|.VnTime|Ghi chú",
                "tæng céng|.VnTimeH|TỔNG CỘNG",
                "ñy ban nh©n d©n|.VnArialH|ỦY BAN NHÂN DÂN",
                "Toán coäng|VNI-Times|Tốn cộng",
                "Tæng céng|Times New Roman|Tổng cộng"
            })
    void theFontHelps(String text, String font, String unicode) {
        assertThat(LegacyText.repair(text, font).map(Repair::text)).contains(unicode);
    }

    @Test
    void theFontIsTheEvidence() {
        assertThat(LegacyText.repair("Céng", ".VnTime").orElseThrow().evidence())
                .isEqualTo(".VnTime");
        assertThat(LegacyText.repair("Céng", "Arial").orElseThrow().evidence()).isEqualTo("Céng → Cộng");
    }

    @Test
    void signsThatStandAloneStayInConvertedText() {
        assertThat(LegacyText.repair("DiÖn tÝch 2 × 3 · 1½ m²", "")
                        .orElseThrow()
                        .text())
                .isEqualTo("Diện tích 2 × 3 · 1½ m²");
    }
}
