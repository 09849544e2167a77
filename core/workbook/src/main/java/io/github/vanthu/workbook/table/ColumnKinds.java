package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Column.Kind;
import io.github.vanthu.workbook.table.HeadWords.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what each column holds: by its own head, by the heads above it, by its cells (loại cột). */
final class ColumnKinds {
    private static final Set<Kind> SHARED = EnumSet.of(Kind.MONEY, Kind.QUANTITY, Kind.PERCENT, Kind.PRICE);
    private final Map<Integer, ColumnContent> contents;
    private final Remarks remarks;

    ColumnKinds(Map<Integer, ColumnContent> contents, Remarks remarks) {
        this.contents = contents;
        this.remarks = remarks;
    }

    /** Returns what a clerk calls a kind. */
    static String name(Kind kind) {
        return switch (kind) {
            case LABEL -> "số thứ tự";
            case ITEM -> "nội dung";
            case MONEY -> "số tiền";
            case PRICE -> "đơn giá";
            case QUANTITY -> "số lượng";
            case PERCENT -> "tỷ lệ phần trăm";
            case TEXT -> "chữ";
        };
    }

    /** Returns the columns with their kinds; exactly one of items, unless none can be. */
    List<SheetColumn> decide(List<SheetColumn> columns) {
        List<SheetColumn> decided = new ArrayList<>();
        for (SheetColumn column : columns) {
            decided.add(column.withKind(once(kind(column), decided)));
        }
        return withItems(decided);
    }

    private static Kind once(Kind kind, List<SheetColumn> before) {
        boolean unique = kind == Kind.LABEL || kind == Kind.ITEM;
        return unique && before.stream().anyMatch(column -> column.kind() == kind) ? Kind.TEXT : kind;
    }

    private Kind kind(SheetColumn column) {
        Optional<Meaning> own = HeadWords.meaning(column.title());
        Optional<Kind> sure = own.filter(Meaning::sure).map(Meaning::kind);
        return sure.or(() -> group(column))
                .or(() -> own.map(Meaning::kind))
                .map(kind -> checked(column, kind))
                .orElseGet(() -> byContent(column));
    }

    private static Optional<Kind> group(SheetColumn column) {
        for (int at = column.path().size() - 2; at >= 0; at--) {
            Optional<Meaning> meaning = HeadWords.meaning(column.path().get(at).text());
            if (meaning.isPresent() && SHARED.contains(meaning.get().kind())) {
                return Optional.of(meaning.get().kind());
            }
        }
        return Optional.empty();
    }

    /** A head may say money although the cells hold words, such as names of sources. */
    private Kind checked(SheetColumn column, Kind kind) {
        if (SHARED.contains(kind) && content(column).noFigures()) {
            tell(TableFault.NOT_MONEY, column, Kind.TEXT);
            return Kind.TEXT;
        }
        return kind;
    }

    private Kind byContent(SheetColumn column) {
        ColumnContent content = content(column);
        Kind kind = !content.mostlyFigures() ? Kind.TEXT : content.allSmall() ? Kind.QUANTITY : Kind.MONEY;
        if (!content.isEmpty() && kind != Kind.TEXT) {
            tell(TableFault.KIND_BY_CONTENT, column, kind);
        }
        return kind;
    }

    private List<SheetColumn> withItems(List<SheetColumn> columns) {
        boolean found = columns.stream().anyMatch(column -> column.kind() == Kind.ITEM);
        Optional<SheetColumn> widest = columns.stream()
                .filter(column -> column.kind() == Kind.TEXT && content(column).mostlyTexts())
                .reduce((best, next) -> content(next).letters() > content(best).letters() ? next : best);
        if (found || widest.isEmpty()) {
            return columns;
        }
        tell(TableFault.KIND_BY_CONTENT, widest.get(), Kind.ITEM);
        return columns.stream()
                .map(column -> column.equals(widest.get()) ? column.withKind(Kind.ITEM) : column)
                .toList();
    }

    private ColumnContent content(SheetColumn column) {
        return contents.getOrDefault(column.column(), new ColumnContent());
    }

    private void tell(TableFault fault, SheetColumn column, Kind kind) {
        HeadCell head = column.path().get(column.path().size() - 1);
        String english = kind.name().toLowerCase(Locale.ROOT);
        remarks.add(fault, head.row(), head.column(), column.title(), name(kind), english);
    }
}
