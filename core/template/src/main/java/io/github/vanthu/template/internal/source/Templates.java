package io.github.vanthu.template.internal.source;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import io.github.vanthu.spi.TemplateText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Parsed templates of one source.
 *
 * <p>Templates reach no Java classes, no files and no bean methods; their numbers and texts depend on no locale.
 */
public final class Templates {
    private static final int FORMATS_REMEMBERED = 256;

    private final Configuration configuration;
    private final Map<TemplateText, Template> blocks = new ConcurrentHashMap<>();

    /** Makes the templates of a source of texts by name. */
    public Templates(Function<String, Optional<String>> texts) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new TextLoader(texts));
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        harden();
    }

    private void harden() {
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
    }

    /**
     * Returns a template.
     *
     * @throws IOException if there is none of that name, or it cannot be parsed, or it uses a forbidden feature
     */
    public Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** Returns a template whose text a province brings. */
    public Template blocks(TemplateText text) throws IOException {
        Template known = blocks.get(text);
        if (known != null) {
            return known;
        }
        Optional<ForbiddenFeature> forbidden = ForbiddenFeature.in(text.name(), text.text());
        if (forbidden.isPresent()) {
            throw forbidden.get();
        }
        Template parsed = new Template(text.name(), text.name(), new StringReader(text.text()), configuration);
        if (blocks.size() < FORMATS_REMEMBERED) {
            blocks.put(text, parsed);
        }
        return parsed;
    }
}
