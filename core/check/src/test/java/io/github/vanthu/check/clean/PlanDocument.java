package io.github.vanthu.check.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A correct plan as a DOCX, in a way of writing that is put together of its parts.
 *
 * <p>Example: {@code new PlanDocument().formatting(new StyleFormatting()).bytes()}.
 */
final class PlanDocument {
    private PlanText text = PlanTexts.province();
    private Looks looks = Looks.decree();
    private Formatting formatting = new DirectFormatting();
    private Runs runs = Runs.PLAIN;
    private Letterhead letterhead = Letterhead.TWO_BY_TWO;
    private ShortLine line = new BorderLine();
    private Labels labels = Labels.TYPED;
    private Signing signing = Signing.TABLE;
    private Paging paging = new Paging();
    private UnaryOperator<String> finish = UnaryOperator.identity();
    private String settings = "<w:compat><w:compatSetting w:name='compatibilityMode'"
            + " w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>";

    PlanDocument text(PlanText other) {
        text = other;
        return this;
    }

    PlanDocument looks(Looks other) {
        looks = other;
        return this;
    }

    PlanDocument formatting(Formatting other) {
        formatting = other;
        return this;
    }

    PlanDocument runs(Runs other) {
        runs = other;
        return this;
    }

    PlanDocument letterhead(Letterhead other) {
        letterhead = other;
        return this;
    }

    PlanDocument line(ShortLine other) {
        line = other;
        return this;
    }

    PlanDocument labels(Labels other) {
        labels = other;
        return this;
    }

    PlanDocument signing(Signing other) {
        signing = other;
        return this;
    }

    PlanDocument paging(Paging other) {
        paging = other;
        return this;
    }

    PlanDocument settings(String other) {
        settings = other;
        return this;
    }

    /** Sets what is done to the markup of the finished main document. */
    PlanDocument finish(UnaryOperator<String> other) {
        finish = other;
        return this;
    }

    /** Returns the words of the plan, to tell documents of the same words. */
    String words() {
        return text.toString();
    }

    /** Returns the bytes of the file. */
    byte[] bytes() {
        return bytes(this::body);
    }

    /** Returns the bytes of a file with another body than the plan's, in the same way of writing. */
    byte[] bytes(Function<Pen, String> inside) {
        Pen pen = new Pen(looks, formatting, runs);
        DocxPackage pack = pen.pack();
        pack.word("styles", "styles", "<w:styles " + Names.ALL + ">" + formatting.styles(looks) + "</w:styles>");
        pack.word("settings", "settings", "<w:settings " + Names.ALL + ">" + settings + "</w:settings>");
        formatting.parts(pack);
        labels.parts(pack);
        String document = "<w:document " + Names.ALL + "><w:body>" + inside.apply(pen) + "</w:body></w:document>";
        return pack.bytes(finish.apply(document));
    }

    private String body(Pen pen) {
        StringBuilder body = new StringBuilder(letterhead.write(pen, text, line));
        body.append(pen.line(Role.KIND, "KẾ HOẠCH"));
        int length = text.ruleUnderSubject();
        body.append(pen.line(Role.SUBJECT, text.subject(), line.at(pen, Role.SUBJECT, length)));
        body.append(line.below(pen, Role.SUBJECT, 9071, length));
        body.append(lines(pen));
        body.append(pen.blank()).append(signing.write(pen, text));
        Props last = pen.props(Role.BLANK);
        body.append(sectionEnd(last, paging.first(pen)));
        return body.append(annex(pen)).append(paging.annex(pen)).toString();
    }

    private String lines(Pen pen) {
        StringBuilder lines = new StringBuilder();
        for (PlanLine one : text.lines()) {
            lines.append(labels.write(pen, one));
            if (one.role() == Role.INTRODUCTION) {
                lines.append(sectionEnd(pen.props(Role.BLANK), paging.middle(pen)));
            }
        }
        return lines.toString();
    }

    private static String sectionEnd(Props last, String section) {
        return section.isEmpty() ? "" : "<w:p>" + withSection(last, section) + "</w:p>";
    }

    private static String withSection(Props props, String section) {
        return "<w:pPr>" + props.inside() + section + "</w:pPr>";
    }

    private String annex(Pen pen) {
        return pen.line(Role.ANNEX_LABEL, "Phụ lục")
                + pen.line(Role.ANNEX_TITLE, text.annexTitle())
                + pen.line(Role.ANNEX_ATTACHED, text.attached())
                + pen.line(Role.UNIT, "Đơn vị tính: triệu đồng")
                + table(pen)
                + pen.blank();
    }

    private String table(Pen pen) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(
                pen,
                List.of("TT", "Nội dung", "Tổng số", "Ngân sách tỉnh", "Ngân sách xã", "Đối ứng"),
                List.of(Role.HEAD_CELL, Role.HEAD_CELL, Role.HEAD_CELL)));
        int last = text.rows().size() - 1;
        text.rows()
                .subList(0, last)
                .forEach(row -> rows.add(cells(pen, row, List.of(Role.TEXT_CELL, Role.TEXT_CELL, Role.MONEY_CELL))));
        rows.add(cells(pen, text.rows().get(last), List.of(Role.TEXT_CELL, Role.HEAD_CELL, Role.TOTAL_CELL)));
        return Tables.table(
                "<w:tblW w:w='9071' w:type='dxa'/>" + Tables.BORDERS + "<w:tblLayout w:type='fixed'/>",
                List.of(600, 3071, 1350, 1350, 1350, 1350),
                rows);
    }

    private static List<String> cells(Pen pen, List<String> texts, List<Role> roles) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(pen.line(roles.get(Math.min(i, roles.size() - 1)), texts.get(i)));
        }
        return cells;
    }
}
