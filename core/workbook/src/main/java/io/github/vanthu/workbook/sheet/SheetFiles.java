package io.github.vanthu.workbook.sheet;

import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads workbooks (.xlsx) and text tables (.csv) as grids of cells (đọc tệp bảng tính).
 *
 * <p>What a file is shows in its first bytes, not in its name. Nothing is thrown for what is wrong in a file: an unreadable file
 * gives no sheets and one error, such as {@code SHEET-001} for the older kind .xls.
 */
public final class SheetFiles {
    /** What the name of the file begins with that Excel keeps beside an open workbook. */
    private static final String OWNER = "~$";

    private SheetFiles() {}

    /**
     * Reads a file on disk; one that is open in Excel is refused.
     *
     * @param file the file's name for problems
     * @param path where it lies
     * @throws IOException if it cannot be read
     */
    public static WorkbookContent read(String file, Path path) throws IOException {
        if (Files.exists(path.resolveSibling(OWNER + path.getFileName()))) {
            return refused(file, new SheetFault("SHEET-005"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(file, in);
        }
    }

    /**
     * Reads a file from a stream, no further than its limit.
     *
     * @param file the file's name for problems
     * @param in its bytes; not closed
     * @throws IOException if they cannot be read
     */
    public static WorkbookContent read(String file, InputStream in) throws IOException {
        return read(file, in.readNBytes((int) Limit.WORKBOOK_BYTES.value() + 1));
    }

    /**
     * Reads a file.
     *
     * @param file the file's name for problems
     * @param bytes its bytes
     */
    public static WorkbookContent read(String file, byte[] bytes) {
        return read(file, bytes, SheetLimits.STANDARD);
    }

    static WorkbookContent read(String file, byte[] bytes, SheetLimits limits) {
        try {
            if (fileName(file).startsWith(OWNER)) {
                throw new SheetFault("SHEET-005");
            }
            if (bytes.length > limits.bytes()) {
                throw SheetFault.limit(Limit.WORKBOOK_BYTES, limits.bytes());
            }
            return known(file, bytes, limits);
        } catch (SheetFault fault) {
            return refused(file, fault);
        }
    }

    private static WorkbookContent known(String file, byte[] bytes, SheetLimits limits) throws SheetFault {
        return switch (FileKind.of(fileName(file), bytes)) {
            case XLSX -> new SheetReview(file, new XlsxFile(bytes, limits).read()).content();
            case CSV -> new SheetReview(file, new CsvFile(bytes, limits).read(sheetName(file))).content();
        };
    }

    private static WorkbookContent refused(String file, SheetFault fault) {
        return new WorkbookContent(List.of(), List.of(fault.problem(file)));
    }

    private static String fileName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String sheetName(String file) {
        String name = fileName(file);
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
