package io.github.vanthu.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document tree as indented text, one node a line, for tests and for people who look for a fault.
 *
 * <p>Lengths are millimetres. What is usual is left out: text in the look of its paragraph, cells over one column and row,
 * rows that neither split nor hold on to the next.
 *
 * <p>Example: {@code DocumentDump.plain().text(document)} begins with {@code document "Kế hoạch Triển khai …"}.
 */
public final class DocumentDump {
    private final Function<Origin, String> origins;

    private DocumentDump(Function<Origin, String> origins) {
        this.origins = origins;
    }

    /** Returns a dump without the places that nodes come from. */
    public static DocumentDump plain() {
        return new DocumentDump(origin -> "");
    }

    /** Returns a dump in which texts show their data pointers: {@code <- #/title/0}, or {@code <-} for a literal. */
    public static DocumentDump withPointers() {
        return new DocumentDump(origin -> " <-" + pointers(origin));
    }

    /** Returns a dump in which texts show template places and data pointers. */
    public static DocumentDump withOrigins() {
        return new DocumentDump(origin -> " @" + origin.place() + " <-" + pointers(origin));
    }

    private static String pointers(Origin origin) {
        return origin.pointers().stream().map(pointer -> " " + pointer).collect(Collectors.joining());
    }

    /** Returns the tree; every line ends with a line feed. */
    public String text(Document document) {
        DumpLines out = new DumpLines();
        properties(document.properties(), out);
        for (Section section : document.sections()) {
            PageGeometry page = section.page();
            out.line("section " + quoted(section.name()) + " " + mm(page.width()) + " x " + mm(page.height()));
            out.inside(() -> blocks(section.blocks(), out));
        }
        return out.toString();
    }

    private static void properties(Document.Properties properties, DumpLines out) {
        out.line("document " + quoted(properties.title()));
        out.inside(() -> {
            out.line("subject " + quoted(properties.subject()));
            out.line("symbol " + quoted(properties.symbol()));
            out.line("author " + quoted(properties.author()));
            out.line("language " + properties.language());
            out.line("date " + properties.date());
        });
    }

    private void blocks(List<? extends Block> blocks, DumpLines out) {
        DumpBlocks visitor = new DumpBlocks(origins, out);
        blocks.forEach(block -> block.accept(visitor));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u00a0", "\\u00a0") + "\"";
    }

    static String mm(Length length) {
        return BigDecimal.valueOf(length.emu())
                .divide(BigDecimal.valueOf(Length.mm(1).emu()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
