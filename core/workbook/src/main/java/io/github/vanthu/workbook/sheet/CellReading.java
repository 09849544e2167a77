package io.github.vanthu.workbook.sheet;

import io.github.vanthu.workbook.sheet.Cell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Makes cells from what a workbook stores (ECMA-376 part 1, 18.3.1.4). */
final class CellReading {
    /** Workbooks show and compare 15 digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LARGEST_EXPONENT = 308;
    private static final int LONGEST_NUMBER = 400;
    private static final BigDecimal SINCE_1904 = BigDecimal.valueOf(1462);
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings;
    private final StyleTable styles;
    private final boolean from1904;

    CellReading(List<String> strings, StyleTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * What a workbook stores of a cell.
     *
     * @param row row from 1
     * @param column column from 1
     * @param type its type, such as {@code s}; empty for numbers
     * @param style number of its style
     * @param raw its value as stored
     * @param formula its formula
     */
    record Stored(int row, int column, String type, int style, String raw, Optional<String> formula) {}

    /** Returns the cell; one that shows nothing has an empty text. */
    Cell cell(Stored stored) throws XMLStreamException {
        StyleTable.Entry entry = styles.get(stored.style());
        return switch (stored.type()) {
            case "s" -> text(stored, entry, shared(stored.raw()));
            case "str", "inlineStr" -> text(stored, entry, clean(stored.raw()));
            case "b" -> plain(stored, entry, Kind.BOOLEAN, stored.raw().equals("1") ? "TRUE" : "FALSE");
            case "e" -> plain(stored, entry, Kind.ERROR, stored.raw());
            case "d" -> number(stored, entry, serial(stored.raw()));
            default -> stored.raw().isBlank() ? text(stored, entry, "") : number(stored, entry, decimal(stored.raw()));
        };
    }

    /** Returns a cell whose formula gives a number. */
    static Cell number(Cell cell, BigDecimal number) {
        return number(cell.row(), cell.column(), cell.formula(), cell.style(), NumberFormat.of(cell.format()), number);
    }

    private static Cell plain(Stored stored, StyleTable.Entry entry, Kind kind, String text) {
        return cell(stored, entry, kind, text, Optional.empty());
    }

    private static Cell text(Stored stored, StyleTable.Entry entry, String text) {
        return cell(stored, entry, Kind.TEXT, text, NumberText.of(text).flatMap(NumberText::value));
    }

    private static Cell cell(
            Stored stored, StyleTable.Entry entry, Kind kind, String text, Optional<BigDecimal> value) {
        return new Cell(
                stored.row(),
                stored.column(),
                kind,
                text,
                value,
                stored.formula(),
                entry.style(),
                Optional.empty(),
                entry.format().code());
    }

    private Cell number(Stored stored, StyleTable.Entry entry, BigDecimal number) {
        NumberFormat format = entry.format();
        BigDecimal since1900 = from1904 && format.date() ? number.add(SINCE_1904) : number;
        return number(stored.row(), stored.column(), stored.formula(), entry.style(), format, since1900);
    }

    private static Cell number(
            int row, int column, Optional<String> formula, CellStyle style, NumberFormat format, BigDecimal number) {
        BigDecimal bare = NumberFormat.stripped(number.round(DIGITS));
        Optional<BigDecimal> stored = Optional.of(bare);
        String code = format.code();
        if (format.date() && DateText.shown(bare)) {
            String day = DateText.text(bare, code);
            return new Cell(row, column, Kind.DATE, day, Optional.empty(), formula, style, stored, code);
        }
        NumberFormat.Shown shown = format.show(bare);
        Optional<BigDecimal> value = Optional.of(shown.value());
        Optional<BigDecimal> shared = value.equals(stored) ? stored : value;
        return new Cell(row, column, Kind.NUMBER, shown.text(), shared, formula, style, stored, code);
    }

    private String shared(String raw) throws XMLStreamException {
        int index = decimal(raw).intValue();
        if (index < 0 || index >= strings.size()) {
            throw new XMLStreamException("no shared text " + raw);
        }
        return strings.get(index);
    }

    private static BigDecimal decimal(String raw) throws XMLStreamException {
        try {
            BigDecimal number = new BigDecimal(raw.length() > LONGEST_NUMBER ? "" : raw.strip());
            if (number.precision() - (long) number.scale() <= LARGEST_EXPONENT && number.scale() <= LONGEST_NUMBER) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new XMLStreamException("no number: " + raw, e);
        }
        throw new XMLStreamException("number too large: " + raw);
    }

    private static BigDecimal serial(String raw) throws XMLStreamException {
        try {
            LocalDate day = LocalDate.parse(raw.substring(0, Math.min(10, raw.length())));
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
        } catch (java.time.format.DateTimeParseException e) {
            throw new XMLStreamException("no day: " + raw, e);
        }
    }

    /** Returns a text in NFC, with characters that the workbook wrote as {@code _x000D_} and lines ended by {@code \n}. */
    static String clean(String raw) {
        String plain = raw.contains("_x")
                ? ESCAPE.matcher(raw)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : raw;
        String lines =
                plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
