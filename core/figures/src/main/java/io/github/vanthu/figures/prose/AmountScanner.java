package io.github.vanthu.figures.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the amounts of money in a paragraph: figures with a unit (tìm số tiền).
 *
 * <p>Read: "1.520.000.000 đồng", "6.422 triệu đồng", "977,45 tỷ", "12 tỷ 500 triệu đồng", "800.000.000đ". Without "đồng" a figure in
 * millions or billions must end its clause, since "2 triệu lượt khách" is no money; below 1.000 a figure in đồng is none ("05 đồng chí").
 */
final class AmountScanner {
    private static final String FIGURE = "(?:\\d{1,3}(?: \\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*)";
    private static final String SCALE = "(?:nghìn|ngàn|triệu|(?:tỷ|tỉ)(?!\\s+(?:lệ|trọng|số|suất|giá)))";
    private static final String CURRENCY = "(?:đồng(?!\\s+(?:chí|bào|hồ|thời|ruộng|bộ|phục|ý|chủ|sở))|vnđ|vnd|đ)";
    private static final Pattern HEAD =
            Pattern.compile("(?iU)(?<![\\p{L}\\p{N}/])(?<!\\d[.,])" + "(?<figure>" + FIGURE + ")\\s*(?:(?<scale>"
                    + SCALE + "(?:\\s+" + SCALE + ")?)(?!\\p{L})|(?=" + CURRENCY + "(?![\\p{L}\\p{N}])))");
    private static final Pattern NEXT =
            Pattern.compile("(?iU)\\s+(?<figure>" + FIGURE + ")\\s*(?<scale>" + SCALE + ")(?!\\p{L})");
    private static final Pattern MONEY =
            Pattern.compile("(?iU)\\s*" + CURRENCY + "(?:\\s+Việt Nam)?(?![\\p{L}\\p{N}])");
    private static final Pattern CLAUSE_END =
            Pattern.compile("(?iU)(?:\\s*$|\\s*[.;,:()\\]…/]|\\s+(?:từ|để|trong|cho|do|và|trở|được|gồm|bằng)\\b)");
    private static final Pattern UNIT_LINE = Pattern.compile("(?iU)(?:đơn vị(?: tính)?|đvt)\\s*:?\\s*$");
    private static final Map<String, BigDecimal> POWERS = Map.of(
            "nghìn", BigDecimal.TEN.pow(3),
            "ngàn", BigDecimal.TEN.pow(3),
            "triệu", BigDecimal.TEN.pow(6),
            "tỷ", BigDecimal.TEN.pow(9),
            "tỉ", BigDecimal.TEN.pow(9));
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(1000);

    private final ProseText in;
    private final Block block;
    private final String text;
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Malformed> malformed = new ArrayList<>();

    private AmountScanner(ProseText in, Block block) {
        this.in = in;
        this.block = block;
        this.text = in.text().substring(block.start(), block.end());
    }

    /**
     * A figure with a unit that is no number (số tiền viết sai).
     *
     * @param start index of its first digit
     * @param end index behind its unit
     */
    record Malformed(int start, int end) {}

    /** Finds the amounts of one paragraph or bullet. */
    static AmountScanner of(ProseText in, Block block) {
        AmountScanner scanner = new AmountScanner(in, block);
        Matcher head = HEAD.matcher(scanner.text);
        for (int at = 0; head.find(at); ) {
            at = scanner.read(head);
        }
        return scanner;
    }

    List<Amount> amounts() {
        return amounts;
    }

    List<Malformed> malformed() {
        return malformed;
    }

    /** Reads the amount that a match begins, and returns where to look on. */
    private int read(Matcher head) {
        List<Part> parts = new ArrayList<>(List.of(part(head)));
        int end = further(parts, head.end());
        Matcher money = at(MONEY, end);
        boolean named = money.lookingAt();
        int after = named ? money.end() : end;
        if ((!named && !at(CLAUSE_END, end).lookingAt()) || unitLine(head.start())) {
            return after;
        }
        Optional<BigDecimal> value = value(parts);
        value.filter(sum -> (named && !tiny(head, sum)) || head.group("scale") != null)
                .ifPresent(sum -> amounts.add(amount(head.start(), after, sum, parts)));
        if (value.isEmpty() && named) {
            malformed.add(new Malformed(block.start() + head.start(), block.start() + after));
        }
        return after;
    }

    private int further(List<Part> parts, int from) {
        Matcher next = at(NEXT, from);
        if (!next.lookingAt()) {
            return from;
        }
        Part part = part(next);
        if (part.unit().compareTo(parts.get(parts.size() - 1).unit()) >= 0) {
            return from;
        }
        parts.add(part);
        return further(parts, next.end());
    }

    private Matcher at(Pattern pattern, int index) {
        return pattern.matcher(text).region(index, text.length()).useTransparentBounds(true);
    }

    private boolean unitLine(int start) {
        return UNIT_LINE.matcher(text.substring(Math.max(0, start - 30), start)).find();
    }

    private static boolean tiny(Matcher head, BigDecimal value) {
        return head.group("scale") == null && value.compareTo(SMALLEST) < 0;
    }

    private static Part part(Matcher matcher) {
        String scale = matcher.group("scale");
        BigDecimal unit = scale == null ? BigDecimal.ONE : unit(scale);
        return new Part(NumberText.of(matcher.group("figure"), scale == null), unit);
    }

    private static BigDecimal unit(String scale) {
        BigDecimal unit = BigDecimal.ONE;
        for (String word : scale.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            unit = unit.multiply(POWERS.getOrDefault(word, BigDecimal.ONE));
        }
        return unit;
    }

    private static Optional<BigDecimal> value(List<Part> parts) {
        return parts.stream()
                .map(part -> part.number().map(number -> number.value().multiply(part.unit())))
                .reduce(Optional.of(BigDecimal.ZERO), (sum, next) -> sum.flatMap(s -> next.map(s::add)));
    }

    private Amount amount(int start, int end, BigDecimal value, List<Part> parts) {
        Part last = parts.get(parts.size() - 1);
        BigDecimal step = last.unit()
                .movePointLeft(last.number().map(NumberText::decimals).orElse(0));
        boolean foreign = parts.stream()
                .anyMatch(part -> part.number().filter(NumberText::foreign).isPresent());
        Nature nature = nature(start, end);
        return new Amount(in, block, block.start() + start, block.start() + end, value, step, nature, foreign);
    }

    private Nature nature(int start, int end) {
        int from = amounts.isEmpty() ? 0 : amounts.get(amounts.size() - 1).end() - block.start();
        int clause = Math.max(from, Math.max(text.lastIndexOf(';', start), text.lastIndexOf(". ", start)));
        return Nature.of(
                text.substring(Math.max(0, clause), start), text.substring(end, Math.min(text.length(), end + 40)));
    }

    private record Part(Optional<NumberText> number, BigDecimal unit) {}
}
