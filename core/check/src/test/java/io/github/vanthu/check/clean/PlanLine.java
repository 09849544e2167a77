package io.github.vanthu.check.clean;

/**
 * A paragraph of the text.
 *
 * @param label label of a heading or bullet as it is shown, such as "a)"; "" for none
 */
record PlanLine(Role role, String label, String text) {
    static PlanLine of(Role role, String text) {
        return new PlanLine(role, "", text);
    }

    /** Returns label and text as they are typed. */
    String typed() {
        return label.isEmpty() ? text : label + " " + text;
    }
}
