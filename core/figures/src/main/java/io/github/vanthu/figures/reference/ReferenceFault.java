package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a reference has no figure; its cause may already be told elsewhere. */
final class ReferenceFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ARGUMENT = 200;

    private final String code;
    private final ArrayList<String> arguments;
    private final transient List<Spot> others;

    private ReferenceFault(String code, List<String> arguments, List<Spot> others) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = new ArrayList<>(arguments);
        this.others = others;
    }

    /** Returns a fault of the problem catalogue. */
    static ReferenceFault of(String code, String... arguments) {
        return new ReferenceFault(code, List.of(arguments), List.of());
    }

    /** Returns the fault of going beyond a limit. */
    static ReferenceFault beyond(String code, Limit limit) {
        String english = String.format(Locale.ROOT, "%,d", limit.value());
        return of(code, english.replace(',', '.'), limit.vietnamese(), english, limit.english());
    }

    /** Returns the fault of depending on a figure whose own fault is told at its place. */
    static ReferenceFault elsewhere() {
        return of("");
    }

    /** Returns this fault with other data that it concerns. */
    ReferenceFault with(List<Spot> spots) {
        return new ReferenceFault(code, arguments, spots);
    }

    /** Returns whether the cause is told at another place. */
    boolean toldElsewhere() {
        return code.isEmpty();
    }

    /** Returns the finding at the place of the reference. */
    Discrepancy at(Spot spot) {
        List<Spot> spots = new ArrayList<>(List.of(spot));
        spots.addAll(others == null ? List.of() : others);
        return new Discrepancy(
                code,
                Severity.ERROR,
                spots,
                arguments.stream().map(ReferenceFault::shortened).toList());
    }

    private static String shortened(String argument) {
        boolean tooLong = argument.codePointCount(0, argument.length()) > LONGEST_ARGUMENT;
        return tooLong ? argument.substring(0, argument.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…" : argument;
    }
}
