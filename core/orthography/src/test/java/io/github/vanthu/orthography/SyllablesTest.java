package io.github.vanthu.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
    /** Words of the samples in small letters that are no Vietnamese syllables: foreign words, units, keys, slips. */
    private static final Set<String> EXCEPTIONS =
            Set.of("website", "logo", "video", "pano", "b", "c", "x", "bac", "cac", "đọan", "skỳ", "ii", "iii", "iv");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "khuỷu", "ngoéo", "xoong", "quốc", "giếng", "gìn", "gì", "giữ", "yêu", "yến", "uyên", "thuở",
                "huơ", "khuya", "quỳnh", "quýt", "quạt", "ủy", "uỷ", "hòa", "hoà", "khoẻ", "khỏe", "kỹ", "kĩ", "lý",
                "lí", "Đắk", "TỔNG", "khuếch", "nguệch", "ngoằn", "ngoèo", "toét", "loắt", "choắt", "ưu", "hươu",
                "rượu", "cừu", "uống", "ướt"
            })
    void knowsSyllables(String word) {
        assertThat(Syllables.possible(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cế", "ka", "ghà", "ngề", "nghà", "gế", "qá", "hat", "hàt", "hảc", "đọan", "hòan", "qúy", "gía", "iêu",
                "thươ", "sn", "thc", "hoch", "qun", "website", "ocop", "thựcc", "Müller", "ạ1", "", "ngh", "ưn", "êng",
                "iế"
            })
    void knowsWhatCannotBe(String word) {
        assertThat(Syllables.possible(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "đọan,đoạn",
        "Đọan,Đoạn",
        "TÒAN,TOÀN",
        "hòan,hoàn",
        "khỏan,khoản",
        "qúy,quý",
        "gía,giá",
        "qủa,quả",
        "họach,hoạch",
        "thủê,thuể",
        "lóai,loái",
        "nguôn,",
        "hòa,",
        "hoà,",
        "café,",
        "đoạn,"
    })
    void movesTonesToTheirPlaces(String word, String right) {
        assertThat(Syllables.withToneMoved(word).orElse(null)).isEqualTo(right);
    }

    @Test
    void everyWordOfTheSamplesIsPossible() throws IOException {
        Set<String> impossible = Corpus.words().stream()
                .filter(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)))
                .filter(word -> word.chars().anyMatch(c -> c > 0x7F) || EXCEPTIONS.contains(word))
                .filter(word -> !Syllables.possible(word))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(EXCEPTIONS).containsAll(impossible);
    }

    @Test
    void everyUsualSyllableIsPossible() {
        assertThat(Syllables.commonOnes()).hasSizeGreaterThan(1_000).allMatch(Syllables::possible);
    }
}
