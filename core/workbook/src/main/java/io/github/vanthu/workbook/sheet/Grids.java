package io.github.vanthu.workbook.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sheets of a workbook by name, with a bound on how much of them formulas may look at. */
final class Grids {
    /** Rows that all formulas of a workbook may visit: some tenths of a second. */
    private static final int STEPS = 10_000_000;

    private final Map<String, SheetGrid> byName = new HashMap<>();
    private int steps;

    Grids(List<SheetGrid> grids) {
        grids.forEach(grid -> byName.put(grid.name.toLowerCase(Locale.ROOT), grid));
    }

    SheetGrid named(String name, SheetGrid own) throws Calculation.Stuck {
        SheetGrid grid = name.isEmpty() ? own : byName.get(name.toLowerCase(Locale.ROOT));
        if (grid == null) {
            throw new Calculation.Stuck(List.of());
        }
        return grid;
    }

    void step() throws Calculation.Stuck {
        if (++steps > STEPS) {
            throw new Calculation.Stuck(List.of());
        }
    }
}
