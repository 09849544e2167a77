package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.reference.Amount.Measure;
import io.github.vanthu.figures.reference.Call.Equation;
import io.github.vanthu.figures.reference.Call.Reference;
import io.github.vanthu.figures.reference.Printing.Printed;
import io.github.vanthu.figures.reference.ReferenceText.Part;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.regulation.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces the references of a plan's texts by the figures they name, and keeps what is wrong with them. */
final class References implements Amounts.CellReferences {
    private static final String OFFICE = "/office/";

    private final Functions functions;
    private final Printing printing;
    private final ReferenceFindings findings = new ReferenceFindings();
    private final Map<String, NumberCell> numbers = new HashMap<>();
    private final Map<String, String> cellTexts = new HashMap<>();

    /** A cell of a column of numbers. */
    private record NumberCell(Grid grid, Line line, LedgerColumn column) {}

    References(Ledger ledger, NumberWordsStyle style) {
        this.functions = new Functions(ledger, this);
        this.printing = new Printing(style);
        functions.grids().forEach(this::numberCells);
    }

    private void numberCells(Grid grid) {
        for (LedgerColumn column : grid.table().columns()) {
            if (column.numeric()) {
                grid.lines().stream()
                        .filter(line -> line.text(column).contains(ReferenceText.OPEN))
                        .forEach(line -> numbers.put(line.pointer(column), new NumberCell(grid, line, column)));
            }
        }
    }

    Functions functions() {
        return functions;
    }

    ReferenceFindings findings() {
        return findings;
    }

    /** Returns a text with its references replaced; those at fault stay as they are written. */
    String resolved(String pointer, String text) {
        NumberCell cell = numbers.get(pointer);
        return cell == null ? runningText(pointer, text) : cellText(cell, pointer, text);
    }

    private String runningText(String pointer, String text) {
        StringBuilder out = new StringBuilder();
        for (Part part : ReferenceText.parts(text)) {
            out.append(printed(pointer, part));
        }
        return out.toString();
    }

    private String printed(String pointer, Part part) {
        if (part instanceof Part.Words words) {
            return words.written();
        }
        Spot spot = new Spot(pointer, part.written());
        return findings.unlessFaulty(spot, () -> {
                    if (pointer.startsWith(OFFICE)) {
                        throw ReferenceFault.of("REF-027");
                    }
                    Reference reference = reference(part);
                    return printing.text(functions.value(reference.sum()), reference.form());
                })
                .map(figure -> told(spot, figure))
                .orElse(part.written());
    }

    private Reference reference(Part part) {
        findings.count();
        if (part instanceof Part.Named named) {
            limited(part.written());
            return Parser.reference(named.inside());
        }
        throw ReferenceFault.of("REF-011", part.written());
    }

    private static void limited(String written) {
        if (written.length() > Limit.REFERENCE_CHARACTERS.value()) {
            throw ReferenceFault.beyond("REF-030", Limit.REFERENCE_CHARACTERS);
        }
    }

    private String told(Spot spot, Printed printed) {
        if (!printed.exact()) {
            findings.rounded("REF-020", spot, printed);
        }
        return printed.text();
    }

    private String cellText(NumberCell cell, String pointer, String text) {
        findings.unlessFaulty(
                Spot.of(pointer), () -> functions.amounts().cell(cell.grid(), cell.line(), cell.column()));
        return cellTexts.getOrDefault(pointer, text);
    }

    @Override
    public Optional<Amount> amount(Grid grid, Line line, LedgerColumn column) {
        String text = line.text(column).strip();
        Spot spot = new Spot(line.pointer(column), text);
        Amount amount =
                findings.unlessFaulty(spot, () -> number(grid, column, spot)).orElseThrow(ReferenceFault::elsewhere);
        return Optional.of(amount);
    }

    /** A cell of numbers holds one reference and nothing else, and prints it in the unit of the annex. */
    private Amount number(Grid grid, LedgerColumn column, Spot spot) {
        List<Part> parts = ReferenceText.parts(spot.excerpt());
        if (parts.size() != 1 || parts.get(0) instanceof Part.Words) {
            throw ReferenceFault.of("REF-022");
        }
        Reference reference = reference(parts.get(0));
        Amount amount = functions.value(reference.sum());
        Measure measure = Amounts.measure(column);
        if (amount.measure() != measure) {
            throw ReferenceFault.of(
                    "REF-033",
                    column.title(),
                    measure.vietnamese(),
                    amount.measure().vietnamese(),
                    measure.english(),
                    amount.measure().english());
        }
        Printed printed = Printing.cell(amount, reference.form(), grid.table().unit());
        cellTexts.put(spot.pointer(), told(spot, printed));
        return amount.withValue(amount.value().subtract(printed.lost()));
    }

    /** Finds what is wrong with an equation between annexes. */
    void check(String pointer, String text) {
        findings.unlessFaulty(new Spot(pointer, text), () -> {
            findings.count();
            limited(text);
            Equation equation = Parser.equation(text);
            Measure left = functions.value(equation.left()).measure();
            if (left != functions.value(equation.right()).measure()) {
                throw ReferenceFault.of("REF-026");
            }
            return equation;
        });
    }
}
