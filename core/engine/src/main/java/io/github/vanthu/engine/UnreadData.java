package io.github.vanthu.engine;

import io.github.vanthu.intake.Places;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds data that stand in the plan and that no template read (dữ liệu không được in). */
final class UnreadData {
    private static final int EXCERPT = 60;

    private UnreadData() {}

    /**
     * Returns a warning for each datum that was not read and is not a mere setting.
     *
     * <p>Data of the office serve all its plans; that one plan does not print them is only good to know.
     */
    static List<Problem> find(Places places, Set<String> read) {
        Set<String> covered = withParents(read);
        List<Map.Entry<String, String>> unread = places.leaves().entrySet().stream()
                .filter(leaf -> !leaf.getValue().isBlank())
                .filter(leaf -> !covered.contains(leaf.getKey()))
                .filter(leaf -> !places.setting(leaf.getKey()))
                .toList();
        List<Problem> problems = new ArrayList<>(unread.stream()
                .limit(Limit.PROBLEMS.value())
                .map(leaf -> problem(places.of(leaf.getKey()), excerpt(leaf.getValue())))
                .toList());
        if (unread.size() > problems.size()) {
            Place whole = Place.file(places.of("#").file());
            problems.add(Problem.warning("OUTPUT-017", whole, String.valueOf(unread.size() - problems.size())));
        }
        return problems;
    }

    private static Problem problem(Place place, String excerpt) {
        return place.pointer().startsWith("/office/")
                ? Problem.info("OUTPUT-018", place, excerpt)
                : Problem.warning("OUTPUT-002", place, excerpt);
    }

    /** A bare text in place of a record is read through the record's field, so a reader below counts for it. */
    private static Set<String> withParents(Set<String> read) {
        Set<String> covered = new HashSet<>(read);
        for (String pointer : read) {
            int slash = pointer.lastIndexOf('/');
            while (slash > 0 && covered.add(pointer.substring(0, slash))) {
                slash = pointer.lastIndexOf('/', slash - 1);
            }
        }
        return covered;
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
