package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate AFTER = LocalDate.of(2025, 3, 1);

    static List<OfficialName> all() {
        return Names.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameThatComesOrGoesHasItsSource(OfficialName name) {
        boolean dated = name.from().isPresent() || name.to().isPresent();
        assertThat(name.source().isBlank()).as(name.name()).isEqualTo(!dated);
        if (dated) {
            assertThat(name.source()).as(name.name()).matches(".*\\d+/.*[A-ZĐ]{2}.*");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameThatGoesHasItsSuccessorAndDatesInOrder(OfficialName name) {
        assertThat(name.successor().isPresent())
                .as(name.name())
                .isEqualTo(name.to().isPresent());
        name.from()
                .ifPresent(first -> assertThat(name.to().filter(first::isAfter))
                        .as(name.name())
                        .isEmpty());
        Stream.concat(Stream.of(name.name()), name.variants().stream())
                .forEach(form -> assertThat(form)
                        .isEqualTo(Normalizer.normalize(form, Normalizer.Form.NFC))
                        .isEqualTo(form.strip()));
    }

    @Test
    void noFormMeansTwoNames() {
        Map<String, String> meaning = new HashMap<>();
        Names.all()
                .forEach(name -> Stream.concat(Stream.of(name.name()), name.variants().stream())
                        .forEach(form -> assertThat(meaning.put(
                                        NameWord.of(form).stream()
                                                        .map(NameWord::folded)
                                                        .toList() + "",
                                        form))
                                .as(form)
                                .isNull()));
    }

    @Test
    void aSuccessorThatIsInTheTableIsThereOnTheNextDay() {
        Names.all().stream().filter(name -> name.to().isPresent()).forEach(name -> {
            LocalDate next = name.to().orElseThrow().plusDays(1);
            Names.in(name.successor().orElseThrow()).stream()
                    .filter(found -> !found.name().kind().byBudgetYear())
                    .forEach(found -> assertThat(
                                    found.name().overOn(next) || found.name().notYetOn(next))
                            .as(name.name() + " → " + found.name().name())
                            .isFalse());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giao Sở Kế hoạch và Đầu tư chủ trì|Sở Kế hoạch và Đầu tư",
                "SỞ KẾ HOẠCH VÀ ĐẦU TƯ|Sở Kế hoạch và Đầu tư",
                "Sở KH&ĐT, Sở Tài chính|Sở Kế hoạch và Đầu tư",
                "Sở KH-ĐT|Sở Kế hoạch và Đầu tư",
                "Sở Nông nghiệp & PTNT|Sở Nông nghiệp và Phát triển nông thôn",
                "Sở Nông nghiệp&PTNT|Sở Nông nghiệp và Phát triển nông thôn",
                "Sở NN và PTNT|Sở Nông nghiệp và Phát triển nông thôn",
                "**Sở Nông nghiệp** và Phát triển nông thôn|Sở Nông nghiệp và Phát triển nông thôn",
                "Sở Lao động – Thương binh và Xã hội|Sở Lao động - Thương binh và Xã hội",
                "Sở LĐ-TB&XH|Sở Lao động - Thương binh và Xã hội",
                "các Sở: Tài chính, Kế hoạch và Đầu tư, Y tế|Sở Kế hoạch và Đầu tư",
                "các Sở Tài chính, Thông tin và Truyền thông|Sở Thông tin và Truyền thông",
                "Uỷ ban nhân dân các huyện, thành phố|UBND huyện",
                "UBND cấp huyện|UBND huyện",
                "Ủy ban Dân tộc|Ủy ban Dân tộc",
                "trên địa bàn tỉnh Bắc Giang|tỉnh Bắc Giang",
                "tỉnh Bà Rịa – Vũng Tàu|tỉnh Bà Rịa - Vũng Tàu"
            })
    void findsANameHoweverItIsWritten(String text, String name) {
        assertThat(Names.in(text)).extracting(found -> found.name().name()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Tài chính",
                "Sở Kế hoạch",
                "lĩnh vực kế hoạch và đầu tư",
                "các sở, ngành về tài nguyên và môi trường",
                "cơ sở kế hoạch",
                "thành phố Bắc Giang",
                "tỉnh Bắc Ninh",
                "tỉnh Quảng Trị",
                "UBND thành phố",
                "Ban Dân tộc của HĐND tỉnh",
                "UBND xã, phường, đặc khu",
                "Phòng Kinh tế",
                "các xã, thị trấn"
            })
    void takesNothingElseForAName(String text) {
        assertThat(Names.in(text)).isEmpty();
    }

    @Test
    void takesTheLongestName() {
        assertThat(Names.in("nguồn vốn sự nghiệp khoa học và công nghệ")
                        .get(0)
                        .name()
                        .to())
                .isEmpty();
        assertThat(Names.in("ngân sách cấp huyện"))
                .hasSize(1)
                .allMatch(found -> found.name().kind().byBudgetYear());
    }

    @Test
    void tellsWhereANameStands() {
        Names.Found found = Names.in("giao Sở KH & ĐT chủ trì").get(0);
        assertThat("giao Sở KH & ĐT chủ trì".substring(found.start(), found.end()))
                .isEqualTo("Sở KH & ĐT");
    }

    @Test
    void knowsTheNamesOfADay() {
        assertThat(Names.at(BEFORE)).extracting(OfficialName::name).contains("Sở Kế hoạch và Đầu tư", "tỉnh Hải Dương");
        assertThat(Names.at(AFTER))
                .extracting(OfficialName::name)
                .contains("tỉnh Hải Dương", "Sở Nông nghiệp và Môi trường")
                .doesNotContain("Sở Kế hoạch và Đầu tư");
        assertThat(Names.at(LocalDate.of(2025, 7, 1)))
                .extracting(OfficialName::name)
                .doesNotContain("tỉnh Hải Dương", "UBND huyện");
        assertThat(Names.at(LocalDate.of(2019, 1, 1)))
                .extracting(OfficialName::name)
                .doesNotContain("Sở Nông nghiệp và Môi trường");
    }
}
