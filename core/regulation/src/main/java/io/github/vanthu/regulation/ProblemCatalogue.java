package io.github.vanthu.regulation;

import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** All problem codes with their texts, those of the rules of form included, read from the data files of this module (danh mục lỗi). */
public final class ProblemCatalogue {
    private static final List<String> FILES = List.of(
            "data",
            "issuer",
            "profile",
            "annex",
            "template",
            "plugin",
            "pack",
            "check",
            "contract",
            "extract",
            "figure",
            "isolated",
            "mend",
            "output",
            "font",
            "money",
            "record",
            "reference",
            "basis",
            "name",
            "task",
            "sheet",
            "stage",
            "text",
            "usage");

    private final Map<String, ProblemText> byCode;

    private ProblemCatalogue(Map<String, ProblemText> byCode) {
        this.byCode = byCode;
    }

    /** Reads the catalogue. */
    public static ProblemCatalogue load() {
        Map<String, ProblemText> found = new TreeMap<>();
        for (String file : FILES) {
            YamlResource.read("problems/" + file + ".yaml").forEach(entry -> add(found, text(entry)));
        }
        RuleCatalogue.all().stream().flatMap(rule -> rule.text().stream()).forEach(text -> add(found, text));
        return new ProblemCatalogue(found);
    }

    private static void add(Map<String, ProblemText> found, ProblemText text) {
        if (found.put(text.code(), text) != null) {
            throw new IllegalStateException("problem code " + text.code() + " stands twice in the catalogue");
        }
    }

    private static ProblemText text(JsonNode entry) {
        return new ProblemText(
                entry.required("code").asString(),
                Severity.valueOf(entry.required("severity").asString().toUpperCase(java.util.Locale.ROOT)),
                entry.required("vi").asString(),
                entry.required("viHint").asString(),
                entry.required("en").asString(),
                entry.required("enHint").asString(),
                entry.path("example").valueStream().map(JsonNode::asString).toList());
    }

    /** Returns all texts, sorted by code. */
    public List<ProblemText> all() {
        return List.copyOf(byCode.values());
    }

    /** Returns the texts of a code, or nothing. */
    public Optional<ProblemText> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns what is wrong, in a language. */
    public String message(Problem problem, Language language) {
        return required(problem).message(problem, language);
    }

    /** Returns how to mend it, in a language; possibly empty. */
    public String hint(Problem problem, Language language) {
        return required(problem).hint(problem, language);
    }

    private ProblemText required(Problem problem) {
        return find(problem.code())
                .orElseThrow(() -> new IllegalStateException("problem code " + problem.code() + " has no text"));
    }
}
