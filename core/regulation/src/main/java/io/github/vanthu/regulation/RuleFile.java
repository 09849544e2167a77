package io.github.vanthu.regulation;

import io.github.vanthu.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads a file of rules of form. */
final class RuleFile {
    private static final String KIND = "kind";

    private RuleFile() {}

    static Stream<FormRule> read(String name) {
        JsonNode rules = YamlResource.read("rules/" + name + ".yaml");
        return StreamSupport.stream(rules.spliterator(), false).map(RuleFile::rule);
    }

    private static FormRule rule(JsonNode entry) {
        Map<String, Severity> severities = severities(entry);
        return new FormRule(
                entry.required("id").asString(),
                entry.required("name").asString(),
                texts(entry.path("element")),
                clauses(entry, severities.keySet()),
                severities,
                Optional.of(entry.path("measure")).filter(JsonNode::isObject).map(RuleFile::measure),
                entry.path("unchecked").asString(""),
                texts(entry.path("implies")),
                entry.path("mend").asBoolean(false),
                Optional.of(entry).filter(node -> node.has("measure")).map(RuleFile::text));
    }

    /** Reads one severity for all sets of rules, or one for each set that has the rule. */
    private static Map<String, Severity> severities(JsonNode entry) {
        JsonNode severity = entry.path("severity");
        Map<String, Severity> severities = new LinkedHashMap<>();
        FormatProfiles.ids().stream()
                .filter(set -> !severity.isObject() || severity.has(set))
                .forEach(set -> severities.put(set, severity(severity.isObject() ? severity.get(set) : severity)));
        return severities;
    }

    private static Severity severity(JsonNode node) {
        String word = node.asString();
        return word.equals("hint") ? Severity.INFO : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> clauses(JsonNode entry, Iterable<String> sets) {
        Map<String, String> clauses = new LinkedHashMap<>();
        sets.forEach(set -> clauses.put(set, clause(entry, set)));
        return clauses;
    }

    /** Returns the source named for the set, or that for all, or the clause as the set's values are cited. */
    private static String clause(JsonNode entry, String set) {
        JsonNode source = entry.path("source");
        if (source.isObject() && source.has(set)) {
            return source.get(set).asString();
        }
        return source.isString()
                ? source.asString()
                : AllowedForm.of(set).cite(entry.required("clause").asString());
    }

    private static FormRule.Measure measure(JsonNode node) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        node.forEachEntry((name, value) -> options.put(name, texts(value)));
        String kind = options.remove(KIND).get(0);
        return new FormRule.Measure(kind, options);
    }

    private static ProblemText text(JsonNode entry) {
        return new ProblemText(
                entry.required("id").asString(),
                mostSevere(entry),
                entry.required("vi").asString(),
                entry.required("viHint").asString(),
                entry.required("en").asString(),
                entry.required("enHint").asString(),
                texts(entry.path("example")));
    }

    private static Severity mostSevere(JsonNode entry) {
        return severities(entry).values().stream().sorted().findFirst().orElseThrow();
    }

    private static List<String> texts(JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }
}
