package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.NumberWordsStyle.ZeroTens;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáu tỷ bốn trăm hai mươi hai triệu đồng",
                "Sáu tỷ, bốn trăm hai mươi hai triệu đồng",
                "(Bằng chữ: Sáu tỉ, bốn trăm hai mươi hai triệu đồng chẵn./.)",
                "Viết bằng chữ: SÁU TỶ BỐN TRĂM HAI MƯƠI HAI TRIỆU ĐỒNG.",
                "Số tiền bằng chữ là: “Sáu tỷ bốn trăm hai mươi hai triệu đồng”",
                "Sáu\u00a0tỷ bốn  trăm\nhai mươi hai triêụ đồng",
            })
    void readsWhatClerksWriteAroundAnAmount(String words) {
        SpelledNumber read = NumberWords.parse(words).orElseThrow();
        assertThat(read.value()).isEqualByComparingTo("6422000000");
        assertThat(read.money()).isTrue();
        assertThat(read.canonical()).isTrue();
    }

    @Test
    void readsDecomposedLetters() {
        String words = Normalizer.normalize("mười lăm tỷ đồng", Normalizer.Form.NFD);
        assertThat(NumberWords.parse(words).orElseThrow().value()).isEqualByComparingTo("15000000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mười tư | 14",
                "mười năm triệu đồng | 15000000",
                "hai lăm | 25",
                "ba mốt nghìn | 31000",
                "hai mươi một | 21",
                "hai mươi năm | 25",
                "hai mươi nhăm | 25",
                "một trăm linh tư | 104",
                "bẩy triệu | 7000000",
                "một nghìn linh năm | 1005",
                "một triệu mười lăm nghìn | 1015000",
                "một tỷ không triệu không nghìn không trăm linh một | 1000000001",
                "một tỷ không trăm triệu đồng | 1000000000",
                "không trăm linh năm triệu | 5000000",
                "sáu nghìn bốn trăm hai mươi hai triệu đồng | 6422000000",
                "sáu nghìn bốn trăm hai mươi hai triệu ba trăm ba mươi nghìn đồng | 6422330000",
                "một nghìn triệu đồng | 1000000000",
                "hai phẩy năm tỷ đồng | 2500000000",
                "chín trăm bảy mươi bảy phẩy bốn mươi lăm tỷ đồng | 977450000000",
                "một nghìn hai trăm phẩy năm triệu | 1200500000",
                "hai trăm linh một nghìn không trăm lẻ hai | 201002",
                "năm tỷ đồng Việt Nam | 5000000000",
                "năm tỷ chẵn | 5000000000",
                "năm, tỷ đồng | 5000000000",
            })
    void readsSlipsWhoseValueIsBeyondDoubtAndTellsThem(String words, String value) {
        SpelledNumber read = NumberWords.parse(words).orElseThrow();
        assertThat(read.value()).isEqualByComparingTo(value);
        assertThat(read.canonical()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "một trăm hai | '' | hai",
                "một triệu hai | '' | hai",
                "hai nghìn năm đồng | đồng | năm",
                "một mươi | mươi | một",
                "không mươi | mươi | không",
                "hai mươi trăm | trăm | mươi",
                "mười mười | mười | mười",
                "một trăm linh mười | mười | linh",
                "một nghìn hai nghìn | nghìn | hai",
                "hai tỷ ba tỷ | tỷ | ba",
                "một tỷ hai nghìn ba triệu | triệu | ba",
                "một tỷ tỷ tỷ | tỷ | tỷ",
                "hai triệu phẩy năm nghìn | '' | nghìn",
                "linh năm | linh | ''",
                "triệu đồng | triệu | ''",
                "năm phẩy | '' | phẩy",
                "năm tỷ đồng đồng | đồng | đồng",
                "năm tỷ usd | usd | tỷ",
                "5 tỷ đồng | 5 | ''",
                "đồng | đồng | ''",
                "'' | '' | ''",
            })
    void refusesWhatIsNoNumberOrMayBeTwo(String words, String word, String before) {
        WordsReading reading = NumberWords.read(words);
        assertThat(reading.number()).isEmpty();
        assertThat(reading.fault().orElseThrow().word()).isEqualTo(word);
        assertThat(reading.fault().orElseThrow().before()).isEqualTo(before);
    }

    @Test
    void tellsWhereTheFaultStands() {
        String words = "(Bằng chữ: Sáu tỷ bốn trăm mươi triệu đồng)";
        assertThat(NumberWords.read(words).fault()).contains(new WordsFault("mươi", "trăm", words.indexOf("mươi")));
    }

    @Test
    void tellsTheUsageOfTheWords() {
        NumberWordsStyle style = NumberWords.parse("một trăm lẻ bốn ngàn, hai trăm đồng")
                .orElseThrow()
                .style();
        assertThat(style.zeroTens()).isEqualTo(ZeroTens.LE);
        assertThat(style.thousand()).isEqualTo(NumberWordsStyle.Thousand.NGAN);
        assertThat(style.four()).isEqualTo(NumberWordsStyle.Four.TU);
        assertThat(style.commas()).isTrue();
        assertThat(style.even()).isFalse();
    }

    @Test
    void findsAmountsInARunningText() {
        String text =
                "Tổng kinh phí: 5.000.000.000 đồng (Năm tỷ đồng), năm 2020; đối ứng hai trăm linh một triệu đồng chẵn./.";
        assertThat(NumberWords.in(text).stream().map(found -> found.in(text)))
                .containsExactly("Năm tỷ đồng", "hai trăm linh một triệu đồng chẵn");
    }

    @Test
    void findsAmountsThatAreWronglyBuilt() {
        String text = "kinh phí sáu tỷ bốn trăm mươi triệu đồng được bố trí";
        WordsFound found = NumberWords.longestAt(text, text.indexOf("sáu")).orElseThrow();
        assertThat(found.in(text)).isEqualTo("sáu tỷ bốn trăm mươi triệu đồng");
        assertThat(found.reading().fault()).isPresent();
    }

    @Test
    void endsANumberWithoutDongWhereItCanBeRead() {
        String text = "khoảng hai nghìn không trăm linh năm, năm hộ";
        assertThat(NumberWords.longestAt(text, text.indexOf("hai"))
                        .orElseThrow()
                        .in(text))
                .isEqualTo("hai nghìn không trăm linh năm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ba tháng đầu năm",
                "một số đồng chí",
                "năm đồng chí lãnh đạo",
                "không đồng ý",
                "hai đồng một lượt",
                "trăm năm",
                "tháng tư",
                "năm hai nghìn",
            })
    void leavesWordsAloneThatAreNoLargeNumber(String text) {
        assertThat(NumberWords.longestAt(text, 0)).isEmpty();
    }

    @Test
    void doesNotTakeCompatriotsForMoney() {
        List<WordsFound> found = NumberWords.in("hơn ba triệu đồng bào");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reading().number().orElseThrow().money()).isFalse();
    }

    @Test
    void staysFastOnHostileText() {
        String text = "một phẩy một trăm hai mươi nghìn đồng ".repeat(5000).toLowerCase(Locale.ROOT);
        assertThat(NumberWords.in(text)).hasSize(5000);
        assertThat(NumberWords.in("một ".repeat(50_000))).isEmpty();
        assertThat(NumberWords.in("một trăm ".repeat(20_000))).hasSize(20_000);
    }
}
