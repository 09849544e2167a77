package io.github.vanthu.figures.place;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Names the headings of a plan by their labels, such as "mục II.1.2". */
final class HeadingWords {
    private final Plan plan;
    private final List<LabelStyle> styles;

    HeadingWords(Plan plan, FigureFormat format) {
        this.plan = plan;
        this.styles = plan.numbering().isEmpty() ? format.headingNumbering() : plan.numbering();
    }

    /** Takes the steps that it can name and returns the record whose fields the other steps are. */
    Class<?> name(Steps steps, List<String> words) {
        List<String> labels = new ArrayList<>();
        Numbering numbering = Numbering.of(styles);
        List<Heading> headings = plan.body();
        Optional<LabelStyle> own = Optional.empty();
        for (String key = "body"; steps.index(key, headings.size()).isPresent(); key = "parts") {
            OptionalInt index = steps.index(key, headings.size());
            Heading heading = headings.get(index.getAsInt());
            numbering = numbering.item(number(headings, index.getAsInt()), numbering.below(own));
            add(labels, heading.label().or(numbering::label).orElse(""));
            headings = heading.parts();
            own = heading.numbering();
            steps.skip(2);
        }
        if (labels.isEmpty()) {
            return Plan.class;
        }
        words.add("mục " + String.join(".", labels));
        return Heading.class;
    }

    private static int number(List<Heading> headings, int index) {
        return Numbering.count(headings.stream().map(Heading::label).toList()).get(index);
    }

    /** Adds a label without its punctuation; a decimal label such as 1.2 replaces the Arabic ones that it contains. */
    private static void add(List<String> labels, String label) {
        String bare = label.strip().replaceAll("[.)]+$", "");
        if (bare.contains(".")) {
            labels.removeIf(above -> above.matches("[\\d.]+"));
        }
        labels.add(bare.isEmpty() ? "…" : bare);
    }
}
