package io.github.vanthu.testkit;

import java.util.List;
import java.util.Random;

/** Invented texts and amounts of trial plans, drawn by a seed. */
final class TrialTexts {
    private static final List<String> WORKS = List.of(
            "Hỗ trợ phát triển sản xuất",
            "Cứng hóa đường liên thôn",
            "Kiên cố hóa kênh mương nội đồng",
            "Tập huấn nghiệp vụ cho cán bộ",
            "Tuyên truyền, phổ biến chính sách",
            "Đào tạo nghề cho lao động nông thôn",
            "Nghiệm thu, đánh giá sản phẩm",
            "Kiểm tra, giám sát việc thực hiện");

    private static final List<String> UNITS =
            List.of("Phòng Kinh tế", "Sở Tài chính", "Hội Nông dân", "Văn phòng", "Trung tâm Dịch vụ công");

    private static final int LONG = 300;

    private final Random random;

    TrialTexts(long seed) {
        this.random = new Random(seed);
    }

    String work() {
        return WORKS.get(random.nextInt(WORKS.size()));
    }

    String unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    /** Returns from 1 to 50 units of a thousand each. */
    long thousands() {
        return (1 + random.nextInt(50_000)) * 1_000L;
    }

    /** Returns a name of 300 characters. */
    String longName() {
        StringBuilder name = new StringBuilder(work());
        while (name.length() < LONG) {
            name.append(", ").append(work());
        }
        return name.substring(0, LONG).replaceFirst("[ ,]$", "ạ");
    }

    /** Returns an amount as plans write it, such as {@code 1.520.000}. */
    static String figure(long amount) {
        return Long.toString(amount).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }
}
