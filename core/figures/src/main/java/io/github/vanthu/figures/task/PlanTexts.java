package io.github.vanthu.figures.task;

import io.github.vanthu.model.Heading;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the texts of the body. */
final class PlanTexts {
    /** Titles of parts that look back. */
    private static final Pattern REVIEW = Pattern.compile(
            "(?iuU)(?:kết quả|thực trạng|tình hình|hiện trạng|sự cần thiết|căn cứ|đánh giá (?:kết quả|tình hình|thực trạng))\\b.*");

    private final boolean reviews;
    private final List<PlanText> texts = new ArrayList<>();

    private PlanTexts(boolean reviews) {
        this.reviews = reviews;
    }

    /** Returns all texts in order. */
    static List<PlanText> all(Plan plan) {
        PlanTexts all = new PlanTexts(true);
        all.add(plan.opening(), "/opening", "");
        all.rest(plan);
        return all.texts;
    }

    /** Returns the texts that may set tasks: neither the opening nor parts that look back. */
    static List<PlanText> tasks(Plan plan) {
        PlanTexts tasks = new PlanTexts(false);
        tasks.rest(plan);
        return tasks.texts;
    }

    private void rest(Plan plan) {
        headings(plan.body(), "/body");
        add(plan.closing(), "/closing", "");
    }

    private void headings(List<Heading> headings, String pointer) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (reviews || !REVIEW.matcher(heading.title()).matches()) {
                heading(heading, JsonPointer.child(pointer, i));
            }
        }
    }

    private void heading(Heading heading, String pointer) {
        add(heading.lead(), pointer + "/lead", heading.title());
        add(heading.text(), pointer + "/text", heading.title());
        headings(heading.parts(), pointer + "/parts");
    }

    private void add(Optional<Markdown> text, String pointer, String subject) {
        text.ifPresent(markdown -> texts.add(new PlanText(pointer, markdown.source(), subject)));
    }
}
