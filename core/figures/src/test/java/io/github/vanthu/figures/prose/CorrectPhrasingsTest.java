package io.github.vanthu.figures.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrasings of correct plans beside an annex of 5.000 triệu đồng: none may be reported. */
class CorrectPhrasingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng kinh phí là 5 tỷ đồng, trong đó ngân sách tỉnh 1.223 triệu đồng.",
                "Tổng kinh phí là 5.000 triệu đồng (trong đó ngân sách tỉnh 1.223 triệu đồng), bố trí trong dự toán năm 2026.",
                "Tổng kinh phí khoảng 4,9 tỷ đồng.",
                "Tổng kinh phí không quá 6 tỷ đồng.",
                "Tổng kinh phí đã giải ngân năm 2025 là 3.200 triệu đồng, đạt 98% kế hoạch.",
                "Năm 2025, tổng kinh phí thực hiện Chương trình là 4.300 triệu đồng.",
                "Tổng kinh phí giai đoạn 2021 - 2025 là 25.000 triệu đồng.",
                "Tổng kinh phí thực hiện Chương trình giai đoạn 2026 - 2030 dự kiến là 26 tỷ đồng.",
                "Tổng kinh phí tập huấn cán bộ thôn là 120 triệu đồng.",
                "Tổng kinh phí hỗ trợ 10 chủ thể là 1.000.000.000 đồng.",
                "Kinh phí hỗ trợ mỗi sản phẩm là 100 triệu đồng.",
                "Mức hỗ trợ: 30 triệu đồng/sản phẩm đạt 05 sao; 20 triệu đồng/sản phẩm đạt 04 sao.",
                "Bình quân mỗi huyện, thành phố 100 triệu đồng.",
                "Hỗ trợ từ 10 đến 20 triệu đồng cho mỗi mô hình, tổng cộng không quá 200 triệu đồng.",
                "Doanh thu của các chủ thể đạt 12 tỷ 500 triệu đồng.",
                "Thu nhập bình quân đầu người 65 triệu đồng/năm.",
                "Vốn điều lệ tối thiểu 500 triệu đồng.",
                "Quyết định số 490/QĐ-TTg của Thủ tướng Chính phủ với tổng kinh phí 45.000 tỷ đồng.",
                "Ngân sách tỉnh hỗ trợ xã Kiên Thành 200 triệu đồng để mua máy.",
                "Ngân sách tỉnh: 1.223 triệu đồng; trong đó phân bổ cho huyện Lục Ngạn 700 triệu đồng.",
                "Năm 2027 dự kiến bố trí ngân sách tỉnh 1.500 triệu đồng.",
                "Ngân sách tỉnh năm 2025 đã cấp 900 triệu đồng.",
                "Vốn vay tín dụng: 800 triệu đồng.",
                "Kinh phí tuyên truyền về chương trình: 330.000.000 đồng.",
                "Trong đó: Tập huấn 523 triệu đồng.",
                "Tổng vốn đầu tư của doanh nghiệp là 7 tỷ đồng.",
                "Kinh phí quản lý 150 triệu đồng, kinh phí dự phòng 50 triệu đồng.",
                "Tăng so với năm trước 300 triệu đồng.",
                "Tổng kinh phí là 5.000 triệu đồng, gồm: vốn đầu tư 2.000 triệu đồng, kinh phí thường xuyên và vốn khác 3.000 triệu đồng.",
                "Tổng kinh phí là 5.000 triệu đồng, trong đó: đợt 1 là 2.000 triệu đồng, đợt 2 là 2.500 triệu đồng.",
                "Tổng kinh phí là 5.000 triệu đồng; thời gian giải ngân trước 30/11/2026, tạm ứng 1.500 triệu đồng.",
                "Kinh phí: 2 tỷ đồng từ ngân sách xã, 3 tỷ đồng từ ngân sách huyện.",
                "- Tổng kinh phí: 5.000 triệu đồng, trong đó:\n  + Ngân sách tỉnh: 1.223 triệu đồng;\n  + Các nguồn khác theo quy định.\n- Dự phòng: 100 triệu đồng.",
                "Tổng kinh phí là 4.999,6 triệu đồng, làm tròn 5.000 triệu đồng.",
                "Kinh phí hỗ trợ sản xuất:\n- Ngân sách tỉnh: 200 triệu đồng;\n- Chủ thể sản xuất: 300 triệu đồng.",
                "Hội đồng gồm 05 đồng chí; kinh phí hoạt động của Hội đồng 50 triệu đồng.",
                "Đơn vị tính: 1.000 đồng.",
                "Quy mô 2 triệu lượt khách, 1,5 triệu tấn vải thiều, tỷ lệ 30%.",
                "Nguồn xã hội hóa: 400 triệu đồng.",
                "Mua 10 máy tính, thành tiền 150.000.000 đồng (Một trăm năm mươi triệu đồng).",
                "Thưởng 5.000.000 đồng (năm triệu đồng)/giải.",
                "Ngân sách nhà nước hỗ trợ 70%, tương đương 3.500 triệu đồng cho các xã."
            })
    void raiseNoAlarm(String text) {
        assertThat(new SmallPlan().funding(text).annex(SmallPlan.bySource("")).codes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinh phí thực hiện: 100 triệu đồng.",
                "Tổng kinh phí: 100 triệu đồng, trong đó ngân sách tỉnh 60 triệu đồng, chủ thể sản xuất đối ứng 40 triệu đồng.",
                "Dự kiến kinh phí 120 triệu đồng (Một trăm hai mươi triệu đồng).",
                "Ngân sách tỉnh: 80 triệu đồng."
            })
    void raiseNoAlarmUnderATask(String text) {
        assertThat(new SmallPlan()
                        .text("NHIỆM VỤ", "Tổ chức hội chợ triển lãm", text)
                        .annex(SmallPlan.bySource(""))
                        .codes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng kinh phí là 4.300 triệu đồng.",
                "Tổng kinh phí thực hiện Chương trình là 4.300 triệu đồng; trong đó ngân sách tỉnh 900 triệu đồng."
            })
    void raiseNoAlarmInAReviewOfThePast(String text) {
        assertThat(new SmallPlan()
                        .text("KẾT QUẢ THỰC HIỆN NĂM 2025", "Kinh phí", text)
                        .annex(SmallPlan.bySource(""))
                        .codes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng kinh phí là 300 triệu đồng; năm 2026: ngân sách tỉnh 60 triệu đồng.",
                "Kinh phí năm 2026 là 100 triệu đồng, năm 2027 là 200 triệu đồng.",
                "Tổng kinh phí giai đoạn 2026 - 2027 là 300 triệu đồng, trong đó năm 2026 là 100 triệu đồng.",
                "Năm 2025 là 90 triệu đồng.",
                "Năm 2026 hỗ trợ 05 mô hình với kinh phí 40 triệu đồng."
            })
    void raiseNoAlarmBesideAnAnnexByYear(String text) {
        assertThat(new SmallPlan().funding(text).annex(SmallPlan.byYear()).codes())
                .isEmpty();
    }
}
