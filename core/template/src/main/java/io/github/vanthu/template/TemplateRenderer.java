package io.github.vanthu.template;

import freemarker.template.TemplateException;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.template.internal.dsl.Directives;
import io.github.vanthu.template.internal.source.MacroHead;
import io.github.vanthu.template.internal.source.Templates;
import io.github.vanthu.template.internal.tree.Budget;
import io.github.vanthu.template.internal.tree.TemplateFault;
import java.io.IOException;
import java.util.List;

/**
 * Fills the national template, with a province's blocks, and builds the document tree (bộ dựng văn bản).
 *
 * <p>Safe for use by many threads; parsed templates are kept. Each rendering has a thread of its own with a stack of fixed
 * size and stays within {@link RenderLimits}.
 *
 * <p>Example: {@code new TemplateRenderer(source).render(plan, format).document()}.
 */
public final class TemplateRenderer {
    /** The template that every rendering begins with. */
    public static final String ENTRY = "ke-hoach.ftl";

    private final TemplateSets sets;
    private final Wall wall;

    /** Makes a renderer of the templates of a source. */
    public TemplateRenderer(TemplateSource source) {
        this(source, RenderLimits.STANDARD);
    }

    /** Makes a renderer of the templates of a source, with limits. */
    public TemplateRenderer(TemplateSource source, RenderLimits limits) {
        this.sets = new TemplateSets(source);
        this.wall = new Wall(limits);
    }

    /** Renders a plan as {@link Paper#DRAFT}. */
    public Rendering render(Plan plan, FormatChoice format) {
        return render(plan, format, Paper.DRAFT);
    }

    /**
     * Renders a plan.
     *
     * @param paper what templates are told beside the data
     * @return the document, or the problems why there is none; faults of the data come all at once, a fault of the template
     *     ends the rendering
     */
    public Rendering render(Plan plan, FormatChoice format, Paper paper) {
        return wall.run(
                format.source(),
                budget -> rendered(new RenderRun(plan, format, paper, budget), format.province(), budget),
                Rendering::failed);
    }

    private Rendering rendered(RenderRun run, ProvinceFormat province, Budget budget) {
        FormatTemplates own = sets.of(province);
        TemplateErrors errors = new TemplateErrors(own.templates());
        try {
            own.faults().forEach(run::add);
            if (own.faults().isEmpty()) {
                run.fill(own.templates());
            }
        } catch (TemplateFault fault) {
            run.add(fault.problem());
        } catch (TemplateException error) {
            run.add(errors.of(error));
        } catch (IOException error) {
            run.add(errors.of(error));
        } catch (RuntimeException error) {
            run.add(TemplateErrors.of(error, budget.place()).orElseThrow(() -> error));
        } catch (StackOverflowError error) {
            run.add(budget.stackFull());
        }
        return run.result();
    }

    /**
     * Looks over the templates of a format without a plan.
     *
     * <p>All are parsed; each block exists in the national template and is defined by its file, and no file defines a block
     * that is not listed. The same faults end a rendering.
     *
     * @param format the format
     * @param source name of the format in messages, such as the identifier of its plugin
     * @return what is wrong, or nothing
     */
    public List<Problem> check(ProvinceFormat format, String source) {
        return wall.run(source, budget -> checked(format, budget), List::of);
    }

    private List<Problem> checked(ProvinceFormat format, Budget budget) {
        try {
            return sets.of(format).faults();
        } catch (StackOverflowError error) {
            return List.of(budget.stackFull());
        }
    }

    /**
     * Returns the blocks of the national template that a format may redefine, in the order of the template; empty if the
     * template cannot be read.
     */
    public List<String> blocks() {
        try {
            Templates national = sets.of(ProvinceFormat.NATIONAL).templates();
            return Templates.macros(national.template(ENTRY)).stream()
                    .map(MacroHead::name)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Returns what authors of templates need to know of each directive: document, blocks, tables, inlines. */
    public static List<DirectiveDescription> directives() {
        return Directives.ALL;
    }

    /** Returns whether a problem says that a template used up its steps, output, depth, time or memory. */
    public static boolean isRunaway(Problem problem) {
        return Wall.RUNAWAYS.contains(problem.code());
    }
}
