package io.github.vanthu.testkit;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.spi.TemplateText;
import io.github.vanthu.template.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks over the templates of a format without a plan. */
final class TemplateFaults {
    private static final String TEMPLATES = "vanthu/templates/";

    private final Candidate candidate;
    private final TemplateRenderer renderer = new TemplateRenderer(TemplateFaults::national);

    TemplateFaults(Candidate candidate) {
        this.candidate = candidate;
    }

    private static Optional<String> national(String name) {
        try (InputStream in = Vanthu.class.getClassLoader().getResourceAsStream(TEMPLATES + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with the templates for an office; those of the parents can be imported. */
    List<Problem> of(Office office) {
        ProvinceFormat format = candidate.plugin().format(office);
        Map<String, TemplateText> library = new LinkedHashMap<>();
        collect(candidate.plugin().parent(), office, library);
        format.library().forEach(text -> library.put(text.name(), text));
        return renderer.check(format.withLibrary(List.copyOf(library.values())), candidate.id());
    }

    private void collect(Optional<String> parent, Office office, Map<String, TemplateText> library) {
        Optional<ProvincePlugin> found = parent.flatMap(candidate.vanthu()::plugin);
        found.ifPresent(plugin -> {
            collect(plugin.parent(), office, library);
            plugin.format(office).library().forEach(text -> library.put(text.name(), text));
        });
    }
}
