package io.github.vanthu.engine;

import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays the format of a plugin over that of its parent (kế thừa thể thức). */
final class FormatLayers {
    private FormatLayers() {}

    /**
     * Returns one format: of maps each entry of the upper one replaces the lower one's, lists are replaced whole, templates
     * by their name. A reason stays with the value that it was given for.
     */
    static ProvinceFormat over(ProvinceFormat lower, ProvinceFormat upper) {
        return new ProvinceFormat(
                both(lower.profile(), upper.profile()),
                reasons(lower, upper),
                both(lower.wording(), upper.wording()),
                first(upper.headingNumbering(), lower.headingNumbering()),
                both(lower.layouts(), upper.layouts()),
                first(upper.annexNumbering(), lower.annexNumbering()),
                both(lower.blocks(), upper.blocks()),
                library(lower.library(), upper.library()),
                first(upper.numberWords(), lower.numberWords()),
                both(lower.severities(), upper.severities()));
    }

    private static <T> Map<String, T> both(Map<String, T> lower, Map<String, T> upper) {
        Map<String, T> all = new TreeMap<>(lower);
        all.putAll(upper);
        return all;
    }

    private static Map<String, String> reasons(ProvinceFormat lower, ProvinceFormat upper) {
        Map<String, String> kept = new TreeMap<>(lower.reasons());
        kept.keySet().removeAll(upper.profile().keySet());
        kept.putAll(upper.reasons());
        return kept;
    }

    private static <T> Optional<T> first(Optional<T> upper, Optional<T> lower) {
        return upper.isPresent() ? upper : lower;
    }

    private static List<TemplateText> library(List<TemplateText> lower, List<TemplateText> upper) {
        Map<String, TemplateText> byName = new LinkedHashMap<>();
        lower.forEach(text -> byName.put(text.name(), text));
        upper.forEach(text -> byName.put(text.name(), text));
        return new ArrayList<>(byName.values());
    }
}
