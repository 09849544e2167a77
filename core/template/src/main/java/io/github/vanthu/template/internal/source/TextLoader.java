package io.github.vanthu.template.internal.source;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets FreeMarker see the texts of one format and the national ones, and nothing else.
 *
 * <p>National names have no folder, those of a format have one; so neither can stand in for the other.
 */
final class TextLoader implements TemplateLoader {
    private final Function<String, Optional<String>> national;
    private final Map<String, String> own;

    TextLoader(Function<String, Optional<String>> national, TemplateSet set) {
        this.national = national;
        this.own = set.byName();
    }

    Optional<String> text(String name) {
        return name.contains("/") ? Optional.ofNullable(own.get(name)) : national.apply(name);
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return text(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A text holds nothing open.
    }
}
