package io.github.vanthu.samples.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences of a plan, put together from clauses that officials write. */
final class Prose {
    private static final List<String> ACTORS = List.of(
            "Các phòng, ban chuyên môn",
            "Mặt trận Tổ quốc và các đoàn thể",
            "Trạm Khuyến nông",
            "Các hợp tác xã, tổ hợp tác",
            "Bộ phận văn hóa - xã hội",
            "Cán bộ phụ trách nông nghiệp",
            "Trưởng các thôn, bản",
            "Tổ công tác liên ngành",
            "Đơn vị tư vấn",
            "Nhà trường và gia đình");

    private static final List<String> DEEDS = List.of(
            "chủ trì, phối hợp với các đơn vị liên quan",
            "rà soát, tổng hợp nhu cầu của người dân",
            "hướng dẫn, kiểm tra và đôn đốc việc thực hiện",
            "đẩy mạnh công tác tuyên truyền trên hệ thống truyền thanh cơ sở",
            "tổ chức tập huấn kỹ thuật trồng trọt, chăn nuôi an toàn sinh học",
            "xây dựng mô hình điểm rồi nhân rộng",
            "lồng ghép các nguồn lực hiện có",
            "củng cố, nâng cấp hệ thống kênh mương nội đồng",
            "cập nhật số liệu lên phần mềm quản lý dùng chung",
            "giám sát chất lượng công trình",
            "khuyến khích hộ gia đình chuyển đổi cơ cấu cây trồng",
            "bố trí cán bộ theo dõi thường xuyên",
            "thu gom, phân loại rác thải tại nguồn",
            "vận động nhân dân hiến đất, góp ngày công");

    private static final List<String> ENDS = List.of(
            "nhằm nâng cao thu nhập và chất lượng cuộc sống",
            "bảo đảm đúng tiến độ, đúng đối tượng",
            "gắn với bảo vệ môi trường và cảnh quan nông thôn",
            "phù hợp với điều kiện thực tế của từng thôn",
            "không để phát sinh khiếu kiện kéo dài",
            "phát huy vai trò chủ thể của người dân",
            "theo chuỗi giá trị từ sản xuất đến tiêu thụ",
            "trên nguyên tắc công khai, minh bạch, dân chủ",
            "kịp thời tháo gỡ khó khăn, vướng mắc");

    private static final List<String> THINGS = List.of(
            "Đường giao thông nội thôn",
            "Kênh mương tưới tiêu",
            "Nhà văn hóa",
            "Vườn ươm cây giống",
            "Tập huấn kỹ thuật",
            "Truyền thông, quảng bá",
            "Điểm thu gom rác thải",
            "Trạm cấp nước sạch",
            "Sân thể thao",
            "Hội nghị sơ kết",
            "Chuồng trại chăn nuôi an toàn sinh học",
            "Hệ thống chiếu sáng");

    private final Random random;

    Prose(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a number from 0 to below a bound. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    /** Returns one of some texts. */
    String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** Returns the name of a work to be paid for. */
    String thing() {
        return one(THINGS);
    }

    /** Returns a title of some words. */
    String title() {
        String deed = one(DEEDS);
        return Character.toUpperCase(deed.charAt(0)) + deed.substring(1);
    }

    /** Returns a sentence of some deeds, some of them bold or italic. */
    String sentence(int deeds) {
        List<String> clauses = new ArrayList<>();
        for (int at = 0; at < deeds; at++) {
            clauses.add(marked(one(DEEDS)));
        }
        return one(ACTORS) + " " + String.join("; ", clauses) + ", " + one(ENDS) + ".";
    }

    private String marked(String clause) {
        return switch (random.nextInt(12)) {
            case 0 -> "**" + clause + "**";
            case 1 -> "*" + clause + "*";
            case 2 -> "***" + clause + "***";
            default -> clause;
        };
    }

    /** Returns a sentence without marks, for cells. */
    String plain(int deeds) {
        return sentence(deeds).replace("*", "");
    }

    /** Returns a paragraph of some sentences. */
    String paragraph(int sentences) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < sentences; at++) {
            all.add(sentence(1 + random.nextInt(4)));
        }
        return String.join(" ", all);
    }
}
