package io.github.vanthu.workbook.sheet;

import io.github.vanthu.regulation.Limit;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A text file with one row a line (CSV; RFC 4180), as Excel and others save it. */
final class CsvFile {
    private static final String UTF_8_MARK = "\ufeff";

    private final byte[] bytes;
    private final SheetLimits limits;

    CsvFile(byte[] bytes, SheetLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Reads it as a workbook with one sheet. */
    XlsxContent read(String name) throws SheetFault {
        SheetGrid grid = new SheetGrid(name);
        String text = text();
        List<List<String>> records = CsvRecords.read(text);
        long cells = 0;
        for (int row = 0; row < records.size(); row++) {
            cells += put(records.get(row), row + 1, grid);
            if (cells > limits.cells()) {
                throw SheetFault.limit(Limit.SHEET_CELLS, limits.cells());
            }
        }
        WorkbookPart.SheetEntry entry = new WorkbookPart.SheetEntry(name, "", false);
        return new XlsxContent(new WorkbookPart(List.of(entry), List.of(), false), List.of(grid), List.of());
    }

    private static int put(List<String> fields, int row, SheetGrid grid) {
        int cells = 0;
        for (int column = 0; column < fields.size(); column++) {
            if (!fields.get(column).isBlank()) {
                grid.put(cell(row, column + 1, CellReading.clean(fields.get(column))));
                cells++;
            }
        }
        return cells;
    }

    /** In such a file only its form tells a number. */
    private static Cell cell(int row, int column, String text) {
        Optional<NumberText> number = NumberText.of(text);
        boolean usual = number.filter(
                        form -> form.form() == NumberText.Form.PLAIN || form.form() == NumberText.Form.AMOUNT)
                .isPresent();
        Optional<BigDecimal> value = number.flatMap(NumberText::value);
        Cell.Kind kind = usual ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
        return new Cell(row, column, kind, usual ? text.strip() : text, value, Optional.empty(), CellStyle.PLAIN);
    }

    private String text() throws SheetFault {
        try {
            String text = charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(UTF_8_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SheetFault("SHEET-026");
        }
    }

    private Charset charset() {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return switch (first) {
            case 0xfffe -> StandardCharsets.UTF_16LE;
            case 0xfeff -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
