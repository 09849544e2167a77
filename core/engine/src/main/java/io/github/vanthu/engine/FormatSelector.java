package io.github.vanthu.engine;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.spi.ProvinceFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Selects the format of a plan by the province of its office and its date (chọn thể thức). */
final class FormatSelector {
    static final String NATIONAL = "national";
    private static final Place PROVINCE = new Place("", 0, 0, "/office/province");
    private static final Place OFFICE = new Place("", 0, 0, "/office");

    private final PluginSet plugins;
    private final ProfileCache profiles = new ProfileCache();

    FormatSelector(PluginSet plugins) {
        this.plugins = plugins;
    }

    /** Returns the format of a plan, with problems at places that carry only a pointer into the plan. */
    Selection select(Plan plan) {
        String province = plan.office().province();
        LocalDate day = plan.date().latest();
        List<Problem> problems = new ArrayList<>(plugins.faultsSeenFrom(province));
        List<LoadedPlugin> serving = plugins.serving(province, day);
        if (serving.size() > 1) {
            problems.add(ambiguous(province, plan, serving));
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Selection(Optional.empty(), problems);
        }
        Optional<Selection.Chosen> chosen = serving.isEmpty()
                ? national(plan.office(), day, problems)
                : provincial(serving.get(0), plan.office(), day, problems);
        return new Selection(chosen, problems);
    }

    private static Problem ambiguous(String province, Plan plan, List<LoadedPlugin> serving) {
        String all = serving.stream().map(LoadedPlugin::described).collect(Collectors.joining(", "));
        return Problem.error(
                "PLUGIN-006", PROVINCE, province, plan.date().numeric().strip(), all);
    }

    private Optional<Selection.Chosen> national(Office office, LocalDate day, List<Problem> problems) {
        FormatProfile plain = profiles.at(day, Map.of());
        problems.add(Problem.info("PLUGIN-007", PROVINCE, office.province(), plain.name()));
        return officeValues(office, plain, problems)
                .map(values -> new Selection.Chosen(profiles.at(day, values), NATIONAL, ProvinceFormat.NATIONAL));
    }

    private Optional<Selection.Chosen> provincial(
            LoadedPlugin plugin, Office office, LocalDate day, List<Problem> problems) {
        try {
            ProvinceFormat format = plugin.format(office);
            FormatProfile provinces = profiles.at(day, format.profile());
            return officeValues(office, provinces, problems)
                    .map(values -> profiles.at(day, both(format.profile(), values)))
                    .map(profile ->
                            new Selection.Chosen(profile, plugin.installed().id(), format));
        } catch (PluginFaultException e) {
            problems.addAll(e.problems());
        } catch (IllegalArgumentException e) {
            problems.add(plugin.badProfile(e));
        }
        return Optional.empty();
    }

    private static Optional<Map<String, String>> officeValues(
            Office office, FormatProfile profile, List<Problem> problems) {
        try {
            return Optional.of(OfficeOverrides.of(office, profile));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.error("PLUGIN-012", OFFICE, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    static Map<String, String> both(Map<String, String> province, Map<String, String> office) {
        Map<String, String> all = new TreeMap<>(province);
        all.putAll(office);
        return all;
    }
}
