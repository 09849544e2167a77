package io.github.vanthu.pack;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A JSON Schema (2020-12) that reads nothing but itself and stops when it costs too much. */
final class ExtraSchema {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final long MOST_STEPS = 2_000_000;
    private static final int DEEPEST = 400;

    private ExtraSchema() {}

    /** Returns the faults of a schema by the rules of its dialect. */
    static Optional<List<Error>> faults(JsonNode schema) {
        return validated(registry().getSchema(SchemaLocation.of(DIALECT)), schema);
    }

    /** Returns the faults of data by a schema, or nothing if finding them costs too much. */
    static Optional<List<Error>> faults(JsonNode schema, JsonNode data) {
        return validated(registry().getSchema(schema), data);
    }

    private static Optional<List<Error>> validated(Schema schema, JsonNode data) {
        try {
            return Optional.of(schema.validate(data, ExtraSchema::limit));
        } catch (ValidationLimitExceededException | SpentException | SchemaException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static void limit(ExecutionContext context) {
        context.executionConfig(config -> config.maxEvaluationSteps(MOST_STEPS).maxEvaluationDepth(DEEPEST));
    }

    /** A registry of its own for each run, because the budget of patterns is one run's. */
    private static SchemaRegistry registry() {
        StepBudget budget = StepBudget.ofPlan();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .regularExpressionFactory(pattern -> bounded(pattern, budget))
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(config)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)));
    }

    private static RegularExpression bounded(String text, StepBudget budget) {
        Pattern pattern = Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS);
        return value -> {
            try {
                return budget.find(pattern, value);
            } catch (StepBudget.BudgetSpentException e) {
                throw new SpentException();
            }
        };
    }

    private static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SpentException() {
            super(null, null, false, false);
        }
    }
}
