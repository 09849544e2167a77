package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.regulation.AllowedRange;
import io.github.vanthu.regulation.FormRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Mends where pages are numbered, how the number looks, and where numbering begins anew. */
final class PageNumberMends {
    private static final Bilingual WHAT = new Bilingual("số trang", "page number");
    private static final double USUAL_SIZE = 13;
    private static final List<String> PAGES = List.of("default", "even", "first");

    private final Site site;
    private final boolean top;

    private PageNumberMends(Site site) {
        this.site = site;
        this.top = site.form()
                .range("", "pageNumber")
                .map(AllowedRange::text)
                .orElse("top-centre")
                .startsWith("top");
    }

    static Stream<Change> apply(Site site, FormRule rule, Finding found) {
        PageNumberMends mends = new PageNumberMends(site);
        return switch (rule.measure().orElseThrow().one("what")) {
            case "place" -> mends.place(found);
            case "form" -> mends.form(rule, found);
            case "first" -> mends.first(found);
            default -> mends.annexes(found);
        };
    }

    /** Takes the number from where it must not stand, and lets it stand on all pages but the first. */
    private Stream<Change> place(Finding found) {
        List<SectionForm> sections = SectionForm.all(site.main());
        List<Boolean> removed = new ArrayList<>();
        sections.forEach(section -> PAGES.forEach(pages -> removed.add(emptied(section, away(), pages))));
        boolean written = false;
        for (int i = 0; i < sections.size(); i++) {
            written |= PAGES.subList(0, 2).stream().map(new Numbering(i == 0, sections.get(i))::numbered).reduce(false, Boolean::logicalOr);
            sections.get(i).firstPageApart();
        }
        boolean changed = written || removed.contains(true);
        return changed ? Stream.of(change(found, found.measured(), wanted())) : Stream.of();
    }

    private Bilingual wanted() {
        return top
                ? new Bilingual("ở đầu trang, căn giữa", "in the header, centred")
                : new Bilingual("ở chân trang, căn phải", "in the footer, flush right");
    }

    private String here() {
        return top ? "headerReference" : "footerReference";
    }

    private String away() {
        return top ? "footerReference" : "headerReference";
    }

    private boolean emptied(SectionForm section, String kind, String pages) {
        List<Boolean> removed = section.furniture(kind, pages).stream()
                .flatMap(margin -> PageField.paragraphs(margin).stream())
                .map(PageField::remove)
                .toList();
        return removed.contains(true);
    }

    /** The margins of one section that carry the number. */
    private final class Numbering {
        private final boolean first;
        private final SectionForm section;

        Numbering(boolean first, SectionForm section) {
            this.first = first;
            this.section = section;
        }

        /** A later section without a margin of its own has that of the section before. */
        boolean numbered(String pages) {
            boolean own = section.furniture(here(), pages).isPresent();
            if (!own && !(first && pages.equals("default"))) {
                return false;
            }
            Element margin = section.furniture(here(), pages).orElseGet(() -> Margins.added(section, top, pages));
            List<Element> shown = PageField.paragraphs(margin);
            if (shown.isEmpty()) {
                Element paragraph = Margins.blank(margin);
                PageField.write(paragraph, USUAL_SIZE);
                stand(paragraph);
                return true;
            }
            shown.forEach(this::stand);
            return true;
        }

        private void stand(Element paragraph) {
            ParagraphForm form = ParagraphForm.of(paragraph);
            WordOrder.PARAGRAPH.remove(form.properties(), "framePr");
            form.left(0);
            form.firstLine(0);
            form.alignment(top ? "center" : "right");
        }
    }

    private Stream<Change> form(FormRule rule, Finding found) {
        double size = Allowed.range(site, rule, "size")
                .map(range -> Allowed.nearest(range, USUAL_SIZE))
                .orElse(USUAL_SIZE);
        List<Element> shown = numbers();
        shown.forEach(paragraph -> Word.all(paragraph, "r").map(RunForm::of).forEach(form -> upright(form, size)));
        SectionForm.all(site.main()).forEach(SectionForm::numberedAsUsual);
        return shown.isEmpty() ? Stream.of() : Stream.of(change(found, found.measured(), found.wanted()));
    }

    private List<Element> numbers() {
        return SectionForm.all(site.main()).stream()
                .flatMap(section -> PAGES.stream()
                        .flatMap(pages -> Stream.of("headerReference", "footerReference")
                                .flatMap(kind -> section.furniture(kind, pages).stream())))
                .distinct()
                .flatMap(margin -> PageField.paragraphs(margin).stream())
                .toList();
    }

    private static void upright(RunForm form, double size) {
        form.size(size);
        form.italic(false);
        form.bold(false);
    }

    /** Lets the first page of each section have margins of its own, without the number. */
    private Stream<Change> first(Finding found) {
        List<SectionForm> sections = SectionForm.all(site.main());
        sections.forEach(section -> {
            section.firstPageApart();
            List.of("headerReference", "footerReference").forEach(kind -> emptied(section, kind, "first"));
        });
        return Stream.of(change(
                found,
                new Bilingual("hiện ở trang thứ nhất", "shown on the first page"),
                new Bilingual("không hiện ở trang thứ nhất", "not shown on the first page")));
    }

    private Stream<Change> annexes(Finding found) {
        return Stream.concat(site.sections(found).stream(), section(found.place()))
                .distinct()
                .flatMap(index -> site.section(index).stream())
                .map(section -> {
                    section.numberedFromOne();
                    section.firstPageApart();
                    return change(
                            found,
                            new Bilingual("đánh số tiếp", "numbering goes on"),
                            new Bilingual("đánh số lại từ 1", "numbered from 1 again"));
                });
    }

    /** An annex that begins a section has that section to itself. */
    private Stream<Integer> section(ContentPlace place) {
        int index = place.section() - 1;
        return index > 0 && index < site.paper().content().sections().size() ? Stream.of(index) : Stream.of();
    }

    private static Change change(Finding found, Bilingual from, Bilingual to) {
        return new Change(found.place(), "", WHAT, from, to);
    }
}
