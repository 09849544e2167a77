package io.github.vanthu.intake;

import io.github.vanthu.model.Plan;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of {@code plan.yaml} and {@code plan.json}, derived from the records of the model. */
public final class PlanSchema {
    private PlanSchema() {}

    /** Returns the schema as indented JSON, the same at every call. */
    public static String json() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        ObjectNode root = SchemaDefinitions.node()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Kế hoạch");
        root.setAll(FieldTypes.of(Plan.class).schema(definitions));
        root.set("$defs", definitions.all());
        return IndentedJson.text(root);
    }
}
