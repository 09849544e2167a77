package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import java.util.function.Consumer;

/** Holds the amounts of annexes against each other (kiểm tra bảng số liệu). */
public final class LedgerCheck {
    private LedgerCheck() {}

    /** Says of every identity whether it holds. */
    public static void run(Ledger ledger, Consumer<Identity> sink) {}
}
