package io.github.vanthu.cli.scaffold;

import io.github.vanthu.regulation.Province;
import io.github.vanthu.spi.SpiVersion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What differs from one new plugin to the other.
 *
 * @param id identifier of the plugin, such as {@code bac-ninh}
 * @param province the province on the first day
 * @param from first day of issue
 * @param version version of Vanthu
 */
public record ScaffoldValues(String id, Province province, LocalDate from, String version) {
    /** Returns the name of the plugin's class, such as {@code BacNinhPlugin}. */
    String className() {
        return Arrays.stream(id.split("-"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining())
                + "Plugin";
    }

    /** Returns the name of its package, such as {@code dinhdang.bacninh}. */
    String packageName() {
        return "dinhdang." + id.replace("-", "");
    }

    /** Returns a text with each mark such as {@code @id@} replaced by its value. */
    String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> mark : marks().entrySet()) {
            filled = filled.replace("@" + mark.getKey() + "@", mark.getValue());
        }
        return filled;
    }

    private Map<String, String> marks() {
        String fullName = province.fullName();
        LocalDate sample = from.plusDays(14);
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("spi", SpiVersion.CURRENT),
                Map.entry("version", version),
                Map.entry("class", className()),
                Map.entry("package", packageName()),
                Map.entry("province", province.name()),
                Map.entry("fullName", fullName),
                Map.entry("title", fullName.substring(0, 1).toUpperCase(Locale.ROOT) + fullName.substring(1)),
                Map.entry("kind", province.kind().text()),
                Map.entry("place", province.placeName()),
                Map.entry("code", province.code()),
                Map.entry("from", day(from)),
                Map.entry("fromNumbers", from.getYear() + ", " + from.getMonthValue() + ", " + from.getDayOfMonth()),
                Map.entry("day", day(sample)),
                Map.entry("year", String.valueOf(sample.getYear())));
    }

    /** Returns a day as official texts write it: January and February with a zero. */
    private static String day(LocalDate day) {
        String form = day.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d";
        return String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
