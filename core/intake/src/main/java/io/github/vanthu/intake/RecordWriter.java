package io.github.vanthu.intake;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * Writes a record as JSON: the inverse of {@link RecordReader} and, for a plan, of {@link PlanReader}.
 *
 * <p>The fields stand in the order of the record's components; those that say no more than a missing one are left out, so
 * reading what was written gives an equal record. Indented by two spaces, line feeds, UTF-8; the same record gives the same
 * bytes.
 *
 * <p>Example: {@code new PlanReader().read("plan.json", RecordWriter.write(plan), path -> Optional.empty())} holds the plan.
 */
public final class RecordWriter {
    private RecordWriter() {}

    /**
     * Returns a record as JSON.
     *
     * @param value a record whose components carry {@link io.github.vanthu.model.Field}
     */
    public static byte[] write(Record value) {
        JsonNode node = FieldTypes.of(value.getClass())
                .write(value, Pen.of(DataChoice.ALL))
                .orElseThrow();
        return IndentedJson.text(node).getBytes(StandardCharsets.UTF_8);
    }
}
