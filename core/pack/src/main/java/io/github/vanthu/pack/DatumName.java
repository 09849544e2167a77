package io.github.vanthu.pack;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words where a datum stands, such as "phụ lục 1, dòng 3, ô soTien". */
final class DatumName {
    private DatumName() {}

    /** Returns the words for a JSON pointer into a plan. */
    static String of(String pointer) {
        PlanPath path = PlanPath.absolute(pointer).orElse(PlanPath.WHOLE);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            Type before =
                    PathTypes.fit(new PlanPath("", path.steps().subList(0, i))).type();
            add(words, PathTypes.spoken(before), path.steps().get(i));
        }
        return String.join(", ", words);
    }

    private static void add(List<String> words, Map<String, String> spoken, String step) {
        if (spoken.containsKey(step)) {
            words.add(spoken.get(step).replaceFirst("^các ", ""));
        } else if (words.isEmpty()) {
            words.add(step);
        } else {
            String number = step.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(step) + 1) : step;
            words.add(words.remove(words.size() - 1) + " " + number);
        }
    }
}
