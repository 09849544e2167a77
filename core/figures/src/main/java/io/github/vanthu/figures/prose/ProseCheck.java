package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.model.Plan;
import java.util.function.Consumer;

/** Holds the amounts of running text against each other and the annexes (số tiền trong lời văn). */
public final class ProseCheck {
    private ProseCheck() {}

    /** Says of every identity whether it holds. */
    public static void run(Plan plan, Ledger ledger, FigureFormat format, Consumer<Identity> sink) {}
}
