package io.github.vanthu.intake;

/** What a field is called: its key, its Vietnamese name, and the sentence that explains it. */
record FieldName(String key, String vietnamese, String description) {
    static final FieldName PLAN = new FieldName("plan", "kế hoạch", "");
}
