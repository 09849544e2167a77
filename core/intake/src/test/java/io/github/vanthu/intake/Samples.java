package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans for tests, and short ways to read them. */
final class Samples {
    static final String OFFICE = """
            name: Ủy ban nhân dân huyện Vũ Quang
            shortName: UBND huyện Vũ Quang
            symbol: UBND
            place: Vũ Quang
            province: Hà Tĩnh
            level: district
            """;

    static final String SMALL = """
            office: office.yaml
            number: 35
            date: 22/3/2019
            title:
              - Thực hiện Chương trình mỗi xã một sản phẩm
              - huyện Vũ Quang năm 2019
            body:
              - title: MỤC ĐÍCH, YÊU CẦU
                parts:
                  - title: Mục đích
                    text: |
                      Phát triển sản phẩm.

                      - Một là.
            recipients:
              - items:
                  - name: UBND tỉnh
                    note: b/c
                  - Các xã, thị trấn
                archive: VT, NN
            signatures:
              - forHead: CHỦ TỊCH
                title: PHÓ CHỦ TỊCH
            """;

    static final String ANNEX = """
            annexes:
              - title: DỰ TOÁN KINH PHÍ
                unit: đồng
                unitLine: true
                columns:
                  - {title: TT, kind: label, width: 10}
                  - {title: Nội dung, kind: item}
                  - title: Kinh phí
                    columns:
                      - {id: support, title: NSNN hỗ trợ, kind: money, width: "27,5"}
                      - {id: own, title: Chủ thể sản xuất, kind: money}
                  - {id: note, title: Ghi chú, kind: text}
                numbering: [I, 1, 1.1]
                rows:
                  - item: Tuyên truyền
                    cells: {support: 300.000, own: 1.500.000}
                    rows:
                      - item: In tờ rơi
                        cells:
                          support: "-"
                          note: {text: Phòng NN, rows: 2}
                      - item: Họp
                        emphasis: bold-italic
                total:
                  title: TỔNG CỘNG
                  position: first
                  cells: {support: 300000}
            """;

    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    private Samples() {}

    static PlanReading yaml(String content) {
        return read("plan.yaml", content, Map.of("office.yaml", OFFICE));
    }

    static PlanReading json(String content) {
        return read("plan.json", content, Map.of("office.yaml", OFFICE));
    }

    static PlanReading read(String name, String content, Map<String, String> related) {
        PlanReading reading = new PlanReader()
                .read(
                        name,
                        bytes(content),
                        path -> Optional.ofNullable(related.get(path)).map(Samples::bytes));
        reading.problems().forEach(Samples::assertWellSaid);
        return reading;
    }

    /** Fails if a problem's texts lack an argument, or if it says how the program is built. */
    static void assertWellSaid(Problem problem) {
        for (Language language : Language.values()) {
            String text = CATALOGUE.message(problem, language) + " " + CATALOGUE.hint(problem, language);
            assertThat(text)
                    .doesNotContainPattern("\\{\\d}")
                    .doesNotContain("Exception", "jackson", "snakeyaml", "java.");
        }
        assertThat(CATALOGUE.find(problem.code()).orElseThrow().severity()).isEqualTo(problem.severity());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the problems as {@code line:column code pointer}. */
    static List<String> found(PlanReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.code() + " "
                        + problem.place().pointer())
                .toList();
    }

    static List<String> codes(PlanReading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    static String message(Problem problem) {
        return CATALOGUE.message(problem, Language.VI);
    }
}
