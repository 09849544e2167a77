package io.github.vanthu.check.clean;

import java.util.List;

/** What most issued plans do though the clauses say otherwise, or what they may do. */
final class UsualPapers {
    private UsualPapers() {}

    static List<CleanPaper> all() {
        return List.of(
                CleanPaper.of(
                                "issuer abbreviated",
                                plan().finish(document -> document.replace("ỦY BAN NHÂN DÂN</w:t>", "UBND</w:t>")
                                        .replace("TM. UBND", "TM. ỦY BAN NHÂN DÂN")))
                        .hinting("FORM-018 WARNING"),
                CleanPaper.of(
                                "margins slightly off",
                                plan().finish(document -> document.replace("w:left='1701'", "w:left='1644'")))
                        .hinting("FORM-004 WARNING"),
                CleanPaper.of(
                                "dash in the motto",
                                changed("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"))
                        .hinting("FORM-014 WARNING"),
                CleanPaper.of("unused old font in the style of plain text", plan().formatting(new OldFontFormatting()))
                        .hinting("FORM-145 INFO"),
                CleanPaper.of(
                        "mark of a draft in a text box",
                        plan().letterhead((pen, text, line) -> pen.paragraph(
                                        Role.BLANK,
                                        pen.props(Role.BLANK),
                                        BoxLetterhead.box(0, 1500, pen.line(Role.ISSUER, "DỰ THẢO")))
                                + Letterhead.TWO_BY_TWO.write(pen, text, line))),
                CleanPaper.of("number and day left open", changed("Số: 15/KH", "Số:     /KH")),
                CleanPaper.of(
                                "tracked insertion",
                                plan().finish(document -> document.replaceFirst(
                                        "(<w:r><w:rPr>(?:(?!</w:r>).)*Mục đích(?:(?!</w:r>).)*</w:r>)",
                                        "<w:ins w:id='9' w:author='A' w:date='2026-02-01T08:00:00Z'>$1</w:ins>")))
                        .hinting("FORM-141 WARNING"),
                CleanPaper.of(
                                "hidden text",
                                plan().finish(document -> document.replaceFirst(
                                        "(<w:r><w:rPr>)((?:(?!</w:r>).)*Mục đích(?:(?!</w:r>).)*</w:r>)",
                                        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ghi chú nội bộ</w:t></w:r>$1$2")))
                        .hinting("FORM-142 WARNING"),
                CleanPaper.of(
                        "lengths with decimals",
                        plan().finish(document -> document.replace("w:w='9071'", "w:w='9071.0'")
                                .replace("w:firstLine='720'", "w:firstLine='720.0000000001'"))),
                CleanPaper.of(
                        "smart tags",
                        plan().finish(document -> document.replaceAll(
                                "(<w:r>(?:(?!</w:r>).)*Hà Tĩnh(?:(?!</w:r>).)*</w:r>)",
                                "<w:smartTag w:uri='urn:schemas-microsoft-com:office:smarttags' w:element='place'>$1"
                                        + "</w:smartTag>"))));
    }

    private static PlanDocument plan() {
        return new PlanDocument();
    }

    private static PlanDocument changed(String from, String to) {
        return plan().finish(document -> document.replace(from, to));
    }

    /** The style of plain text names a font of an old encoding, which no paragraph uses. */
    private static final class OldFontFormatting extends DirectFormatting {
        @Override
        public String styles(Looks looks) {
            return super.styles(looks)
                    .replace(
                            "<w:name w:val='Normal'/>",
                            "<w:name w:val='Normal'/><w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/>"
                                    + "<w:sz w:val='28'/></w:rPr>");
        }
    }
}
