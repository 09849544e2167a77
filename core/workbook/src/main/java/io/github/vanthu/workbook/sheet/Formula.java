package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A formula of a cell as far as it is sums, products and references (công thức; ECMA-376 part 1, 18.17). */
sealed interface Formula {
    /** A number. */
    record Constant(BigDecimal value) implements Formula {}

    /**
     * A cell or a range of cells.
     *
     * @param sheet name of the sheet; empty for the formula's own
     * @param range the cells
     */
    record Area(String sheet, CellRange range) implements Formula {}

    /** Two operands and one of {@code + - * /}. */
    record Operation(char sign, Formula left, Formula right) implements Formula {}

    /** A function with what it is given. */
    record Call(String name, List<Formula> arguments) implements Formula {}

    /** Returns the areas that it adds up: those of sums and pluses; none if it does anything else on top. */
    default Stream<Area> addends() {
        if (this instanceof Operation operation && operation.sign() == '+') {
            return Stream.concat(operation.left().added(), operation.right().added());
        }
        if (this instanceof Call call
                && (call.name().equals("SUM") || call.name().equals("SUBTOTAL"))) {
            return call.arguments().stream().flatMap(Formula::added);
        }
        return Stream.of();
    }

    /** Returns the areas that it adds up as an addend itself. */
    default Stream<Area> added() {
        return this instanceof Area area ? Stream.of(area) : addends();
    }

    /** Returns all areas that a SUM in it adds up, unless the sum is halved: half of all rows and their totals is right. */
    default Stream<Area> sums() {
        if (this instanceof Operation operation) {
            boolean halved = operation.sign() == '/' || operation.sign() == '*';
            return halved
                    ? Stream.of()
                    : Stream.concat(operation.left().sums(), operation.right().sums());
        }
        if (this instanceof Call call) {
            boolean sum = call.name().equals("SUM");
            return call.arguments().stream()
                    .flatMap(part -> sum && part instanceof Area area ? Stream.of(area) : part.sums());
        }
        return Stream.of();
    }
}
