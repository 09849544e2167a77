package io.github.vanthu.figures.reference;

import java.util.List;
import java.util.Optional;

/**
 * A function of one annex as it is written, such as {@code tong(phuLuc1, nam: 2026)}.
 *
 * @param function name of the function
 * @param annex name of the annex
 * @param arguments what narrows it down
 */
record Call(String function, String annex, List<Argument> arguments) {
    /**
     * What narrows a function down.
     *
     * @param key such as {@code nam}
     * @param value such as {@code 2026}
     */
    record Argument(String key, String value) {}

    /** A call that a sum adds or takes away. */
    record Term(boolean minus, Call call) {}

    /**
     * Calls that are added up.
     *
     * @param terms at least one
     */
    record Sum(List<Term> terms) {}

    /**
     * How a figure is to be printed.
     *
     * @param name such as {@code trieu} or {@code triệu đồng}
     * @param options what stands in parentheses behind it
     */
    record Form(String name, List<String> options) {}

    /** A sum with the form it is printed in. */
    record Reference(Sum sum, Optional<Form> form) {}

    /** Two sums that must be equal. */
    record Equation(Sum left, Sum right) {}
}
