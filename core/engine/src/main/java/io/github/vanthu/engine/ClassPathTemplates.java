package io.github.vanthu.engine;

import io.github.vanthu.template.TemplateSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The national templates on the class path, under {@code vanthu/templates/} (mẫu quốc gia).
 *
 * @param loader the class loader that sees them
 */
record ClassPathTemplates(ClassLoader loader) implements TemplateSource {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.ftl");

    @Override
    public Optional<String> text(String name) {
        return NAME.matcher(name).matches() ? resource("vanthu/templates/" + name) : Optional.empty();
    }

    private Optional<String> resource(String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template " + path, e);
        }
    }
}
