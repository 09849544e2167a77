package io.github.vanthu.workbook.sheet;

import io.github.vanthu.workbook.sheet.Cell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Computes formulas from the values that the workbook holds. */
final class Calculation {
    private static final int LARGEST_SHIFT = 100;

    private final Grids grids;

    Calculation(Grids grids) {
        this.grids = grids;
    }

    /** A formula that cannot be computed, or not before some cells without a value are. */
    static final class Stuck extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<Cell> needed;

        Stuck(List<Cell> needed) {
            super("", null, false, false);
            this.needed = needed;
        }

        /** Returns the cells to compute first; none if that does not help. */
        List<Cell> needed() {
            return needed;
        }
    }

    /** Returns the value of a formula of a sheet. */
    BigDecimal value(Formula formula, SheetGrid own) throws Stuck {
        if (formula instanceof Formula.Constant constant) {
            return constant.value();
        }
        if (formula instanceof Formula.Area area) {
            return single(area, own);
        }
        if (formula instanceof Formula.Operation operation) {
            return result(operation.sign(), value(operation.left(), own), value(operation.right(), own));
        }
        return call((Formula.Call) formula, own);
    }

    private static BigDecimal result(char sign, BigDecimal left, BigDecimal right) throws Stuck {
        return switch (sign) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right, MathContext.DECIMAL128);
            default -> {
                if (right.signum() == 0) {
                    throw new Stuck(List.of());
                }
                yield left.divide(right, MathContext.DECIMAL128);
            }
        };
    }

    private BigDecimal call(Formula.Call call, SheetGrid own) throws Stuck {
        if (call.name().equals("SUM")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Formula part : call.arguments()) {
                sum = sum.add(part instanceof Formula.Area area ? sum(area, own) : value(part, own));
            }
            return sum;
        }
        if (call.name().equals("ROUND") && call.arguments().size() == 2) {
            BigDecimal digits = value(call.arguments().get(1), own);
            if (digits.abs().compareTo(BigDecimal.valueOf(LARGEST_SHIFT)) < 0) {
                return value(call.arguments().get(0), own).setScale(digits.intValue(), RoundingMode.HALF_UP);
            }
        }
        throw new Stuck(List.of());
    }

    private BigDecimal single(Formula.Area area, SheetGrid own) throws Stuck {
        CellRange range = area.range();
        SheetGrid grid = grids.named(area.sheet(), own);
        if (range.top() != range.bottom() || range.left() != range.right()) {
            throw new Stuck(List.of());
        }
        List<Cell> unsaved = grid.unsaved(range);
        if (!unsaved.isEmpty()) {
            throw new Stuck(unsaved);
        }
        Cell cell = grid.cell(range.top(), range.left()).orElse(null);
        if (cell != null && cell.kind() != Kind.NUMBER && cell.kind() != Kind.DATE) {
            throw new Stuck(List.of());
        }
        return cell == null ? BigDecimal.ZERO : cell.stored().orElse(BigDecimal.ZERO);
    }

    private BigDecimal sum(Formula.Area area, SheetGrid own) throws Stuck {
        SheetGrid grid = grids.named(area.sheet(), own);
        List<Cell> unsaved = grid.unsaved(area.range());
        if (!unsaved.isEmpty()) {
            throw new Stuck(unsaved);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Cell cell : cells(area.range(), grid)) {
            if (cell.kind() == Kind.ERROR) {
                throw new Stuck(List.of());
            }
            sum = sum.add(cell.stored().orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    /** Returns the cells of a range that hold something. */
    List<Cell> cells(CellRange range, SheetGrid grid) throws Stuck {
        List<Cell> cells = new ArrayList<>();
        for (SortedMap<Integer, Cell> row :
                grid.rows.subMap(range.top(), range.bottom() + 1).values()) {
            grids.step();
            cells.addAll(row.subMap(range.left(), range.right() + 1).values());
        }
        return cells;
    }
}
