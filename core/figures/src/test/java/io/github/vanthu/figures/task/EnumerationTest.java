package io.github.vanthu.figures.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumerationTest {
    private static List<String> found(String text) {
        return TaskPlans.found(
                TaskPlans.plan("về OCOP", "05/01/2020", List.of(TaskPlans.heading("Nội dung", text)), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gồm: (1) tuyên truyền chung; (2) tập huấn cán bộ; (4) đánh giá sản phẩm. | 2,4",
                "Gồm: (1) tuyên truyền chung, (2) tập huấn cán bộ và (2) đánh giá sản phẩm. | 2,2",
                "(1) tuyên truyền chung; / (2) tập huấn cán bộ; / (3) đánh giá; / (5) tổng kết năm. | 3,5",
            })
    void warnsOfNumbersInTheTextThatDoNotCountOn(String text, String numbers) {
        assertThat(found(text.replace(" / ", "\n\n")))
                .containsExactly("TASK-003 /body/0/text " + numbers.replace(",", " | "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gồm: (1) tuyên truyền chung; (2) tập huấn cán bộ; (3) đánh giá sản phẩm.",
                "Gồm: (1) tuyên truyền chung; (2) tập huấn cán bộ. Lồng ghép: (1) nguồn vốn khác; (2) đối ứng.",
                "Các nội dung (1), (2) và (4) do xã thực hiện.",
                "Gồm: (1) tuyên truyền chung; (2) tập huấn như nội dung (1); (3) đánh giá.",
                "Theo các mục: (1) và (2) và (4) của phụ lục.",
                "Sản phẩm (4) đạt; (6) không đạt.",
            })
    void leavesOtherNumbersInParenthesesAlone(String text) {
        assertThat(found(text)).isEmpty();
    }
}
