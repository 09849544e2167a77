package io.github.vanthu.template.internal.source;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands out templates without forbidden features, whose loops and macros ask their thread at each round. */
final class GuardedConfiguration extends Configuration {
    private static final String GUARDED = "vanthu.guarded";

    GuardedConfiguration() {
        super(VERSION_2_3_34);
    }

    /** All ways to a template lead here, also those of {@code <#include>} and {@code <#import>}. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        if (template != null) {
            guard(template);
        }
        return template;
    }

    private static void guard(Template template) throws IOException {
        synchronized (template) {
            if (template.getCustomAttribute(GUARDED) == null) {
                Optional<ForbiddenFeature> forbidden = ForbiddenFeature.in(template);
                if (forbidden.isPresent()) {
                    throw forbidden.get();
                }
                _CoreAPI.addThreadInterruptedChecks(template);
                template.setCustomAttribute(GUARDED, true);
            }
        }
    }
}
