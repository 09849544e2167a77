package io.github.vanthu.figures.task;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds deadlines outside of the time of the plan (thời hạn ngoài thời gian của kế hoạch).
 *
 * <p>A deadline is what follows "Thời gian:" and the like, stands in a column of that title, or follows "xong trước", "hoàn thành trong",
 * "chậm nhất", at the beginning of a clause. Dates of documents are none. What sums up a plan (báo cáo, tổng kết, quyết toán) may be due
 * after it.
 */
final class DeadlineCheck {
    private static final String CODE = "TASK-004";

    /** A label or column title that announces a time, with no words that would make it a time of something past. */
    private static final String TIME =
            "(?:thời\\s+(?:gian|hạn)|tiến\\s+độ)(?:\\s+(?:thực|hiện|hoàn|thành|dự|kiến|tổ|chức|triển|khai|bắt|đầu"
                    + "|kết|thúc|tiến|hành|tập|huấn|báo|cáo|nộp|gửi|đánh|giá|và|các|nhiệm|vụ|công|việc|xong))*";

    private static final Pattern LABELLED = Pattern.compile("(?iuU)\\b" + TIME + "\\s*:([^\\n;]*?)(?=\\n|;|\\.\\s|$)");
    private static final Pattern COLUMN = Pattern.compile("(?iuU)\\s*" + TIME + "\\s*");
    private static final String LEAD = "(?:xong|hoàn\\s+thành)\\s+(?:trong|trước|vào|chậm\\s+nhất|đến)"
            + "|(?:chậm|muộn)\\s+nhất(?:\\s+(?:là|đến|vào|trong|trước))?|" + TIME + "\\s+(?:trước|trong)";

    private static final Pattern DUE = Pattern.compile(
            "(?iuUm)(?:^|[:(;,–—.-])[-+\\s]*(?:phải\\s+)?(?:" + LEAD + ")\\s+(?:hết\\s+)?(?<due>" + DueTime.FORM + ")");
    private static final Pattern BEFORE =
            Pattern.compile("(?iuUm)(?:^|:)[-+\\s]*trước\\s+(?:ngày\\s+)?(?<due>" + DueTime.FORM + ")\\s*(?=[.;)]|$)");

    /** Dates of documents: behind their number, or before "của" and the one who issued them. */
    private static final Pattern CITATION = Pattern.compile(
            "(?iuU)\\d+(?:/\\d{4})?/[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*,?\\s+ngày\\s+[\\d/.-]+|\\d{1,2}/\\d{1,2}/\\d{4}\\s+của\\b");

    private static final Pattern SUMMING_UP = Pattern.compile(
            "(?iuU).*\\b(?:báo cáo|tổng kết|sơ kết|quyết toán|thanh toán|giải ngân|nghiệm thu|kiểm toán|kéo dài|chuyển nguồn|tiếp theo)\\b.*",
            Pattern.DOTALL);

    private final PlanPeriod period;
    private final List<Discrepancy> found = new ArrayList<>();

    DeadlineCheck(PlanPeriod period) {
        this.period = period;
    }

    List<Discrepancy> find(Plan plan, FigureFormat format) {
        PlanTexts.tasks(plan).forEach(this::text);
        AnnexTexts annexes = AnnexTexts.of(plan, format, COLUMN.asMatchPredicate());
        annexes.items().forEach(this::text);
        annexes.cells().forEach(this::cell);
        return found;
    }

    private void cell(PlanText cell) {
        String plain = plain(cell.text());
        tell(cell, labelled(plain, 0, plain.length()));
    }

    private void text(PlanText text) {
        String plain = plain(text.text());
        Map<Integer, DueTime> due = new TreeMap<>();
        Matcher labelled = LABELLED.matcher(plain);
        while (labelled.find()) {
            labelled(plain, labelled.start(1), labelled.end(1)).forEach(time -> due.put(time.end(), time));
        }
        due(plain, DUE.matcher(plain)).forEach(time -> due.put(time.end(), time));
        due(plain, BEFORE.matcher(plain)).forEach(time -> due.put(time.end(), time));
        tell(text, due.values());
    }

    /** Returns a text of the same length without emphasis and without the dates of documents. */
    private static String plain(String text) {
        return CITATION.matcher(text.replaceAll("[*_]", " "))
                .replaceAll(citation -> " ".repeat(citation.group().length()));
    }

    private static List<DueTime> due(String plain, Matcher matcher) {
        List<DueTime> times = new ArrayList<>();
        while (matcher.find()) {
            times.addAll(DueTime.in(plain, matcher.start("due"), matcher.end("due")));
        }
        return times.stream().filter(time -> !time.year()).toList();
    }

    /** Returns the times of a part that a label announces; years alone count as one span, such as "2018 - 2020". */
    private List<DueTime> labelled(String plain, int start, int end) {
        List<DueTime> times = DueTime.in(plain, start, end);
        boolean spanning = times.stream().anyMatch(time -> !time.year() || !outside(time));
        return times.stream().filter(time -> !time.year() || !spanning).toList();
    }

    private void tell(PlanText text, Collection<DueTime> times) {
        times.stream()
                .filter(this::outside)
                .filter(time -> !time.first().isAfter(period.end()) || !sumsUp(text, time.start()))
                .forEach(time -> found.add(outside(text, time)));
    }

    private boolean outside(DueTime time) {
        return time.last().isBefore(period.start()) || time.first().isAfter(period.end());
    }

    private static boolean sumsUp(PlanText text, int at) {
        int start = text.text().lastIndexOf('\n', at) + 1;
        int end = text.text().indexOf('\n', at);
        String line = text.text().substring(start, end < 0 ? text.text().length() : end);
        return SUMMING_UP.matcher(text.subject() + " " + line).matches();
    }

    private Discrepancy outside(PlanText text, DueTime time) {
        return new Discrepancy(
                CODE,
                Severity.WARNING,
                List.of(new Spot(text.pointer(), excerpt(text.text(), time)), period.spot()),
                List.of(time.text(), period.text()));
    }

    /** Returns the words of a time with as many before them as tell them from earlier ones in the text. */
    private static String excerpt(String text, DueTime time) {
        int start = time.start();
        while (start > 0 && text.indexOf(text.substring(start, time.end())) < start) {
            start = Math.max(0, text.lastIndexOf(' ', start - 2) + 1);
        }
        return text.substring(start, time.end());
    }
}
