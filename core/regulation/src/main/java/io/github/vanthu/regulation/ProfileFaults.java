package io.github.vanthu.regulation;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what is wrong with values that replace those of a profile. */
final class ProfileFaults {
    private final ProfilePaths paths;
    private final AllowedValues allowed;
    private final Map<String, String> overrides;
    private final Map<String, String> reasons;

    ProfileFaults(ProfileFile file, Map<String, String> overrides, Map<String, String> reasons) {
        this.paths = file.paths();
        this.allowed = file.allowed();
        this.overrides = new TreeMap<>(overrides);
        this.reasons = reasons;
    }

    List<Problem> find() {
        List<Problem> faults = new ArrayList<>();
        overrides.forEach((path, value) -> paths.form(path)
                .map(form -> faulty(path, value, form))
                .orElseGet(() -> Optional.of(unknown(path)))
                .ifPresent(faults::add));
        return faults;
    }

    private static Place place(String path) {
        return new Place("", 0, 0, "/" + path);
    }

    private Problem unknown(String path) {
        return Spelling.nearest(path, paths.all())
                .map(near -> Problem.error("PLUGIN-030", place(path), path, near))
                .orElseGet(() -> Problem.error("PLUGIN-031", place(path), path));
    }

    private Optional<Problem> faulty(String path, String value, ValueForm form) {
        if (!form.reads(value)) {
            return Optional.of(
                    Problem.error("PLUGIN-032", place(path), path, value, form.vietnamese(), form.english()));
        }
        return outOfBounds(path, value, form).or(() -> againstRegulation(path, value, form));
    }

    private static Optional<Problem> outOfBounds(String path, String value, ValueForm form) {
        return form.bounds()
                .filter(bounds -> !bounds.holds(form, value))
                .map(bounds ->
                        Problem.error("PLUGIN-034", place(path), path, value, bounds.vietnamese(), bounds.english()));
    }

    private Optional<Problem> againstRegulation(String path, String value, ValueForm form) {
        if (!reasons.getOrDefault(path, "").isBlank()) {
            return Optional.empty();
        }
        return allowed.of(path)
                .filter(rule -> !rule.range().holds(form, value))
                .or(() -> gap(path, form))
                .map(rule -> Problem.error(
                        "PLUGIN-033",
                        place(path),
                        path,
                        value,
                        rule.range().vietnamese(),
                        rule.range().english(),
                        rule.source()));
    }

    /** Returns the rule of the space around a paragraph if the new spaces break it; a missing one counts as none. */
    private Optional<AllowedValues.Rule> gap(String path, ValueForm form) {
        int last = path.lastIndexOf('/');
        if (form != ValueForm.SPACE || !path.endsWith("/before")) {
            return Optional.empty();
        }
        String style = path.substring(0, last);
        long sum = space(style + "/before", form) + space(style + "/after", form);
        return allowed.of(style + "/gap").filter(rule -> !rule.range().holds(form, sum / 12_700 + " pt"));
    }

    private long space(String path, ValueForm form) {
        return form.measure(overrides.getOrDefault(path, "")).orElse(0);
    }
}
