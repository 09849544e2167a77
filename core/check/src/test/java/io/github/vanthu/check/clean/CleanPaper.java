package io.github.vanthu.check.clean;

import java.util.List;

/**
 * A correct plan in a way of writing.
 *
 * @param name what is particular about it
 * @param document how it is made
 * @param hints codes of the remarks that it may bring, errors never; with the severity where all of them are wanted
 */
record CleanPaper(String name, PlanDocument document, List<String> hints) {
    static CleanPaper of(String name, PlanDocument document) {
        return new CleanPaper(name, document, List.of());
    }

    CleanPaper hinting(String... codes) {
        return new CleanPaper(name, document, List.of(codes));
    }

    @Override
    public String toString() {
        return name;
    }
}
