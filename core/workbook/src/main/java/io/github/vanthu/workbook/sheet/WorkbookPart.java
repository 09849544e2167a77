package io.github.vanthu.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The part that lists the sheets (ECMA-376 part 1, 18.2).
 *
 * @param sheets the sheets in order
 * @param links relationships to other files in the order in which formulas number them, from 1
 * @param from1904 whether days count from 1904
 */
record WorkbookPart(List<SheetEntry> sheets, List<String> links, boolean from1904) {
    /**
     * A sheet as the workbook names it.
     *
     * @param name its name
     * @param relationship what leads to its part
     * @param hidden whether it is hidden
     */
    record SheetEntry(String name, String relationship, boolean hidden) {}

    static WorkbookPart read(XmlPart part) throws XMLStreamException {
        List<SheetEntry> sheets = new ArrayList<>();
        List<String> links = new ArrayList<>();
        boolean[] from1904 = new boolean[1];
        part.each(name -> {
            switch (name) {
                case "sheet" -> sheets.add(sheet(part));
                case "externalReference" -> links.add(part.attribute("id"));
                case "workbookPr" -> from1904[0] = part.flag("date1904");
                default -> {}
            }
        });
        return new WorkbookPart(sheets, links, from1904[0]);
    }

    private static SheetEntry sheet(XmlPart part) {
        boolean hidden =
                part.attribute("state").toLowerCase(java.util.Locale.ROOT).endsWith("hidden");
        return new SheetEntry(part.attribute("name"), part.attribute("id"), hidden);
    }
}
