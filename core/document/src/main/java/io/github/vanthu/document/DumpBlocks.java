package io.github.vanthu.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes blocks and what stands in them as lines. */
final class DumpBlocks implements BlockVisitor<Void> {
    private final Function<Origin, String> origins;
    private final DumpLines out;

    DumpBlocks(Function<Origin, String> origins, DumpLines out) {
        this.origins = origins;
        this.out = out;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        ParagraphStyle style = paragraph.style();
        out.line((style.outlineLevel() > 0 ? "heading " : "paragraph ")
                + style.id()
                + (paragraph.keepWithNext() ? " keep" : "")
                + paragraph.item().map(item -> " item " + item.level()).orElse(""));
        DumpInlines visitor = new DumpInlines(style.text());
        out.inside(() -> paragraph.content().forEach(inline -> inline.accept(visitor)));
        return null;
    }

    @Override
    public Void rule(Rule rule) {
        out.line("rule " + rule.permille() + " " + rule.style().id());
        return null;
    }

    @Override
    public Void table(Table table) {
        out.line("table "
                + word(table.kind())
                + " "
                + table.columns().stream().map(DocumentDump::mm).collect(Collectors.joining(" "))
                + " padding "
                + DocumentDump.mm(table.cellPadding()));
        out.inside(() -> {
            rows("head", table.head());
            rows("row", table.body());
        });
        return null;
    }

    private void rows(String name, List<Row> rows) {
        for (Row row : rows) {
            out.line(name + (row.splittable() ? " splittable" : "") + (row.keepWithNext() ? " keep" : ""));
            out.inside(() -> row.cells().forEach(this::cell));
        }
    }

    private void cell(Cell cell) {
        out.line("cell "
                + cell.column()
                + (cell.columnSpan() > 1 ? " span " + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? " rows " + cell.rowSpan() : "")
                + " "
                + word(cell.role())
                + " "
                + word(cell.alignment()));
        out.inside(() -> cell.blocks().forEach(block -> block.accept(this)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes inlines as lines; a look is shown where it differs from the paragraph's. */
    private final class DumpInlines implements InlineVisitor<Void> {
        private final TextStyle usual;

        DumpInlines(TextStyle usual) {
            this.usual = usual;
        }

        @Override
        public Void text(Text text) {
            out.line("text " + look(text.style()) + DocumentDump.quoted(text.value()) + origins.apply(text.origin()));
            return null;
        }

        @Override
        public Void lineBreak(LineBreak lineBreak) {
            out.line("break");
            return null;
        }

        @Override
        public Void footnote(FootnoteCall call) {
            out.line("footnote " + look(call.style()));
            out.inside(() -> call.note().forEach(DumpBlocks.this::paragraph));
            return null;
        }

        private String look(TextStyle style) {
            StringBuilder look = new StringBuilder();
            if (style.halfPoints() != usual.halfPoints()) {
                look.append(style.halfPoints() / 2)
                        .append(style.halfPoints() % 2 == 0 ? "" : ".5")
                        .append("pt ");
            }
            look.append(changed("bold ", style.bold(), usual.bold()));
            look.append(changed("italic ", style.italic(), usual.italic()));
            look.append(style.position() == usual.position() ? "" : word(style.position()) + " ");
            return look.toString();
        }

        private static String changed(String word, boolean now, boolean usually) {
            if (now == usually) {
                return "";
            }
            return now ? word : "not-" + word;
        }
    }
}
