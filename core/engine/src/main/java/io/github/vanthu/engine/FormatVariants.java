package io.github.vanthu.engine;

import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.regulation.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every style sheet that a plan can get: the state's periods, the plugins, what offices may choose. */
final class FormatVariants {
    private static final List<Optional<Integer>> SIZES = List.of(Optional.empty(), Optional.of(13), Optional.of(14));
    private static final List<Optional<String>> INDENTS =
            List.of(Optional.empty(), Optional.of("1"), Optional.of("1.27"));

    private final PluginSet plugins;

    FormatVariants(PluginSet plugins) {
        this.plugins = plugins;
    }

    /** Returns the style sheets, each once, always in the same order. */
    List<StyleSheet> styleSheets() {
        Set<StyleSheet> sheets = new LinkedHashSet<>();
        for (FormatProfile profile : nationalProfiles()) {
            LocalDate day = profile.validity().from();
            sheets.addAll(sheets(day, Map.of()));
            plugins.plugins().stream()
                    .flatMap(plugin -> ofPlugin(plugin, profile.validity()))
                    .forEach(sheets::add);
        }
        return List.copyOf(sheets);
    }

    private static List<FormatProfile> nationalProfiles() {
        List<FormatProfile> profiles = new ArrayList<>();
        Optional<LocalDate> next =
                Optional.of(FormatProfiles.at(LocalDate.EPOCH).validity().from());
        while (next.isPresent()) {
            FormatProfile profile = FormatProfiles.at(next.get());
            profiles.add(profile);
            next = profile.validity().to().map(last -> last.plusDays(1));
        }
        return profiles;
    }

    private static Stream<StyleSheet> ofPlugin(LoadedPlugin plugin, Validity period) {
        Validity own = plugin.installed().validity();
        LocalDate day = own.from().isAfter(period.from()) ? own.from() : period.from();
        return own.contains(day) && period.contains(day)
                ? PluginReport.offices(plugin.installed().province())
                        .map(office -> plugin.format(office).profile())
                        .distinct()
                        .flatMap(values -> sheets(day, values).stream())
                : Stream.empty();
    }

    private static List<StyleSheet> sheets(LocalDate day, Map<String, String> province) {
        FormatProfile profile = FormatProfiles.at(day, province);
        List<StyleSheet> sheets = new ArrayList<>();
        for (Optional<Integer> size : SIZES) {
            for (Optional<String> indent : INDENTS) {
                Office office = office("", Office.Level.PROVINCE, size, indent);
                Map<String, String> values = FormatSelector.both(province, OfficeOverrides.of(office, profile));
                sheets.add(FormatProfiles.at(day, values).styles());
            }
        }
        return sheets;
    }

    private static Office office(String province, Office.Level level, Optional<Integer> size, Optional<String> indent) {
        return new Office("", List.of(), List.of(), "", "", "", province, level, size, indent);
    }
}
