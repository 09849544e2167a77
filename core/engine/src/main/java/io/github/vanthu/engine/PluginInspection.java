package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvincePlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Asks each plugin that was found what it is, and keeps the faults of those that cannot be used. */
final class PluginInspection {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final List<LoadedPlugin> found = new ArrayList<>();
    private final List<PluginFault> faults = new ArrayList<>();

    /** Returns what was found so far. */
    PluginSet found() {
        return PluginSet.of(found, faults);
    }

    /** Returns how many plugins and faults there are. */
    int size() {
        return found.size() + faults.size();
    }

    void fault(Problem problem) {
        faults.add(new PluginFault(problem, List.of()));
    }

    /** Keeps the fault of a plugin that would have formatted some plans. */
    void fault(Problem problem, Claim claim) {
        faults.add(new PluginFault(problem, List.of(claim)));
    }

    /**
     * Asks a plugin for all that is known without an office.
     *
     * @param location path of its jar, zip or folder, or its name on the class path
     */
    void inspect(ProvincePlugin plugin, InstalledPlugin.Kind kind, String location) {
        PluginQuestions questions = new PluginQuestions(plugin.getClass().getSimpleName(), lastName(location));
        try {
            VersionCheck.CURRENT.pass(questions, plugin::spi);
            found.add(new LoadedPlugin(
                    answers(plugin, kind, questions),
                    plugin,
                    location,
                    questions.ask("parent()", plugin::parent),
                    List.of()));
        } catch (PluginFaultException e) {
            Claim claim = claim(plugin, questions);
            e.problems().forEach(problem -> fault(problem, claim));
        }
    }

    private static String lastName(String location) {
        String plain = location.replace('\\', '/').replaceFirst("/+$", "");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    /** Returns the plans that a faulty plugin would have formatted, as far as it still says so. */
    private static Claim claim(ProvincePlugin plugin, PluginQuestions questions) {
        return new Claim(
                answer(questions, plugin::province),
                answer(questions, plugin::codes).orElse(List.of()),
                answer(questions, plugin::validity));
    }

    private static <T> Optional<T> answer(PluginQuestions questions, Supplier<T> question) {
        try {
            return Optional.of(questions.ask("", question));
        } catch (PluginFaultException e) {
            return Optional.empty();
        }
    }

    private static InstalledPlugin answers(
            ProvincePlugin plugin, InstalledPlugin.Kind kind, PluginQuestions questions) {
        String province = questions.ask("province()", plugin::province);
        String id = questions.ask("id()", plugin::id);
        if (!ID.matcher(id).matches() || id.equals(FormatSelector.NATIONAL)) {
            throw new PluginFaultException(
                    Problem.error("PLUGIN-002", Place.file(questions.source()), id, questions.source()));
        }
        String name = questions.ask("name()", plugin::name);
        Validity validity = questions.ask("validity()", plugin::validity);
        List<String> codes = questions.ask("codes()", plugin::codes);
        return new InstalledPlugin(id, name, province, codes, validity, questions.source(), kind);
    }
}
