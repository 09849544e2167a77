package io.github.vanthu.templates;

import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.template.FormatChoice;
import io.github.vanthu.template.Rendering;
import io.github.vanthu.template.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The national templates of this module, ready to render. */
final class National {
    static final TemplateRenderer RENDERER = new TemplateRenderer(National::text);

    private National() {}

    static Optional<String> text(String name) {
        try (InputStream in = National.class.getResourceAsStream("/vanthu/templates/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormatChoice format(Plan plan, String source, ProvinceFormat province) {
        return new FormatChoice(FormatProfiles.at(plan.date().latest(), Map.of()), source, province);
    }

    static Rendering render(Plan plan) {
        return RENDERER.render(plan, format(plan, "national", ProvinceFormat.NATIONAL));
    }
}
