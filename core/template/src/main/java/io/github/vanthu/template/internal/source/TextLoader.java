package io.github.vanthu.template.internal.source;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets FreeMarker see the texts of one source and nothing else. */
final class TextLoader implements TemplateLoader {
    private final Function<String, Optional<String>> texts;

    TextLoader(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Optional<String> text = texts.apply(name);
        Optional<ForbiddenFeature> forbidden = text.flatMap(found -> ForbiddenFeature.in(name, found));
        if (forbidden.isPresent()) {
            throw forbidden.get();
        }
        return text.orElse(null);
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
