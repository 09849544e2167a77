package io.github.vanthu.intake;

import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.PrintedFigure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Leaves out of a plan what is not printed and has no part in the look (dữ liệu đi kèm văn bản).
 *
 * <p>Kept are data that the template read, settings of the output, and what readers ask for; left out are other data, and
 * what serves only those who prepare the plan ({@link io.github.vanthu.model.Field#desk()}).
 */
public final class TravellingPlan {
    private static final String EXTRA = "/extra";

    private TravellingPlan() {}

    /** Whether data of the province that no template read stay, because its format asks for them. */
    public enum Extra {
        /** Only those that were read. */
        READ,
        /** All. */
        ALL
    }

    /**
     * Returns the plan that travels.
     *
     * @param plan a plan with references replaced; braces in its texts are escaped
     * @param read pointers of the data that the template read, such as {@code #/title/0}
     */
    public static Plan of(Plan plan, Set<String> read, Extra extra) {
        Printed printed = new Printed(withParents(read), extra);
        Plan bare = plan.withFigures(List.of());
        JsonNode node = FieldTypes.of(Plan.class).write(bare, Pen.of(printed)).orElseThrow();
        Plan kept = read(IndentedJson.text(node));
        List<PrintedFigure> figures = plan.figures().stream()
                .flatMap(figure -> printed.moved(figure).stream())
                .filter(figure -> holds(node, figure))
                .toList();
        return kept.withFigures(figures);
    }

    /** Reads without checks: the plan is complete, and nothing beside it is there any more. */
    private static Plan read(String json) {
        byte[] content = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return RecordReader.of(Plan.class, "kế hoạch")
                .read("plan.json", content)
                .value()
                .orElseThrow();
    }

    /** A text that was changed after extraction no longer holds its figure. */
    private static boolean holds(JsonNode plan, PrintedFigure figure) {
        JsonNode text = plan.at(figure.pointer());
        JsonNode cell = plan.at(JsonPointer.parent(figure.pointer()));
        return (text.isString() ? text : cell).asString("").contains(figure.text());
    }

    private static Set<String> withParents(Set<String> read) {
        Set<String> covered = new HashSet<>();
        for (String pointer : read) {
            String plain = pointer.startsWith("#") ? pointer.substring(1) : "";
            while (!plain.isEmpty() && covered.add(plain)) {
                plain = Pointers.parent(plain);
            }
        }
        return covered;
    }

    /** The data that were read, and where they went. */
    private static final class Printed implements DataChoice {
        private final Set<String> covered;
        private final Extra extra;
        private final Map<String, String> places = new HashMap<>();

        Printed(Set<String> covered, Extra extra) {
            this.covered = covered;
            this.extra = extra;
        }

        @Override
        public boolean desk() {
            return false;
        }

        @Override
        public boolean has(String pointer) {
            return covered.contains(pointer) || (extra == Extra.ALL && pointer.startsWith(EXTRA));
        }

        @Override
        public void wrote(String from, String to) {
            places.put(from, to);
        }

        Optional<PrintedFigure> moved(PrintedFigure figure) {
            return Optional.ofNullable(places.get(figure.pointer()))
                    .map(to ->
                            new PrintedFigure(to, figure.expression(), figure.value(), figure.text(), figure.format()));
        }
    }
}
