package io.github.vanthu.engine;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.Issuers;
import io.github.vanthu.regulation.Provinces;
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
        List<Problem> problems = new ArrayList<>(
                plugins.faultsSeenFrom(plan.office().province(), plan.date().latest()));
        problems.addAll(Issuers.problems(plan.office(), plan.date()));
        List<LoadedPlugin> serving = serving(plan);
        if (serving.size() > 1) {
            problems.add(ambiguous(plan, serving));
        }
        return problems.stream().anyMatch(Problem::isError)
                ? new Selection(Optional.empty(), problems)
                : new Selection(chosen(plan, serving, problems), problems);
    }

    /** Returns the plugins for the code that the plan's province has on the plan's day. */
    List<LoadedPlugin> serving(Plan plan) {
        LocalDate day = plan.date().latest();
        return Provinces.find(plan.office().province(), day)
                .map(province -> plugins.serving(province.code(), day))
                .orElse(List.of());
    }

    private Optional<Selection.Chosen> chosen(Plan plan, List<LoadedPlugin> serving, List<Problem> problems) {
        LocalDate day = plan.date().latest();
        return serving.isEmpty()
                ? national(plan.office(), day, problems)
                : provincial(serving.get(0), plan.office(), day, problems);
    }

    private static Problem ambiguous(Plan plan, List<LoadedPlugin> serving) {
        String province = plan.office().province();
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
            List<Problem> faults = new FormatFaults(plugin, office).of(format, day);
            problems.addAll(faults);
            if (!faults.isEmpty()) {
                return Optional.empty();
            }
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
