package io.github.vanthu.engine;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pack.PackPlugin;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.spi.ProvinceFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what is wrong with the values, words and severities that a plugin's format replaces, at places in the plugin that sets them.
 *
 * @param plugin the selected plugin, with the plugins that it starts from
 * @param office the office whose format it is
 */
record FormatFaults(LoadedPlugin plugin, Office office) {
    private static final String WORDING = "wording/";

    /** Returns the faults of a format on a day. */
    List<Problem> of(ProvinceFormat format, LocalDate day) {
        Map<String, String> values = new TreeMap<>(format.profile());
        format.wording().forEach((name, words) -> values.put(WORDING + name, words));
        return Stream.concat(
                        FormatProfiles.faults(day, values, format.reasons()).stream(),
                        SeverityFaults.of(format.severities()).stream())
                .map(this::placed)
                .toList();
    }

    private Problem placed(Problem problem) {
        Place place = place(problem.place().pointer().substring(1));
        return problem.at(place);
    }

    private Place place(String path) {
        LoadedPlugin setter = setter(path);
        return setter.plugin() instanceof PackPlugin pack
                ? written(pack, path)
                : new Place(setter.installed().source(), 0, 0, "/" + path);
    }

    /** Returns the plugin from which the format has a value: the selected one, or the nearest ancestor. */
    private LoadedPlugin setter(String path) {
        return Stream.concat(Stream.of(plugin), plugin.ancestors().stream())
                .filter(each -> sets(each.own(office), path))
                .findFirst()
                .orElse(plugin);
    }

    private static boolean sets(ProvinceFormat format, String path) {
        if (path.startsWith(SeverityFaults.PART)) {
            return format.severities().containsKey(path.substring(SeverityFaults.PART.length()));
        }
        return path.startsWith(WORDING)
                ? format.wording().containsKey(path.substring(WORDING.length()))
                : format.profile().containsKey(path);
    }

    /** Returns where a pack writes a value: for the level of the office, or for all offices. */
    private Place written(PackPlugin pack, String path) {
        String part = Stream.of(WORDING, SeverityFaults.PART)
                .filter(path::startsWith)
                .findFirst()
                .map(name -> name + escaped(path.substring(name.length())))
                .orElseGet(() -> "profile/" + escaped(path));
        String level = office.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of("/levels/" + level + "/" + part)
                .filter(pack::writes)
                .map(pack::place)
                .orElseGet(() -> pack.place("/format/" + part));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
