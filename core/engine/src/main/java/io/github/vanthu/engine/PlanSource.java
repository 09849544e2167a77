package io.github.vanthu.engine;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.intake.Places;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A plan with what is known of where its data stand.
 *
 * @param plan the plan, unless reading it found errors
 * @param problems what reading it found
 * @param places where its data stand, or nothing for a plan that was made by code
 * @param checkable the plan for further checks, also if cells of its workbooks are at fault
 */
record PlanSource(Optional<Plan> plan, List<Problem> problems, Optional<Places> places, Optional<Plan> checkable) {

    static PlanSource of(Plan plan) {
        return new PlanSource(Optional.of(plan), List.of(), Optional.empty(), Optional.of(plan));
    }

    static PlanSource of(PlanReading reading) {
        return new PlanSource(reading.plan(), reading.problems(), Optional.of(reading.places()), reading.checkable());
    }

    /** Returns whether there is a plan without errors. */
    boolean usable() {
        return plan.isPresent() && problems.stream().noneMatch(Problem::isError);
    }

    /** Returns the place of a pointer, with or without {@code #}. */
    Place placeOf(String pointer) {
        String plain = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        return places.map(known -> known.of("#" + plain)).orElseGet(() -> new Place("", 0, 0, plain));
    }

    /** Returns the place of a spot: of its words, if they are found in the datum. */
    Place placeOf(Spot spot) {
        String pointer = "#" + spot.pointer();
        return places.map(known -> known.of(pointer, spot.excerpt())).orElseGet(() -> placeOf(spot.pointer()));
    }

    /** Returns whether a problem lies in the plan or in a file that it names, not in a plugin or template. */
    boolean concerns(Problem problem) {
        Place place = problem.place();
        return place.file().equals(placeOf(place.pointer()).file());
    }

    /** Returns a problem that only points into the plan at the places where its data stand. */
    Problem located(Problem problem) {
        return problem.at(located(problem.place()))
                .withRelated(problem.related().stream().map(this::located).toList());
    }

    private Place located(Place place) {
        return place.file().isEmpty() && !place.pointer().isEmpty() ? placeOf(place.pointer()) : place;
    }
}
