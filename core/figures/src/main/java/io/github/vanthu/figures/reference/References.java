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
import io.github.vanthu.model.PrintedFigure;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
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
    private final Map<String, PrintedFigure> cellFigures = new HashMap<>();
    private final List<PrintedFigure> figures = new ArrayList<>();

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

    /** Returns the figures that took the place of references, in the order of the texts. */
    List<PrintedFigure> figures() {
        return List.copyOf(figures);
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
                    Amount amount = functions.value(reference.sum());
                    Printed printed = printing.text(amount, reference.form());
                    told(spot, printed);
                    return figure(spot, amount, printed);
                })
                .map(this::kept)
                .orElse(part.written());
    }

    private String kept(PrintedFigure figure) {
        figures.add(figure);
        return figure.text();
    }

    /** Returns what a reference became; {@code spot} holds it as it is written. */
    private static PrintedFigure figure(Spot spot, Amount amount, Printed printed) {
        String written = spot.excerpt().substring(2, spot.excerpt().length() - 2);
        int bar = written.lastIndexOf('|');
        Optional<String> form = bar < 0
                ? Optional.empty()
                : Optional.of(written.substring(bar + 1).strip());
        return new PrintedFigure(
                spot.pointer(),
                written.substring(0, bar < 0 ? written.length() : bar).strip(),
                amount.value().stripTrailingZeros().toPlainString(),
                printed.text(),
                form);
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

    private void told(Spot spot, Printed printed) {
        if (!printed.exact()) {
            findings.rounded("REF-020", spot, printed);
        }
    }

    private String cellText(NumberCell cell, String pointer, String text) {
        findings.unlessFaulty(
                Spot.of(pointer), () -> functions.amounts().cell(cell.grid(), cell.line(), cell.column()));
        return Optional.ofNullable(cellFigures.get(pointer)).map(this::kept).orElse(text);
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
        told(spot, printed);
        cellFigures.put(spot.pointer(), figure(spot, amount, printed));
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
