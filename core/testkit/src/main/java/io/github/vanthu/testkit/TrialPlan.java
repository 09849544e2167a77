package io.github.vanthu.testkit;

import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Office;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes plans that bring a format to its limits, as data that the reader of plans reads (kế hoạch thử).
 *
 * <p>The same seed gives the same plans.
 */
final class TrialPlan {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    /** With their 990 rows they make 1,000. */
    private static final int GROUPS = 10;

    private static final int ROWS_OF_A_GROUP = 99;
    private static final int RECIPIENTS = 12;
    private static final int ANNEXES = 5;

    private final TrialOffice office;
    private final TrialTexts texts;
    private final TrialAnnex annexes;
    private final Map<String, Object> data = new LinkedHashMap<>();

    private TrialPlan(TrialOffice office, Optional<AnnexLayout> layout, long seed) {
        this.office = office;
        this.texts = new TrialTexts(seed);
        this.annexes = new TrialAnnex(layout, texts);
    }

    /**
     * Returns a plan of an office as it is read.
     *
     * @param layout the format's default layout, or nothing
     * @param extra the province's own data, from one of its samples; may be empty
     */
    static PlanReading of(
            TrialOffice office, Extreme extreme, Optional<AnnexLayout> layout, Map<String, Object> extra, long seed) {
        TrialPlan plan = new TrialPlan(office, layout, seed);
        plan.complete();
        if (!extra.isEmpty()) {
            plan.data.put("extra", extra);
        }
        plan.stretch(extreme);
        byte[] json = JsonText.of(plan.data).getBytes(StandardCharsets.UTF_8);
        return new PlanReader().read(name(office, extreme), json, path -> Optional.empty());
    }

    /** Returns how messages call the plan, such as {@code trial/no-rows-commune-2026-06-15.json}. */
    static String name(TrialOffice office, Extreme extreme) {
        return "trial/" + extreme.title() + "-" + office.levelName() + "-" + office.day() + ".json";
    }

    private void complete() {
        data.put("office", office());
        data.put("number", "35");
        data.put("date", DAY.format(office.day()));
        data.put("draft", "DỰ THẢO");
        data.put("title", List.of("Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới"));
        data.put(
                "bases",
                List.of(Map.of(
                        "kind", "Quyết định",
                        "number", "263/QĐ-TTg",
                        "date", "22/02/2010",
                        "issuer", "Thủ tướng Chính phủ",
                        "subject", "phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới")));
        data.put("opening", office.office().shortName() + " ban hành Kế hoạch như sau:");
        data.put("body", List.of(heading()));
        data.put("closing", "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh để xem xét, giải quyết");
        data.put("recipients", List.of(recipients(1)));
        data.put("signatures", List.of(signature()));
        data.put("annexes", List.of(completeAnnex()));
    }

    private Map<String, Object> office() {
        Office issuer = office.office();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", issuer.name());
        members.put("heading", issuer.heading());
        members.put("parent", issuer.parent());
        members.put("shortName", issuer.shortName());
        members.put("symbol", issuer.symbol());
        members.put("place", issuer.place());
        members.put("province", issuer.province());
        members.put("level", office.levelName());
        return members;
    }

    private Map<String, Object> heading() {
        return Map.of(
                "title", "MỤC ĐÍCH, YÊU CẦU",
                "text", "Nâng cao đời sống vật chất và tinh thần của người dân.",
                "parts",
                        List.of(Map.of(
                                "title", "Mục đích:",
                                "lead", "Cụ thể hóa các mục tiêu của Chương trình.",
                                "parts",
                                        List.of(Map.of(
                                                "title",
                                                "Về kinh tế",
                                                "text",
                                                "- Tăng thu nhập.\n- Giảm hộ nghèo.")))));
    }

    private Map<String, Object> recipients(int count) {
        List<Object> items = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            items.add(Map.of("name", texts.unit(), "note", "để thực hiện"));
        }
        return Map.of("title", "Nơi nhận:", "items", items, "archive", "VT, KT");
    }

    private Map<String, Object> signature() {
        Map<String, Object> signer = new LinkedHashMap<>();
        if (office.office().parent().isEmpty()) {
            signer.put("onBehalfOf", "ỦY BAN NHÂN DÂN");
        }
        signer.put("forHead", office.head());
        signer.put("title", "PHÓ " + office.head());
        signer.put("name", "Nguyễn Văn An");
        return signer;
    }

    private Map<String, Object> completeAnnex() {
        Map<String, Object> annex = annexes.annex(3);
        annex.put("notes", "Ghi chú: Kinh phí đã gồm thuế giá trị gia tăng.");
        return annex;
    }

    private void stretch(Extreme extreme) {
        switch (extreme) {
            case COMPLETE -> {}
            case NO_ROWS -> data.put("annexes", List.of(annexes.annex(0)));
            case THOUSAND_ROWS -> data.put("annexes", List.of(annexes.grouped(GROUPS, ROWS_OF_A_GROUP)));
            case LONG_NAMES -> longNames();
            case TWELVE_RECIPIENTS -> data.put("recipients", List.of(recipients(RECIPIENTS)));
            case FIVE_ANNEXES -> fiveAnnexes();
            case WIDE_TABLE_IN_MILLIONS -> data.put("annexes", List.of(annexes.wide("triệu đồng")));
            case WIDE_TABLE_IN_DONG -> data.put("annexes", List.of(annexes.wide("đồng")));
        }
    }

    private void longNames() {
        data.put("title", List.of(texts.longName()));
        data.put("body", List.of(Map.of("title", texts.longName(), "text", texts.longName())));
        data.put("recipients", List.of(Map.of("items", List.of(Map.of("name", texts.longName())))));
        Map<String, Object> annex = annexes.annex(0);
        annex.put("title", List.of(texts.longName()));
        annex.put("rows", List.of(Map.of("item", texts.longName())));
        data.put("annexes", List.of(annex));
    }

    private void fiveAnnexes() {
        List<Object> five = new ArrayList<>();
        for (int at = 0; at < ANNEXES; at++) {
            five.add(annexes.annex(2));
        }
        data.put("annexes", five);
    }
}
