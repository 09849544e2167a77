package io.github.vanthu.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final String SMALL = Tones.letters() + "đ";
    private static final String CAPITALS = SMALL.toUpperCase(Locale.ROOT);

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Test
    void knowsAll134LettersOfTcvn3() {
        String marked = SMALL.replaceAll("[a-z]", "");
        assertThat(marked).hasSize(67);
        Tcvn3 tcvn3 = new Tcvn3();
        for (String letter : marked.split("", 0)) {
            String code = Encoders.tcvn3(letter);
            assertThat(code.charAt(0))
                    .as("%s", letter)
                    .isBetween('\u00A1', '\u00FE')
                    .matches(tcvn3::code);
            assertThat(tcvn3.decode(code)).isEqualTo(letter);
        }
        assertThat(LegacyText.repair(Encoders.tcvn3(sentence(marked)), ".VnTimeH")
                        .orElseThrow()
                        .text())
                .isEqualTo(sentence(marked).toUpperCase(Locale.ROOT));
        assertThat(tcvn3.decode("¡¢£¤¥¦§")).isEqualTo("ĂÂÊÔƠƯĐ");
    }

    /** Returns one syllable for each letter. */
    private static String sentence(String letters) {
        return letters.chars().mapToObj(letter -> syllable((char) letter)).collect(Collectors.joining(" "));
    }

    private static String syllable(char letter) {
        String rest = "ăâằầẳẩẵẫắấặậ".indexOf(letter) >= 0 ? "n" : "";
        return letter == 'đ' ? "đi" : "t" + letter + rest;
    }

    @Test
    void knowsAll134LettersOfVni() {
        Vni vni = new Vni();
        for (String letter : (SMALL + CAPITALS).replaceAll("[A-Za-z]", "").split("", 0)) {
            String encoded = Encoders.vni(letter);
            assertThat(encoded.chars()).as("%s", letter).allMatch(c -> c < 0x100);
            assertThat(vni.decode(encoded)).isEqualTo(letter);
        }
    }

    private static void comesBack(UnaryOperator<String> encoder, UnaryOperator<String> shape, String font)
            throws IOException {
        for (String paragraph : Corpus.paragraphs()) {
            String text = Normalizer.normalize(shape.apply(paragraph), Form.NFC);
            String encoded = encoder.apply(text);
            assertThat(TextExamination.of(encoded, font).text()).isEqualTo(text);
        }
    }

    @Test
    void theSamplesComeBackFromTcvn3() throws IOException {
        comesBack(Encoders::tcvn3, RoundTripTest::small, ".VnTime");
    }

    @Test
    void theSamplesComeBackFromVni() throws IOException {
        comesBack(Encoders::vni, text -> text, "VNI-Times");
    }

    @Test
    void theSamplesComeBackFromTheFontsOfCapitals() throws IOException {
        for (String paragraph : Corpus.paragraphs()) {
            String encoded = Encoders.tcvn3(small(paragraph));
            String text = TextExamination.of(encoded, ".VnTimeH").text();
            boolean ascii = encoded.equals(small(paragraph));
            assertThat(text).isEqualTo(ascii ? encoded : paragraph.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void theSamplesComeBackFromUtf8ThatWasReadWrongly() throws IOException {
        comesBack(Encoders::misreadUtf8Windows, text -> text, "");
        for (String paragraph : Corpus.paragraphs()) {
            assertThat(LegacyText.repair(Encoders.misreadUtf8(paragraph), "")
                            .map(Repair::text)
                            .orElse(paragraph))
                    .isEqualTo(paragraph);
        }
    }

    @Test
    void theSamplesComeBackFromSeparateMarks() throws IOException {
        comesBack(text -> Normalizer.normalize(text, Form.NFD), text -> text, "");
    }

    @Test
    void theSamplesAreFoundWithoutTheFont() throws IOException {
        List<String> texts = Corpus.paragraphs().stream()
                .filter(text -> Letters.surelyUnicode(text) && !text.contains("đọan"))
                .toList();
        for (UnaryOperator<String> encoder : List.<UnaryOperator<String>>of(RoundTripTest::typed, Encoders::vni)) {
            List<String> lost = texts.stream()
                    .filter(text ->
                            !TextExamination.of(encoder.apply(text), "").text().equalsIgnoreCase(text))
                    .toList();
            assertThat(lost).as("of %d", texts.size()).isEmpty();
        }
    }

    /** Returns what a clerk typed in TCVN3: capitals with tones as small letters, for want of others. */
    private static String typed(String text) {
        String small = text.chars()
                .mapToObj(c -> String.valueOf(
                        (char) (Tones.tone((char) Character.toLowerCase(c)) > 0 ? Character.toLowerCase(c) : c)))
                .collect(Collectors.joining());
        return Encoders.tcvn3(small);
    }

    @Test
    void sentencesOfUsualWordsComeBackAndUnicodeStays() {
        List<String> words = Syllables.commonOnes()
                .filter(word -> word.length() > 1)
                .sorted()
                .toList();
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            String text = IntStream.range(0, 4 + random.nextInt(8))
                    .mapToObj(i -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" "));
            if (Letters.surelyUnicode(text)) {
                assertThat(TextExamination.of(Encoders.tcvn3(text), ".VnTime").text())
                        .as("seed %d", seed)
                        .isEqualTo(text);
                assertThat(TextExamination.of(Encoders.vni(text), "VNI-Times").text())
                        .as("seed %d", seed)
                        .isEqualTo(text);
            }
            for (String font : List.of("", ".VnTime", ".VnTimeH", "VNI-Times")) {
                TextExamination examination = TextExamination.of(text, font);
                assertThat(examination.findings()).as("seed %d: %s", seed, text).isEmpty();
                assertThat(examination.text()).isEqualTo(text);
            }
        }
    }

    @Test
    void theParagraphsOfTheSamplesStayWhateverTheFont() throws IOException {
        for (String paragraph : Corpus.paragraphs()) {
            for (String font : List.of("", "Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times")) {
                assertThat(TextExamination.of(paragraph, font).text()).isEqualTo(paragraph);
            }
        }
    }
}
