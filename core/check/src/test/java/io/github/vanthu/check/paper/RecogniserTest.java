package io.github.vanthu.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Samples;
import org.junit.jupiter.api.Test;

class RecogniserTest {
    @Test
    void recognisesEveryPartOfAPlan() {
        assertThat(PaperDump.of(Recogniser.recognise(Samples.plan())).lines())
                .containsExactly(
                        "kind KH, date 05/11/2026, annexes 1",
                        "ISSUER_NAME x2 \"ỦY BAN NHÂN DÂN XÃ VÂN KHÊ\" BORDER 0.43 of 82 pt",
                        "COUNTRY \"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"",
                        "MOTTO \"Độc lập - Tự do - Hạnh phúc\" BORDER 1.00 of 171 pt",
                        "NUMBER \"Số: 15/KH-UBND\"",
                        "PLACE_DATE \"Vân Khê, ngày 05 tháng 11 năm 2026\"",
                        "KIND \"KẾ HOẠCH\"",
                        "SUBJECT x2 \"Triển khai Chương trình “Mỗi xã một sản phẩm” trên địa bàn x…\" BORDER 0.45 of 209 pt",
                        "BASE \"Căn cứ Luật Tổ chức chính quyền địa phương;\"",
                        "BASE \"Căn cứ Luật Ngân sách nhà nước.\"",
                        "BODY \"Ủy ban nhân dân xã Vân Khê ban hành Kế hoạch với các nội dun…\"",
                        "HEADING #1 [I.] \"I. MỤC ĐÍCH, YÊU CẦU\"",
                        "HEADING #2 [1.] \"1. Mục đích\"",
                        "HEADING #3 [a)] \"a) Nâng cao thu nhập của người dân.\"",
                        "HEADING #3 [b)] \"b) Phát triển sản phẩm của địa phương.\"",
                        "HEADING #2 [2.] \"2. Yêu cầu\"",
                        "BODY #1 [-] \"- Triển khai đồng bộ, hiệu quả.\"",
                        "BODY #2 [+] \"+ Không dàn trải.\"",
                        "HEADING #1 [II.] \"II. TỔ CHỨC THỰC HIỆN\"",
                        "BODY \"Kinh phí theo Phụ lục kèm theo. Trên đây là Kế hoạch của Ủy …\"",
                        "RECIPIENT_TITLE \"Nơi nhận:\"",
                        "RECIPIENT #1 [-] \"- UBND tỉnh Bắc Ninh (b/c);\"",
                        "RECIPIENT #1 [-] \"- Các thôn;\"",
                        "RECIPIENT #1 [-] \"- Lưu: VT, KT.\"",
                        "SIGNATURE_TITLE x3 \"TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\"",
                        "SIGNATURE_NAME \"Nguyễn Văn An\"",
                        "ANNEX_LABEL @1 \"Phụ lục\"",
                        "ANNEX_TITLE @1 \"DỰ TOÁN KINH PHÍ\"",
                        "ANNEX_ATTACHED @1 \"(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/11/2026 của UBND xã…\"",
                        "UNIT_LINE @1 \"Đơn vị tính: triệu đồng\"",
                        "TABLE @1 3x3",
                        "TABLE_NOTE @1 \"Ghi chú: giá tạm tính.\"",
                        "PAGE_NUMBER \"2\"",
                        "PAGE_NUMBER @1 \"2\"");
    }
}
