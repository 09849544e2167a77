package io.github.vanthu.check.clean;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The correct plans by what is particular about their ways of writing. */
final class CleanPapers {
    private static final Set<Role> TITLES = EnumSet.of(
            Role.MOTTO, Role.PLACE_DATE, Role.KIND, Role.SUBJECT, Role.SIGN_TITLE, Role.SIGN_NAME, Role.PAGE_NUMBER);

    private CleanPapers() {}

    static List<CleanPaper> all() {
        List<CleanPaper> all = new ArrayList<>();
        all.addAll(formattings());
        all.addAll(writers());
        all.addAll(letterheads());
        all.addAll(lines());
        all.addAll(pages());
        all.addAll(labels());
        all.addAll(spacings());
        all.addAll(signings());
        all.addAll(texts());
        all.addAll(older());
        return all;
    }

    private static PlanDocument plan() {
        return new PlanDocument();
    }

    private static List<CleanPaper> formattings() {
        return List.of(
                CleanPaper.of("direct formatting", plan()),
                CleanPaper.of("paragraph styles", plan().formatting(new StyleFormatting())),
                CleanPaper.of("document defaults", plan().formatting(new DefaultsFormatting())),
                CleanPaper.of("theme fonts", plan().formatting(new ThemeFormatting())),
                CleanPaper.of("styles of four levels with switches", plan().formatting(new ChainFormatting())),
                CleanPaper.of(
                        "character styles on a bold paragraph style", plan().formatting(new CharacterFormatting())),
                CleanPaper.of(
                        "table styles with a formatted first row",
                        plan().formatting(new TableStyleFormatting())
                                .letterhead(TableStyleFormatting.LETTERHEAD)
                                .finish(TableStyleFormatting::styledAnnex)),
                CleanPaper.of("Word's headings made plain", plan().formatting(new HeadingFormatting())),
                CleanPaper.of(
                        "capitals by formatting",
                        plan().formatting(new CapsFormatting()).runs(CapsFormatting.RUNS)));
    }

    private static List<CleanPaper> writers() {
        return List.of(
                CleanPaper.of(
                        "Word after much editing",
                        plan().runs(WordHabits.RUNS)
                                .settings(WordHabits.SETTINGS)
                                .finish(WordHabits::finish)),
                CleanPaper.of(
                        "LibreOffice",
                        plan().formatting(new StyleFormatting())
                                .letterhead(Letterheads.FITTED)
                                .finish(OtherHabits::libreOffice)),
                CleanPaper.of("Google Docs", plan().finish(OtherHabits::googleDocs)),
                CleanPaper.of("WPS Office", plan().finish(OtherHabits::wpsOffice)),
                CleanPaper.of("content controls", plan().finish(OtherHabits::grouped)));
    }

    private static List<CleanPaper> letterheads() {
        return List.of(
                head("letterhead of one row", Letterheads.ONE_ROW),
                CleanPaper.of(
                        "letterhead of one row with breaks",
                        plan().letterhead(Letterheads.BREAKS).line(new ConnectorLine())),
                head("letterhead of three columns", Letterheads.THREE_COLUMNS),
                head("letterhead in a nested table", Letterheads.NESTED),
                head("letterhead wider than the text", Letterheads.WIDE),
                head("letterhead as a floating table", Letterheads.FLOATING),
                CleanPaper.of(
                        "letterhead by tab stops",
                        plan().letterhead(Letterheads.TABS).line(new ConnectorLine())),
                head("letterhead in text boxes", new BoxLetterhead()));
    }

    private static CleanPaper head(String name, Letterhead letterhead) {
        return CleanPaper.of(name, plan().letterhead(letterhead));
    }

    private static List<CleanPaper> lines() {
        return List.of(
                CleanPaper.of("lines as connectors", plan().line(new ConnectorLine())),
                CleanPaper.of("lines as VML lines", plan().line(new VmlLine())),
                CleanPaper.of("lines as VML connectors", plan().line(new VmlConnectorLine())),
                CleanPaper.of("lines as borders below", plan().line(new OwnBorderLine())),
                CleanPaper.of("lines as borders of cells", plan().line(new CellLine())),
                CleanPaper.of("lines as underscores", plan().line(new UnderscoreLine()))
                        .hinting("FORM-016", "FORM-022", "FORM-034"));
    }

    private static List<CleanPaper> pages() {
        return List.of(
                page("number of the page as a simple field", new SimpleFieldPaging()),
                page("number of the page from the gallery", new GalleryPaging()),
                page("number of the page in a frame", new FramePaging()),
                page("number of the page at a tab stop", new TabPaging()),
                page("number of the page at a tab of the margins", new PtabPaging()),
                page("annex across the page", new LandscapePaging()),
                page("wide margins", new WideMarginPaging()),
                page("continuous sections, no first page apart", new SplitPaging()),
                CleanPaper.of(
                        "mirrored margins with a gutter",
                        plan().paging(new BookPaging()).settings(BookPaging.SETTINGS)));
    }

    private static CleanPaper page(String name, Paging paging) {
        return CleanPaper.of(name, plan().paging(paging));
    }

    private static List<CleanPaper> labels() {
        return List.of(
                CleanPaper.of(
                        "automatic labels with blanks",
                        plan().labels(new AutoLabels("space", "w:left='720' w:hanging='360'"))),
                CleanPaper.of(
                        "automatic labels with tabs, indents of the levels",
                        plan().formatting(new StyleFormatting())
                                .labels(new AutoLabels("tab", "w:left='0' w:firstLine='720'"))),
                CleanPaper.of(
                        "labels numbered by styles",
                        plan().formatting(new NumberedStyleFormatting()).labels(new NumberedStyleFormatting.ByStyle())),
                CleanPaper.of(
                        "labels with tabs",
                        plan().labels((pen, line) ->
                                pen.line(line.role(), line.typed().replaceFirst("^(\\S{1,4}[.)]|-) ", "$1\t")))),
                CleanPaper.of("fields, links and a footnote", plan().labels(new NotedLabels())));
    }

    private static List<CleanPaper> spacings() {
        Looks looks = Looks.decree();
        return List.of(
                looks(
                        "13 pt, indent of 1 cm",
                        looks.with(Looks.TEXT, one -> one.sized(26).indented(567))
                                .with(TITLES, one -> one.sized(26))),
                looks("space after paragraphs", looks.with(Looks.TEXT, one -> one.spaced(0, 120))),
                looks(
                        "space on both sides, lines of 1.5",
                        looks.with(Looks.TEXT, one -> one.spaced(120, 120).pitched("w:line='360' w:lineRule='auto'"))),
                looks(
                        "lines of exactly 17 pt",
                        looks.with(Looks.TEXT, one -> one.pitched("w:line='340' w:lineRule='exact'"))),
                looks(
                        "lines of 1.15, at least",
                        looks.with(Looks.TEXT, one -> one.pitched("w:line='370' w:lineRule='atLeast'"))),
                CleanPaper.of(
                        "automatic space",
                        plan().finish(document -> document.replace(
                                        "w:before='120' w:after='0'",
                                        "w:before='100' w:beforeAutospacing='1' w:after='100' w:afterAutospacing='1'")
                                .replaceAll("(<w:ind [^>]*>)(<w:jc )", "$1<w:contextualSpacing w:val='0'/>$2"))),
                CleanPaper.of(
                        "indents in characters",
                        plan().finish(document ->
                                document.replace("w:firstLine='720'", "w:firstLine='720' w:firstLineChars='257'"))));
    }

    private static CleanPaper looks(String name, Looks looks) {
        return CleanPaper.of(name, plan().looks(looks));
    }

    private static List<CleanPaper> signings() {
        return List.of(
                CleanPaper.of("recipients and signature with breaks", plan().signing(Signings.BREAKS)),
                CleanPaper.of("signature in a text box", plan().signing(Signings.BOX)),
                CleanPaper.of("signature at tab stops", plan().signing(Signings.TABS)),
                CleanPaper.of(
                        "recipients with automatic bullets",
                        plan().labels(new AutoLabels("space", "w:left='720' w:hanging='360'"))
                                .signing(Signings.BULLETS)),
                CleanPaper.of("picture of the signature", plan().signing(Signings.PICTURE)));
    }

    private static List<CleanPaper> texts() {
        return List.of(
                text("department with the body above it", TextChanges.department()),
                text("title of the signer alone", TextChanges.titleAlone()),
                text("new placement of tones", TextChanges.newTones()),
                text("number and date of the annex left open", TextChanges.open()),
                CleanPaper.of(
                        "fixed blanks and hyphens",
                        plan().finish(document -> document.replace(
                                PlanText.MOTTO + "</w:t>",
                                "Độc lập\u00A0</w:t><w:noBreakHyphen/><w:t>\u00A0Tự do\u00A0</w:t><w:noBreakHyphen/>"
                                        + "<w:t xml:space='preserve'> Hạnh phúc</w:t>"))),
                text("decomposed letters", TextChanges.decomposed()).hinting("FORM-144"));
    }

    private static CleanPaper text(String name, PlanText text) {
        return CleanPaper.of(name, plan().text(text));
    }

    private static List<CleanPaper> older() {
        return List.of(
                CleanPaper.of("older rules", old()),
                CleanPaper.of("older rules in styles", old().formatting(new StyleFormatting())));
    }

    private static PlanDocument old() {
        return plan().text(PlanTexts.older()).looks(Looks.circular()).paging(new FooterPaging());
    }
}
