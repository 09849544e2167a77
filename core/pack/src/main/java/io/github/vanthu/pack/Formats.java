package io.github.vanthu.pack;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats of a pack: what all offices get, and on top of it what a level says. */
final class Formats {
    private static final FormatPart NOTHING =
            new FormatPart(Map.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of(), Optional.empty(), Map.of());

    private final FormatPart common;
    private final Map<String, FormatPart> levels;
    private final Map<String, TemplateText> templates;

    Formats(PluginFile file, Map<String, TemplateText> templates) {
        this.common = file.format().orElse(NOTHING);
        this.levels = file.levels();
        this.templates = templates;
    }

    /** Returns the format of the offices of a level. */
    ProvinceFormat of(Office.Level level) {
        String name = level.name().toLowerCase(Locale.ROOT).replace('_', '-');
        FormatPart part = laidOver(levels.getOrDefault(name, NOTHING));
        Map<String, TemplateText> blocks = blocks(part);
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        part.profile().forEach((path, value) -> {
            values.put(path, value.value());
            value.reason().filter(reason -> !reason.isBlank()).ifPresent(reason -> reasons.put(path, reason));
        });
        return new ProvinceFormat(
                values,
                reasons,
                part.wording(),
                numbering(part.headingNumbering()),
                part.layouts(),
                numbering(part.annexNumbering()),
                blocks,
                templates.values().stream()
                        .filter(text -> !blocks.containsValue(text))
                        .toList(),
                part.numberWords(),
                part.severities());
    }

    private Map<String, TemplateText> blocks(FormatPart part) {
        Map<String, TemplateText> blocks = new LinkedHashMap<>();
        part.blocks().forEach((block, file) -> {
            TemplateText text = templates.get(file);
            if (text != null) {
                blocks.put(block, text);
            }
        });
        return blocks;
    }

    private static Optional<List<LabelStyle>> numbering(List<LabelStyle> styles) {
        return Optional.of(styles).filter(list -> !list.isEmpty());
    }

    /** Returns the layouts of the offices of a level. */
    Map<String, AnnexLayout> layouts(Office.Level level) {
        return of(level).layouts();
    }

    private FormatPart laidOver(FormatPart level) {
        return new FormatPart(
                both(common.profile(), level.profile()),
                both(common.wording(), level.wording()),
                level.headingNumbering().isEmpty() ? common.headingNumbering() : level.headingNumbering(),
                level.annexNumbering().isEmpty() ? common.annexNumbering() : level.annexNumbering(),
                both(common.layouts(), level.layouts()),
                both(common.blocks(), level.blocks()),
                level.numberWords().or(common::numberWords),
                both(common.severities(), level.severities()));
    }

    private static <T> Map<String, T> both(Map<String, T> below, Map<String, T> above) {
        Map<String, T> both = new LinkedHashMap<>(below);
        both.putAll(above);
        return both;
    }
}
