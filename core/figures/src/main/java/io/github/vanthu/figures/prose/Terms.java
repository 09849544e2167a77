package io.github.vanthu.figures.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of labels and titles in a form in which they can be compared (từ ngữ).
 *
 * <p>Small letters, abbreviations written out, tone marks at one place ("hoà" is "hòa").
 */
final class Terms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern PROPOSED = Pattern.compile("(?iU)đề xuất");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String COMMUNE = toneLast("xã");
    private static final String SOCIETY = toneLast("hội");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("nsnn", "ngân sách nhà nước"),
            Map.entry("nstw", "ngân sách trung ương"),
            Map.entry("nsđp", "ngân sách địa phương"),
            Map.entry("nst", "ngân sách tỉnh"),
            Map.entry("nsh", "ngân sách huyện"),
            Map.entry("nsx", "ngân sách xã"),
            Map.entry("ns", "ngân sách"),
            Map.entry("tw", "trung ương"),
            Map.entry("đtpt", "đầu tư phát triển"),
            Map.entry("htx", "hợp tác xã"),
            Map.entry("dn", "doanh nghiệp"),
            Map.entry("ntm", "nông thôn mới"),
            Map.entry("mtqg", "mục tiêu quốc gia"),
            Map.entry("ubnd", "ủy ban nhân dân"),
            Map.entry("csxh", "chính sách xã hội"),
            Map.entry("xh", "xã hội"));
    private static final Set<String> GENERIC =
            set("tổng cộng nhu cầu kinh phí dự toán dự kiến ước số tiền vốn nguồn lực thực hiện triển khai"
                    + " kế hoạch chương trình đề án dự án để cho của là các những nội dung nhiệm vụ hoạt động giải pháp này trên địa bàn nêu bố trí"
                    + " đảm bảo cần phục vụ chi phí được toàn bộ và với theo trong từ tại khoảng đồng triệu tỷ tính năm giai đoạn ocop"
                    + " chia đó gồm thành bằng chữ về như sau cụ thể khi hết trong cả");

    private Terms() {}

    /** Returns the words of a text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            if (SHORT.containsKey(word)) {
                words.addAll(of(SHORT.get(word)));
            } else {
                words.add(toneLast(word));
            }
        }
        return joined(words);
    }

    /** Joins "xã hội", so that it is not taken for the commune. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (word.equals(SOCIETY) && last >= 0 && joined.get(last).equals(COMMUNE)) {
                joined.set(last, COMMUNE + SOCIETY);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** Returns the words of a text as a set. */
    static Set<String> set(String text) {
        return new LinkedHashSet<>(of(text));
    }

    /** Returns the words of a text that say more than that it speaks of money for the plan; numbers are left out. */
    static List<String> core(String text) {
        return of(PROPOSED.matcher(text).replaceAll(" ")).stream()
                .filter(word -> !GENERIC.contains(word) && !NUMBER.matcher(word).matches())
                .toList();
    }

    private static String toneLast(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        Matcher tone = TONE.matcher(apart);
        if (!tone.find()) {
            return apart;
        }
        String mark = tone.group();
        return tone.replaceAll("") + mark;
    }
}
