package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.reference.Call.Argument;
import io.github.vanthu.regulation.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a call asks for, by its arguments.
 *
 * @param source source of the money ({@code nguon})
 * @param year budget year ({@code nam})
 * @param column name or title of a column or of a group of columns ({@code cot})
 * @param row name of a row ({@code dong})
 */
record Selection(Optional<String> source, Optional<String> year, Optional<String> column, Optional<String> row) {
    private static final List<String> KEYS = List.of("nguon", "nam", "cot", "dong");

    /**
     * Reads the arguments of a call.
     *
     * @param allowed the keys that its function knows
     * @throws ReferenceFault if a key is unknown or stands twice
     */
    static Selection of(Call call, List<String> allowed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Argument argument : call.arguments()) {
            String key = Spelling.folded(argument.key());
            if (!KEYS.contains(key)) {
                throw KnownNames.unknown("REF-008", argument.key(), allowed, call.function());
            }
            if (!allowed.contains(key)) {
                throw ReferenceFault.of("REF-024", argument.key(), call.function());
            }
            if (values.put(key, argument.value()) != null) {
                throw ReferenceFault.of("REF-023", argument.key());
            }
        }
        return new Selection(get(values, "nguon"), get(values, "nam"), get(values, "cot"), get(values, "dong"));
    }

    private static Optional<String> get(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key));
    }
}
