package io.github.vanthu.intake;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Recipient;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that were typed into texts although they are computed, and labels that replace computed ones. */
final class LabelCheck {
    private static final String NUMBERED =
            "[IVXLC]{1,7}[.)]|[A-ZĐ][.)]|\\d{1,2}(?:\\.\\d{1,2}){1,4}[.)]?|\\d{1,2}[.)]|[a-zđ][.)]";
    private static final Pattern LABEL = Pattern.compile("(" + NUMBERED + "|[-+*•–—])\\s.*", Pattern.DOTALL);
    private static final Pattern NUMBERED_PARAGRAPH = Pattern.compile("(?:^|\\n[ \\t]*\\n)(" + NUMBERED + ")[ \\t]");

    private final Checked checked;

    LabelCheck(Checked checked) {
        this.checked = checked;
    }

    void run(Plan plan) {
        headings(plan.body(), "/body");
        for (int i = 0; i < plan.recipients().size(); i++) {
            recipients(plan.recipients().get(i).items(), Pointers.child("/recipients", i) + "/items");
        }
        for (int i = 0; i < plan.annexes().size(); i++) {
            annex(plan.annexes().get(i), Pointers.child("/annexes", i));
        }
        paragraphs(plan.opening(), "/opening", "opening", "mở đầu");
        paragraphs(plan.closing(), "/closing", "closing", "kết thúc");
    }

    private void headings(List<Heading> headings, String pointer) {
        for (int i = 0; i < headings.size(); i++) {
            heading(headings.get(i), Pointers.child(pointer, i));
        }
    }

    private void heading(Heading heading, String pointer) {
        heading.label()
                .filter(label -> !label.isBlank())
                .ifPresent(label -> checked.report(DataFault.OVERRIDDEN_LABEL, pointer + "/label", label));
        text(heading.title(), pointer + "/title", "title", "tiêu đề");
        paragraphs(heading.text(), pointer + "/text", "text", "nội dung");
        headings(heading.parts(), pointer + "/parts");
    }

    private void recipients(List<Recipient> recipients, String pointer) {
        for (int i = 0; i < recipients.size(); i++) {
            String at = Pointers.child(pointer, i);
            text(recipients.get(i).name(), at + "/name", "name", "nơi nhận");
            recipients(recipients.get(i).parts(), at + "/parts");
        }
    }

    private void annex(Annex annex, String pointer) {
        rows(annex.rows(), pointer + "/rows");
        paragraphs(annex.notes(), pointer + "/notes", "notes", "ghi chú dưới bảng");
    }

    private void rows(List<AnnexRow> rows, String pointer) {
        for (int i = 0; i < rows.size(); i++) {
            String at = Pointers.child(pointer, i);
            rows.get(i).item().ifPresent(item -> text(item, at + "/item", "item", "nội dung"));
            rows(rows.get(i).rows(), at + "/rows");
        }
    }

    private void text(String text, String pointer, String key, String name) {
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            checked.report(DataFault.TYPED_LABEL, pointer, label.group(1), key, name);
        }
    }

    private void paragraphs(Optional<Markdown> text, String pointer, String key, String name) {
        Matcher label = NUMBERED_PARAGRAPH.matcher(text.map(Markdown::source).orElse(""));
        if (label.find()) {
            checked.report(DataFault.TYPED_LABEL, pointer, label.group(1), key, name);
        }
    }
}
