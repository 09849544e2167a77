package io.github.vanthu.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.template.internal.source.TemplateSet;
import io.github.vanthu.template.internal.source.Templates;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parsed templates of the formats used last. */
final class TemplateSets {
    private static final int REMEMBERED = 64;

    private final TemplateSource source;
    private final Map<TemplateSet, FormatTemplates> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TemplateSet, FormatTemplates> eldest) {
            return size() > REMEMBERED;
        }
    };

    TemplateSets(TemplateSource source) {
        this.source = source;
    }

    private static void note(TemplateException error, Environment environment, Writer out) throws TemplateException {
        FaultScope.note(error, environment);
        throw error;
    }

    FormatTemplates of(ProvinceFormat format) {
        TemplateSet set = new TemplateSet(format.blocks(), format.library());
        synchronized (known) {
            return known.computeIfAbsent(
                    set, missing -> new FormatTemplates(new Templates(source::text, missing, TemplateSets::note)));
        }
    }
}
