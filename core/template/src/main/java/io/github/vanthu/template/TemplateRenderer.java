package io.github.vanthu.template;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.github.vanthu.model.Plan;
import io.github.vanthu.spi.TemplateText;
import io.github.vanthu.template.internal.source.Templates;
import io.github.vanthu.template.internal.tree.TemplateFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Fills the national template, with a province's blocks, and builds the document tree (bộ dựng văn bản).
 *
 * <p>Safe for use by many threads; parsed templates are kept.
 *
 * <p>Example: {@code new TemplateRenderer(source).render(plan, format).document()}.
 */
public final class TemplateRenderer {
    /** The template that every rendering begins with. */
    public static final String ENTRY = "ke-hoach.ftl";

    private final Templates templates;
    private final RenderLimits limits;

    /** Makes a renderer of the templates of a source. */
    public TemplateRenderer(TemplateSource source) {
        this(source, RenderLimits.STANDARD);
    }

    TemplateRenderer(TemplateSource source, RenderLimits limits) {
        this.templates = new Templates(source::text);
        this.limits = limits;
    }

    /**
     * Renders a plan.
     *
     * @return the document, or the problems why there is none; faults of the data come all at once, a fault of the template
     *     ends the rendering
     */
    public Rendering render(Plan plan, FormatChoice format) {
        RenderRun run = new RenderRun(plan, format, limits);
        try {
            List<Template> blocks = new ArrayList<>();
            for (TemplateText text :
                    new LinkedHashSet<>(new TreeMap<>(format.province().blocks()).values())) {
                blocks.add(templates.blocks(text));
            }
            run.fill(templates.template(ENTRY), blocks);
        } catch (TemplateFault fault) {
            run.add(fault.problem());
        } catch (TemplateException error) {
            run.add(TemplateErrors.of(error));
        } catch (IOException error) {
            run.add(TemplateErrors.of(error));
        } catch (StackOverflowError error) {
            run.add(TemplateErrors.of(error, ENTRY));
        }
        return run.result();
    }
}
