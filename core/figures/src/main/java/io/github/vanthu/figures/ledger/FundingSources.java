package io.github.vanthu.figures.ledger;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The usual names of funding sources and the short names that references use (nguồn vốn).
 *
 * <p>Levels of the budget: {@code NSNN} ngân sách nhà nước, {@code NSTW} trung ương, {@code NSĐP} địa phương, {@code NST}
 * tỉnh, {@code NSH} huyện, {@code NSX} xã. Outside of it: {@code TD} tín dụng, {@code LG} lồng ghép, {@code HĐ} huy động,
 * {@code DN} doanh nghiệp, {@code HTX} hợp tác xã, {@code DG} dân góp, {@code ĐƯ} đối ứng. Natures of capital, which
 * divide a level: {@code ĐTPT} đầu tư phát triển, {@code KPTX} kinh phí thường xuyên, {@code VSN} vốn sự nghiệp.
 *
 * <p>Case, "NS" for "ngân sách", old and new places of tone marks and words around the name do not matter: "Vốn NS Trung
 * ương hỗ trợ" is {@code NSTW}. A short name is its own name.
 */
public final class FundingSources {
    /** Words around the name of a source. */
    private static final String AROUND =
            "(?:từ )?(?:nguồn )?(?:vốn |kinh phí )?(?:từ )?(?:%s)(?: (?:hỗ trợ|cấp|bố trí))?(?: ?\\(.*\\))?";

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final String BUDGET = "(?:ns|ngân sách)(?: nhà nước)?(?: cấp)? ?";
    private static final List<Source> SOURCES = List.of(
            new Source("NSTW", BUDGET + "(?:trung ương|t\\.?w|t\\.?ư)"),
            new Source("NSĐP", BUDGET + "(?:địa phương|đp)"),
            new Source("NSH", BUDGET + "(?:huyện|quận|thị xã|h)"),
            new Source("NST", BUDGET + "(?:tỉnh|thành phố|t)"),
            new Source("NSX", BUDGET + "(?:xã|phường|x)"),
            new Source("NSNN", "ngân sách nhà nước|ngân sách|nsnn|ns nhà nước"),
            new Source("ĐTPT", "đầu tư(?: phát triển| công)?|đtpt"),
            new Source("KPTX", "(?:chi )?thường xuyên|kptx"),
            new Source("VSN", "sự nghiệp|vsn|kpsn"),
            new Source("TD", "(?:vay )?tín dụng(?: .+)?|td"),
            new Source("LG", "lồng ghép(?: .+)?|lg"),
            new Source("HĐ", "huy động(?: .+)?|hđ"),
            new Source("DN", "(?:của )?doanh nghiệp(?:[,;/ ].+)?|dn(?:[,;/].+)?"),
            new Source("HTX", "hợp tác xã|htx"),
            new Source("DG", "(?:nhân |người )?dân (?:đóng )?góp(?: .+)?|dg"),
            new Source("ĐƯ", "(?:.+ )?đối ứng(?: .+)?|chủ thể(?: .+)?|đư"));

    private FundingSources() {}

    private record Source(String shortName, Pattern names) {
        Source(String shortName, String names) {
            this(shortName, Pattern.compile(folded(AROUND.formatted(names)), Pattern.DOTALL));
        }
    }

    /**
     * Returns the short name of the source that a text names, such as "NSTW" for "Ngân sách Trung ương", or nothing.
     *
     * @param text a whole name, such as the title of a column
     */
    public static Optional<String> of(String text) {
        String name = folded(text.strip().replaceAll("(?U)\\s+", " "));
        return SOURCES.stream()
                .filter(source -> source.names().matcher(name).matches())
                .map(Source::shortName)
                .findFirst();
    }

    /** Returns whether a short name is a nature of capital, which divides a level of the budget instead of being one. */
    public static boolean nature(String shortName) {
        return shortName.equals("ĐTPT") || shortName.equals("KPTX") || shortName.equals("VSN");
    }

    /** Small letters, with the tone mark of each syllable at its end. */
    private static String folded(String text) {
        String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher syllables = SYLLABLE.matcher(parts);
        return syllables.replaceAll(found -> toneLast(found.group()));
    }

    private static String toneLast(String syllable) {
        Matcher tone = TONE.matcher(syllable);
        if (!tone.find()) {
            return syllable;
        }
        String mark = tone.group();
        return tone.replaceAll("") + mark;
    }
}
