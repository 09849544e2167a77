package io.github.vanthu.check.clean;

/** Texts in fields and links, with a footnote. */
final class NotedLabels implements Labels {
    private static final String NOTE = "<w:footnoteReference w:id='2'/>";

    @Override
    public String write(Pen pen, PlanLine line) {
        if (line.role() != Role.BODY) {
            return Labels.TYPED.write(pen, line);
        }
        String runs = pen.runs(Role.BODY, line.text());
        if (line.text().startsWith("Rà soát")) {
            runs = runs + pen.run(Role.BODY, NOTE).replace("</w:rPr>", "<w:vertAlign w:val='superscript'/></w:rPr>");
        } else if (line.text().startsWith("Chi tiết")) {
            runs = "<w:hyperlink r:id='" + pen.pack().link("https://hatinh.gov.vn") + "' w:history='1'>" + runs
                    + "</w:hyperlink>";
        } else {
            runs = nested(pen, runs);
        }
        return pen.paragraph(Role.BODY, pen.props(Role.BODY), runs);
    }

    private static String nested(Pen pen, String runs) {
        return pen.run(Role.BODY, "<w:fldChar w:fldCharType='begin'/>")
                + pen.run(Role.BODY, "<w:instrText xml:space='preserve'> IF </w:instrText>")
                + pen.run(Role.BODY, "<w:fldChar w:fldCharType='begin'/>")
                + pen.run(Role.BODY, "<w:instrText xml:space='preserve'> DOCPROPERTY Loai </w:instrText>")
                + pen.run(Role.BODY, "<w:fldChar w:fldCharType='separate'/>")
                + pen.runs(Role.BODY, "dự thảo")
                + pen.run(Role.BODY, "<w:fldChar w:fldCharType='end'/>")
                + pen.run(Role.BODY, "<w:instrText xml:space='preserve'> = \"x\" \"y\" </w:instrText>")
                + pen.run(Role.BODY, "<w:fldChar w:fldCharType='separate'/>")
                + runs
                + pen.run(Role.BODY, "<w:fldChar w:fldCharType='end'/>");
    }

    @Override
    public void parts(DocxPackage pack) {
        String look = "<w:rPr><w:rFonts " + DirectFormatting.TIMES + "/><w:sz w:val='20'/></w:rPr>";
        pack.word(
                "footnotes",
                "footnotes",
                "<w:footnotes " + Names.ALL + "><w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r>"
                        + "</w:p></w:footnote><w:footnote w:type='continuationSeparator' w:id='0'><w:p><w:r>"
                        + "<w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id='2'><w:p><w:r>"
                        + "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteRef/></w:r><w:r>" + look
                        + Runs.text(" Theo kết quả đánh giá, phân hạng sản phẩm.") + "</w:r></w:p></w:footnote>"
                        + "</w:footnotes>");
    }
}
