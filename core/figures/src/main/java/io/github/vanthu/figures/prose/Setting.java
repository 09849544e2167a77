package io.github.vanthu.figures.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around an amount and says what it is about (ngữ cảnh).
 *
 * @param passage the text
 * @param line the paragraph or bullet
 * @param clause the amount
 */
record Setting(Passage passage, Passage.Line line, Clause clause) {
    private static final Pattern FUNDING =
            Pattern.compile("(?iU)kinh phí|nguồn lực|tài chính|nguồn vốn|dự toán|\\bvốn\\b");
    private static final Pattern PAST =
            Pattern.compile("(?iU)\\bđã\\b|\\bkết quả\\b|giải ngân|quyết toán|năm trước|cùng kỳ|thực hiện được"
                    + "|tăng (?!cường|trưởng)|giảm (?!nghèo|thiểu)|còn thiếu|so với");
    private static final Pattern REVIEW = Pattern.compile(
            "(?iU)kết quả|tình hình thực hiện|thực trạng|đánh giá (?:tình hình|kết quả|thực trạng|chung)|tồn tại, hạn chế");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
    private static final Pattern CITED = Pattern.compile(
            "(?iU)phụ lục(?:\\s+số)?\\s+([IVX]{1,5}|\\d{1,2})\\b(?:\\s*(?:,|và)\\s*([IVX]{1,5}|\\d{1,2})\\b)?");
    private static final Set<String> USUAL =
            Terms.set("huy động tài chính khái toán cơ cấu phân kỳ cơ chế bổ xã hội hóa ngân sách nhà nước lập quản lý"
                    + " sử dụng chi tiết kèm phụ lục biểu loại hỗ trợ thời gian đầu tư như bảng nguồn gốc");

    /** Returns whether it tells of something that is over. */
    boolean past() {
        return PAST.matcher(sentence()).find()
                || passage.in().headings().stream()
                        .anyMatch(title -> REVIEW.matcher(title).find());
    }

    /** Returns whether the text stands under a heading about funding, or is no part of the headings. */
    boolean funding() {
        List<String> headings = passage.in().headings();
        return headings.isEmpty()
                || headings.stream().anyMatch(title -> FUNDING.matcher(title).find());
    }

    /** Returns the words around the amount that narrow what it is about, besides some that are known. */
    Set<String> narrowing(Set<String> known) {
        Set<String> words = new LinkedHashSet<>();
        heading().ifPresent(title -> words.addAll(Terms.core(title)));
        words.addAll(Terms.core(introduction()));
        line.above().stream()
                .map(passage.lines()::get)
                .filter(above -> above.clauses().isEmpty())
                .forEach(above -> words.addAll(Terms.core(passage.text(above))));
        words.removeAll(known);
        words.removeAll(USUAL);
        return words;
    }

    Optional<String> heading() {
        List<String> headings = passage.in().headings();
        return headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
    }

    /** Returns what stands before the first colon of the sentence, unless it is the label itself or holds an amount. */
    private String introduction() {
        String sentence = sentence();
        int colon = sentence.indexOf(':');
        String first = colon < 0 ? "" : sentence.substring(0, colon);
        int begin = clause.amount().start() - sentence.length();
        boolean amounts = line.clauses().stream()
                .anyMatch(other ->
                        other.amount().start() >= begin && other.amount().start() < begin + colon);
        return amounts || first.contains(clause.label()) ? "" : first;
    }

    private String sentence() {
        String before = passage.in()
                .text()
                .substring(line.block().start(), clause.amount().start());
        Matcher end = SENTENCE_END.matcher(before);
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return before.substring(start);
    }

    /** Returns the years that label, introduction, lines above or heading name, from the nearest. */
    Optional<Years> years() {
        List<String> nearest = new ArrayList<>(List.of(clause.label(), introduction()));
        line.above().forEach(above -> nearest.add(passage.text(passage.lines().get(above))));
        heading().ifPresent(nearest::add);
        return nearest.stream().flatMap(text -> Years.in(text).stream()).findFirst();
    }

    /** Returns the numbers of the annexes that its paragraph, or else its text, refers to. */
    List<Integer> cited() {
        List<Integer> near = cited(passage.text(line));
        return near.isEmpty() ? cited(passage.in().text()) : near;
    }

    private static List<Integer> cited(String text) {
        Set<Integer> numbers = new LinkedHashSet<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            numbers.add(number(matcher.group(1)));
            Optional.ofNullable(matcher.group(2)).ifPresent(second -> numbers.add(number(second)));
        }
        return List.copyOf(numbers);
    }

    private static int number(String label) {
        return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : RomanNumber.of(label);
    }
}
