package io.github.vanthu.pack;

import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a province's own data against the province's JSON Schema (dữ liệu riêng của tỉnh).
 *
 * <p>The schema is one of the dialect 2020-12; it reads nothing but its own text, and what it may cost is limited. Data are
 * texts: where the schema asks for a number, a text that is one in Vietnamese figures is right, such as "1.000,5". A blank
 * text counts as missing. Immutable and thread-safe.
 *
 * <p>Example: {@code ExtraData.of(schema, "bac-ninh/fields.schema.json").check(plan.extra())}.
 */
public final class ExtraData {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Optional<JsonNode> schema;
    private final List<Problem> problems;

    private ExtraData(Optional<JsonNode> schema, List<Problem> problems) {
        this.schema = schema;
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads a schema.
     *
     * @param text the schema as JSON
     * @param source name of its file for problems
     */
    public static ExtraData of(String text, String source) {
        try {
            JsonNode schema = STRICT.readTree(text);
            List<Problem> problems = SchemaCheck.faults(SchemaPlaces.of(text, source), schema);
            return new ExtraData(Optional.of(schema).filter(good -> problems.isEmpty()), problems);
        } catch (JacksonException e) {
            int line = Math.max(1, e.getLocation().getLineNr());
            int column = Math.max(1, e.getLocation().getColumnNr());
            Place place = new Place(source, line, column, "");
            Problem problem = PackFault.SCHEMA_NOT_JSON.at(place, "dừng ở dòng " + line, "it stops at line " + line);
            return new ExtraData(Optional.empty(), List.of(problem));
        }
    }

    /** Returns the faults of the schema itself; with a fault it checks nothing. */
    public List<Problem> schemaProblems() {
        return problems;
    }

    /**
     * Returns what is wrong with a plan's own data of the province.
     *
     * @param extra the data; without any, only what the schema requires can be wrong
     * @return problems whose pointers begin with {@code /extra}, without file, sorted by pointer
     */
    public List<Problem> check(Map<String, ExtraValue> extra) {
        return schema.map(good -> check(good, extra)).orElse(List.of());
    }

    private static List<Problem> check(JsonNode schema, Map<String, ExtraValue> extra) {
        SchemaParts parts = new SchemaParts(schema);
        ExtraErrors errors = new ExtraErrors(parts);
        return ExtraSchema.faults(schema, new ExtraTree(parts).of(extra))
                .map(found -> found.stream()
                        .map(errors::problem)
                        .distinct()
                        .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::code))
                        .limit(Limit.PROBLEMS.value())
                        .toList())
                .orElseGet(() -> List.of(ExtraFault.TOO_COSTLY.at("/extra")));
    }
}
