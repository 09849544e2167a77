package io.github.vanthu.figures.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCheckTest {
    private static List<String> found(String text) {
        return TaskPlans.found(year2020(text));
    }

    private static Plan year2020(String text) {
        return TaskPlans.plan(
                "tỉnh Bắc Giang năm 2020",
                "19/11/2019",
                List.of(TaskPlans.heading("Tổ chức thực hiện", text)),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- Thời gian: Từ quý II/2020 - quý IV/2021.;quý IV/2021",
                "- Thời gian: Từ quý II/2019 - quý IV/2020.;quý II/2019",
                "- **Thời gian thực hiện:** Quý II, III/2019;Quý II, III/2019",
                "- Thời gian hoàn thành: Tháng 3,4/2019.;Tháng 3,4/2019",
                "- Thời gian: Trong quý II - III năm 2021.;quý II - III năm 2021",
                "- Thời gian: Xong trước 30/12/2018.;30/12/2018",
                "- Thời gian: từ năm 2017 đến năm 2018;năm 2017",
                "+ Đợt 01: Trước ngày 15/7/2019;15/7/2019",
                "Trước ngày 15 tháng 7 năm 2019.;15 tháng 7 năm 2019",
                "- Xây dựng website, hoàn thành trong tháng 6/2019.;tháng 6/2019",
                "- Rà soát danh mục (xong trước 31/3/2021).;31/3/2021",
                "- Kiện toàn tổ chức, chậm nhất là ngày 15/02/2021;15/02/2021",
                "- Tiến độ: tháng 5/2019.;tháng 5/2019",
                "- Nộp đăng ký về huyện. Thời gian trước ngày 25/01/2019.;25/01/2019",
                "- Gửi báo cáo (*thời gian gửi trước ngày 25/6/2019*);25/6/2019",
            })
    void warnsOfADeadlineOutsideOfTheYearOfThePlan(String text, String deadline) {
        assertThat(found(text))
                .first()
                .asString()
                .startsWith("TASK-004 /body/0/text")
                .containsIgnoringCase(deadline)
                .endsWith("| 2020");
    }

    @Test
    void pointsToTheSecondOfTwoEqualTimes() {
        List<Discrepancy> found =
                TaskCheck.find(year2020("- Thời gian: tháng 4/2021\n- Xong trước tháng 4/2021"), TaskPlans.FORMAT);
        assertThat(found)
                .extracting(one -> one.spots().get(0).excerpt())
                .containsExactly("tháng 4/2021", "trước tháng 4/2021");
    }

    @Test
    void tellsADeadlineOnceThoughTwoRulesFindIt() {
        assertThat(found("- Thời gian: Trước ngày 15/7/2019.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Thời gian: Từ quý II/2020 - quý IV/2020.",
                "- Thời gian: Thực hiện trong Quý II - Quý III/2020",
                "- Thời gian: Trong tháng 3/2020.",
                "- Thời gian: tháng 12/2019.",
                "- Thời gian tập huấn: Từ 4-5 ngày",
                "- Thời gian: 05 ngày trong đó 03 ngày học trên lớp",
                "- Thời gian: 2018 - 2020",
                "- Trong thời gian từ năm 2016 đến tháng 5/2018, huyện hỗ trợ các xã.",
                "- Thời gian thành lập: năm 2015",
                "- Thời gian công nhận: tháng 5/2018",
                "+ Đợt 02: Trước ngày 10/12/2020.",
                "Căn cứ Quyết định số 490/QĐ-TTg ngày 07/5/2018 của Thủ tướng Chính phủ.",
                "- Thời gian: theo Kế hoạch số 1762/KH-UBND ngày 07/5/2018 của UBND tỉnh.",
                "- Thời gian: theo Nghị quyết ngày 07/5/2018 của HĐND tỉnh.",
                "- Hỗ trợ các cơ sở thành lập trước ngày 01/7/2018.",
                "- Trước ngày 01/7/2018, các cơ sở đã đăng ký được hưởng chính sách cũ.",
                "- Các xã hoàn thành trong năm 2018 tiếp tục được hỗ trợ.",
                "- Sản phẩm đạt 3 sao năm 2019 tham gia nâng hạng.",
                "- Báo cáo tổng kết, hoàn thành trước ngày 15/01/2021.",
                "- Báo cáo kết quả trước ngày 15 tháng 12 hằng năm.",
            })
    void leavesOtherDatesAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void looksAtCellsOfColumnsOfTimesAndAtItemsOfRows() {
        Plan plan = TaskPlans.plan(
                "năm 2020",
                "05/01/2020",
                List.of(),
                List.of(
                        TaskPlans.annex(
                                "Thời gian thực hiện",
                                TaskPlans.row("·", "In tờ rơi\n- Thời gian: tháng 4/2019", "Quý II/2019"),
                                TaskPlans.row("·", "Tập huấn", "Quý III/2020"),
                                TaskPlans.row("·", "Quyết toán", "Quý I/2021")),
                        TaskPlans.annex("Năm thành lập", TaskPlans.row("·", "HTX Yên Thế", "Quý II/2019"))));
        assertThat(TaskPlans.found(plan))
                .containsExactly(
                        "TASK-004 /annexes/0/rows/0/item tháng 4/2019 | 2020",
                        "TASK-004 /annexes/0/rows/0/cells/thoiGian/text Quý II/2019 | 2020");
    }

    @Test
    void namesTheTitleAsTheOtherPlace() {
        assertThat(TaskCheck.find(year2020("- Thời gian: tháng 4/2021"), TaskPlans.FORMAT))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.spots().get(0).excerpt()).isEqualTo("tháng 4/2021");
                    assertThat(found.spots().get(1).pointer()).isEqualTo("/title/1");
                    assertThat(found.spots().get(1).excerpt()).isEqualTo("2020");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "giai đoạn 2026 - 2030;15/11/2026;tháng 5/2031;2026 - 2030",
                "giai đoạn 2026-2030;15/11/2026;tháng 5/2025;2026 - 2030",
                "từ năm 2026 đến năm 2030;15/11/2026;tháng 5/2031;2026 - 2030",
                "đến năm 2030;15/11/2026;tháng 5/2025;2026 - 2030",
                "quý II/2020;15/3/2020;tháng 5/2021;2020",
                "thực hiện Nghị quyết số 26/2018/NQ-HĐND ngày 07/5/2018, năm 2020;15/3/2020;tháng 5/2018;2020",
            })
    void readsTheTimeOfThePlanFromItsTitle(String title, String date, String deadline, String period) {
        Plan plan = TaskPlans.plan(
                title, date, List.of(TaskPlans.heading("Nhiệm vụ", "Thời gian: " + deadline)), List.of());
        assertThat(TaskPlans.found(plan)).containsExactly("TASK-004 /body/0/text " + deadline + " | " + period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "giai đoạn 2026 - 2030;15/11/2026;tháng 5/2029",
                "đến năm 2030;15/11/2026;quý IV/2026",
                "năm 2026 và giai đoạn 2027-2030;15/11/2026;quý IV/2028",
                "về phát triển sản phẩm OCOP;15/11/2026;quý IV/2019",
            })
    void findsNothingInsideOfTheTimeOrWhereTheTitleNamesNone(String title, String date, String deadline) {
        Plan plan = TaskPlans.plan(
                title, date, List.of(TaskPlans.heading("Nhiệm vụ", "Thời gian: " + deadline)), List.of());
        assertThat(TaskPlans.found(plan)).isEmpty();
    }

    @Test
    void leavesPartsAloneThatLookBack() {
        Plan plan = TaskPlans.plan(
                "năm 2020",
                "05/01/2020",
                List.of(TaskPlans.heading(
                        "KẾT QUẢ THỰC HIỆN NĂM 2019", "", TaskPlans.heading("Tập huấn", "- Thời gian: tháng 5/2019"))),
                List.of());
        assertThat(TaskPlans.found(plan)).isEmpty();
    }
}
