package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.figures.place.PlaceWords;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "/title/0|Trích yếu thứ 1",
                "/bases/2/date|Căn cứ thứ 3, ngày ban hành",
                "/office/name|Cơ quan ban hành, tên cơ quan",
                "/annexes/0/rows/3/cells/soTien/text|Phụ lục thứ 1, dòng thứ 4, các ô, soTien",
                "/body/1/parts/0/text|Nội dung thứ 2, mục con thứ 1, nội dung",
                "/nothing/1|''",
            })
    void fieldsHaveTheNamesOfTheData(String pointer, String words) {
        assertThat(PlaceWords.ofFields().at(pointer)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soTien: \"208.300.000\"|soTien: \"208.300.000 \\uFEFF\"|Phụ lục, dòng 2.1, cột Số tiền",
                "soTien: \"5.000.000.000\"|soTien: \"5.000.000.000\\uFEFF\"|Phụ lục, dòng TỔNG CỘNG, cột Số tiền",
                "- title: Kinh phí thực hiện|- title: \"Kinh phí thực hiện\\uFEFF\"|Mục II.8, tiêu đề",
            })
    void problemsOfAPlanSayWhereTheyAreInWords(String text, String instead, String words, @TempDir Path folder)
            throws IOException {
        assertThat(placesOf(text, instead, folder)).contains(words);
    }

    private List<String> placesOf(String text, String instead, Path folder) throws IOException {
        Sample sample = Sample.of("bac-giang-2020");
        Files.copy(sample.folder().resolve("office.yaml"), folder.resolve("office.yaml"));
        String plan = Files.readString(sample.plan());
        String changed = plan.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(instead));
        assertThat(changed).isNotEqualTo(plan);
        Path file = Files.write(folder.resolve("plan.yaml"), changed.getBytes(StandardCharsets.UTF_8));
        Vanthu vanthu = Vanthu.builder().build();
        PlanReading reading = vanthu.read(file);
        return vanthu.validate(reading).problems().stream()
                .map(Problem::place)
                .map(Place::words)
                .toList();
    }

    @Test
    void wordsNeverReplaceThoseThatAPlaceHas() {
        Problem problem = Problem.error("DATA-001", new Place("a.yaml", 1, 1, "/title").withWords("Tên"));
        assertThat(PlaceWords.ofFields().worded(problem).place().words()).isEqualTo("Tên");
    }
}
