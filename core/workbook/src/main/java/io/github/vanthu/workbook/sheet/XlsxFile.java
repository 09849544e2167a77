package io.github.vanthu.workbook.sheet;

import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of an XLSX file (ECMA-376 part 2).
 *
 * <p>What sheets refer to (texts, styles, names) is read first, then the sheets. Parts are known by their root element.
 */
final class XlsxFile {
    private final byte[] bytes;
    private final SheetLimits limits;
    private final XMLInputFactory factory = XmlPart.factory();
    private final List<String> strings = new ArrayList<>();
    private final StyleTable styles = new StyleTable();
    private final Map<String, Map<String, String>> relationships = new HashMap<>();
    private WorkbookPart workbook = new WorkbookPart(List.of(), List.of(), false);
    private String workbookName = "";
    private long unpacked;

    XlsxFile(byte[] bytes, SheetLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** What is done with a part. */
    private interface PartAction {
        void accept(String name, InputStream part) throws IOException, XMLStreamException, SheetFault;
    }

    /** Reads all sheets in order. */
    XlsxContent read() throws SheetFault {
        try {
            parts(this::common);
            if (workbook.sheets().size() > limits.sheets()) {
                throw SheetFault.limit(Limit.WORKBOOK_SHEETS, limits.sheets());
            }
            return new XlsxContent(workbook, sheets(), links());
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new SheetFault("SHEET-006");
        }
    }

    private void parts(PartAction action) throws IOException, XMLStreamException, SheetFault {
        for (ZipParts.Part part : ZipParts.list(bytes)) {
            if (part.name().endsWith(".xml") || part.name().endsWith(".rels")) {
                part(part, action);
            }
        }
    }

    private void part(ZipParts.Part part, PartAction action) throws IOException, XMLStreamException, SheetFault {
        BoundedPart content = new BoundedPart(ZipParts.open(bytes, part), limits.unpacked() - unpacked);
        try (content) {
            action.accept(part.name(), content);
        } catch (IOException | XMLStreamException e) {
            if (content.exceeded()) {
                throw SheetFault.limit(Limit.WORKBOOK_UNPACKED_BYTES, limits.unpacked());
            }
            throw e;
        }
        unpacked += content.count();
    }

    private void common(String name, InputStream in) throws IOException, XMLStreamException {
        XmlPart part = XmlPart.open(factory, in);
        if (!part.next()) {
            return;
        }
        switch (part.name()) {
            case "sst" ->
                part.each(element -> {
                    if (element.equals("si")) {
                        strings.add(CellReading.clean(part.texts()));
                    }
                });
            case "styleSheet" -> styles.read(part);
            case "workbook" -> {
                workbook = WorkbookPart.read(part);
                workbookName = name;
            }
            case "Relationships" -> relationships(name, part);
            default -> {}
        }
    }

    private void relationships(String name, XmlPart part) throws XMLStreamException {
        String folder = name.replaceFirst("_rels/[^/]*$", "");
        String source = folder + name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.rels$", "");
        Map<String, String> targets = new HashMap<>();
        part.each(element -> {
            boolean external = part.attribute("TargetMode").equals("External");
            String target = part.attribute("Target");
            targets.put(part.attribute("Id"), external ? target : PartName.resolve(folder, target));
        });
        relationships.put(source, targets);
    }

    private List<SheetGrid> sheets() throws IOException, XMLStreamException, SheetFault {
        CellReading reading = new CellReading(strings, styles, workbook.from1904());
        Map<String, String> targets = relationships.getOrDefault(workbookName, Map.of());
        Map<String, SheetGrid> byPart = new HashMap<>();
        List<SheetGrid> grids = new ArrayList<>();
        for (WorkbookPart.SheetEntry sheet : workbook.sheets()) {
            SheetGrid grid = new SheetGrid(sheet.name());
            byPart.put(targets.getOrDefault(sheet.relationship(), ""), grid);
            grids.add(grid);
        }
        parts((name, in) -> {
            SheetGrid grid = byPart.get(name);
            if (grid != null) {
                sheet(XmlPart.open(factory, in), reading, grid);
            }
        });
        return grids;
    }

    private void sheet(XmlPart part, CellReading reading, SheetGrid grid) throws XMLStreamException, SheetFault {
        if (part.next() && part.name().equals("worksheet")) {
            new SheetPart(part, reading, grid, limits.cells()).read();
        }
    }

    private List<String> links() {
        Map<String, String> targets = relationships.getOrDefault(workbookName, Map.of());
        return workbook.links().stream()
                .map(link -> targets.getOrDefault(link, ""))
                .map(name -> relationships.getOrDefault(name, Map.of()).values().stream()
                        .sorted()
                        .findFirst()
                        .map(PartName::fileName)
                        .orElse(""))
                .toList();
    }
}
