package io.github.vanthu.figures.place;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in a clerk's Vietnamese words where a datum of a plan stands (tên chỗ).
 *
 * <p>Example: {@code /annexes/0/rows/1/rows/0/cells/soTien/text} is "Phụ lục, dòng 2.1, cột Số tiền". Where the plan cannot
 * tell, for instance because reading it failed, the names of the fields and positions stand for labels and titles.
 */
public final class PlaceWords {
    private final Optional<AnnexWords> annexes;
    private final Optional<HeadingWords> headings;

    private PlaceWords(Optional<AnnexWords> annexes, Optional<HeadingWords> headings) {
        this.annexes = annexes;
        this.headings = headings;
    }

    /** Returns the words of a plan under its format. */
    public static PlaceWords of(Plan plan, FigureFormat format) {
        return new PlaceWords(Optional.of(new AnnexWords(plan, format)), Optional.of(new HeadingWords(plan, format)));
    }

    /** Returns words that know the fields only. */
    public static PlaceWords ofFields() {
        return new PlaceWords(Optional.empty(), Optional.empty());
    }

    /** Returns a problem whose places in the plan have their words. */
    public Problem worded(Problem problem) {
        return problem.at(worded(problem.place()))
                .withRelated(problem.related().stream().map(this::worded).toList());
    }

    private Place worded(Place place) {
        return place.pointer().startsWith("/") && place.words().isEmpty()
                ? place.withWords(at(place.pointer()))
                : place;
    }

    /**
     * Returns the words of a datum.
     *
     * @param pointer JSON pointer into the plan; words are empty for the whole plan and for what is no datum of it
     */
    public String at(String pointer) {
        Steps steps = Steps.of(pointer);
        List<String> words = new ArrayList<>();
        Class<?> below = Plan.class;
        if (annexes.isPresent() && steps.startsWith("annexes")) {
            below = annexes.get().name(steps, words);
        } else if (headings.isPresent() && steps.startsWith("body")) {
            below = headings.get().name(steps, words);
        }
        new FieldWords(below).name(steps, words);
        String name = String.join(", ", words);
        return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
