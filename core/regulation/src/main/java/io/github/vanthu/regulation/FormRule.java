package io.github.vanthu.regulation;

import io.github.vanthu.model.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of form of finished documents (quy tắc thể thức).
 *
 * @param code its code, such as {@code FORM-013}: up to 086 the number of the row of the list of rules, from 101 on capitals, from
 *     121 numbers, dates and records, from 141 the file
 * @param name what it is about, in Vietnamese, such as "Hình thức Quốc hiệu"
 * @param elements names of the parts that it holds for, such as {@code COUNTRY}; none for pages and the file
 * @param clauses the clause in full by the set of rules; the sets that have the rule
 * @param severities how bad a breach is, by the same sets
 * @param measure how a program finds a breach; nothing where none can
 * @param unchecked why no program finds it; empty where one does
 * @param implied codes of the rules that a breach of this one necessarily breaks too
 * @param mendable whether {@code --fix} mends a breach
 * @param text what is told; {0} measured and {1} wanted in Vietnamese, {2} and {3} the same in English, {4} the words concerned
 */
public record FormRule(
        String code,
        String name,
        List<String> elements,
        Map<String, String> clauses,
        Map<String, Severity> severities,
        Optional<Measure> measure,
        String unchecked,
        List<String> implied,
        boolean mendable,
        Optional<ProblemText> text) {

    /** Copies the lists and maps. */
    public FormRule {
        elements = List.copyOf(elements);
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        implied = List.copyOf(implied);
    }

    /**
     * How a breach is found (phép đo).
     *
     * @param kind name of the measure, such as {@code look}
     * @param options what it needs to know by name, such as {@code style} to {@code styles/Country}
     */
    public record Measure(String kind, Map<String, List<String>> options) {
        /** Copies the options. */
        public Measure {
            options = Map.copyOf(options);
        }

        /** Returns the values of an option; none if it is not given. */
        public List<String> all(String option) {
            return options.getOrDefault(option, List.of());
        }

        /** Returns the first value of an option; empty if it is not given. */
        public String one(String option) {
            return all(option).stream().findFirst().orElse("");
        }
    }

    /** Returns whether a program finds a breach. */
    public boolean checkable() {
        return measure.isPresent();
    }

    /** Returns whether a set of rules has this one. */
    public boolean in(String ruleSet) {
        return clauses.containsKey(ruleSet);
    }

    /** Returns the clause in full; empty where no clause asks for it. */
    public String clause(String ruleSet) {
        return clauses.getOrDefault(ruleSet, "");
    }

    /** Returns when it is in force: from the first day of its first set of rules to the last day of its last one. */
    public Validity validity() {
        List<Validity> periods = FormatProfiles.ids().stream()
                .filter(this::in)
                .map(FormatProfiles::validity)
                .toList();
        return new Validity(
                periods.get(0).from(), periods.get(periods.size() - 1).to());
    }
}
