package io.github.vanthu.cli;

import io.github.vanthu.engine.Deviation;
import io.github.vanthu.engine.InstalledPlugin;
import io.github.vanthu.regulation.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An installed province format as the command shows it.
 *
 * @param plugin what it says of itself
 * @param deviations the values that it sets outside of the regulation, with their reasons
 */
record InstalledFormat(InstalledPlugin plugin, List<Deviation> deviations) {

    /** Returns the cells of its row. */
    List<String> row(Wording wording) {
        return List.of(
                plugin.id(),
                plugin.name(),
                plugin.province() + " (" + String.join(", ", plugin.codes()) + ")",
                days(plugin.validity(), wording),
                plugin.source(),
                wording.word("provinces." + kind()));
    }

    /** Returns the lines below its row. */
    List<String> remarks(Wording wording) {
        String head = "  " + wording.word("provinces.deviation") + " ";
        return deviations.stream()
                .map(value -> head + value.path() + " = " + value.value() + " (" + value.reason() + ")")
                .toList();
    }

    /** Returns it as a JSON object. */
    String json() {
        return "{\"id\":" + JsonText.quoted(plugin.id())
                + ",\"name\":" + JsonText.quoted(plugin.name())
                + ",\"province\":" + JsonText.quoted(plugin.province())
                + ",\"codes\":"
                + plugin.codes().stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]"))
                + ",\"validFrom\":" + JsonText.quoted(plugin.validity().from().toString())
                + ",\"validTo\":"
                + JsonText.quotedOrNull(
                        plugin.validity().to().map(LocalDate::toString).orElse(""))
                + ",\"source\":" + JsonText.quoted(plugin.source())
                + ",\"kind\":" + JsonText.quoted(kind())
                + ",\"deviations\":"
                + deviations.stream().map(InstalledFormat::json).collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    private static String json(Deviation value) {
        return "{\"path\":" + JsonText.quoted(value.path())
                + ",\"value\":" + JsonText.quoted(value.value())
                + ",\"reason\":" + JsonText.quoted(value.reason()) + "}";
    }

    private String kind() {
        return plugin.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String days(Validity validity, Wording wording) {
        String from = wording.word("provinces.from") + " " + OptionDay.text(validity.from());
        return validity.to()
                .map(to -> from + " " + wording.word("provinces.to") + " " + OptionDay.text(to))
                .orElse(from);
    }
}
