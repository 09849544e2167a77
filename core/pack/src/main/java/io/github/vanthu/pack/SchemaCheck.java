package io.github.vanthu.pack;

import com.networknt.schema.Error;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds a province's JSON Schema against the dialect, and keeps it from reaching out of its file. */
final class SchemaCheck {
    private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef");
    private static final int MOST_FAULTS = 100;

    private final SchemaPlaces places;
    private final JsonNode root;
    private final SchemaParts parts;
    private final List<Problem> problems = new ArrayList<>();

    private SchemaCheck(SchemaPlaces places, JsonNode root) {
        this.places = places;
        this.root = root;
        this.parts = new SchemaParts(root);
    }

    static List<Problem> faults(SchemaPlaces places, JsonNode root) {
        SchemaCheck check = new SchemaCheck(places, root);
        check.run();
        return check.problems.stream().distinct().limit(MOST_FAULTS).toList();
    }

    private void run() {
        if (!root.isObject()) {
            report(PackFault.SCHEMA_WRONG, "", "/", "type");
            return;
        }
        if (!root.path("$schema").asString(ExtraSchema.DIALECT).equals(ExtraSchema.DIALECT)) {
            report(PackFault.SCHEMA_WRONG, "/$schema", "/$schema", "$schema");
            return;
        }
        walk(root, "");
        if (problems.isEmpty()) {
            dialect();
        }
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i);
            }
        }
        node.properties().forEach(member -> {
            String at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            keyword(member.getKey(), member.getValue(), at);
            walk(member.getValue(), at);
        });
    }

    private void keyword(String name, JsonNode value, String pointer) {
        if (REFERENCES.contains(name)
                && value.isString()
                && parts.local(value.asString()).isEmpty()) {
            report(PackFault.SCHEMA_REFERENCE, pointer, value.asString());
        }
        if (name.equals("pattern") && value.isString()) {
            pattern(value.asString(), pointer);
        }
        if (name.equals("patternProperties")) {
            value.propertyNames().forEach(pattern -> pattern(pattern, pointer));
        }
    }

    private void pattern(String text, String pointer) {
        try {
            if (PatternProbe.costly(Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS))) {
                report(PackFault.PATTERN_COSTLY, pointer, text);
            }
        } catch (PatternSyntaxException | StackOverflowError e) {
            report(PackFault.PATTERN_WRONG, pointer, text);
        }
    }

    private void dialect() {
        Optional<List<Error>> errors = ExtraSchema.faults(root);
        errors.orElse(List.of()).forEach(this::dialect);
        boolean usable = errors.isPresent() && errors.get().isEmpty();
        if (errors.isEmpty()
                || (usable
                        && ExtraSchema.faults(root, JsonNodeFactory.instance.objectNode())
                                .isEmpty())) {
            report(PackFault.SCHEMA_REFERENCE, "", "#");
        }
    }

    private void dialect(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String named = pointer.replaceFirst("(/\\d+)+$", "");
        String keyword = named.substring(named.lastIndexOf('/') + 1);
        report(PackFault.SCHEMA_WRONG, pointer, pointer, keyword);
    }

    private void report(PackFault fault, String pointer, String... arguments) {
        problems.add(fault.at(places.of(pointer), arguments));
    }
}
