package io.github.vanthu.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a regulation allows for the values of its profile, by path. */
final class AllowedValues {
    private static final Set<String> OTHER_KEYS = Set.of("clause", "source", "of");

    private final Map<String, Rule> rules = new HashMap<>();

    /**
     * What is allowed for one value.
     *
     * @param range the values
     * @param source the clause in full
     */
    record Rule(AllowedRange range, String source) {}

    private final String cite;

    private AllowedValues(String cite) {
        this.cite = cite;
    }

    /** Read at the first value that a province replaces: most provinces replace none. */
    private static final class Files {
        static final Map<String, AllowedValues> BY_PROFILE = FormatProfiles.ids().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), AllowedValues::read));

        private Files() {}
    }

    static AllowedValues ofProfile(String id) {
        return Optional.ofNullable(Files.BY_PROFILE.get(id)).orElseThrow();
    }

    private static AllowedValues read(String profile) {
        JsonNode root = YamlResource.read(profile + ".allowed.yaml");
        AllowedValues values = new AllowedValues(root.required("cite").asString());
        root.required("rules").forEach(values::add);
        return values;
    }

    /** Returns a clause in full, such as "khoản 1 Mục I" with what it is of. */
    String cite(String clause) {
        return cite.replace("{0}", clause);
    }

    private String source(JsonNode rule) {
        return rule.has("source")
                ? rule.get("source").asString()
                : cite(rule.required("clause").asString());
    }

    private void add(JsonNode rule) {
        String source = source(rule);
        for (JsonNode group : rule.required("of")) {
            String prefix = group.asString().isEmpty() ? "" : group.asString() + "/";
            rule.forEachEntry((name, range) -> {
                if (!OTHER_KEYS.contains(name)) {
                    rules.put(prefix + name, new Rule(new AllowedRange(range.asString()), source));
                }
            });
        }
    }

    Optional<Rule> of(String path) {
        return Optional.ofNullable(rules.get(path));
    }

    /** Returns the paths that a rule names, sorted. */
    List<String> paths() {
        return rules.keySet().stream().sorted().toList();
    }
}
