package io.github.vanthu.template;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.github.vanthu.document.Document;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.internal.data.AnnexLayouts;
import io.github.vanthu.template.internal.data.DataModels;
import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.ReadLog;
import io.github.vanthu.template.internal.dsl.Context;
import io.github.vanthu.template.internal.dsl.DocNamespace;
import io.github.vanthu.template.internal.source.Templates;
import io.github.vanthu.template.internal.tree.Budget;
import io.github.vanthu.template.internal.tree.TreeBuilder;
import io.github.vanthu.template.internal.tree.TreeWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rendering: what the template sees, and what it has built so far. */
final class RenderRun {
    private final Plan plan;
    private final FormatChoice format;
    private final Paper paper;
    private final ReadLog log = new ReadLog();
    private final Findings findings = new Findings();
    private final TreeBuilder tree = new TreeBuilder();
    private final Budget budget;

    RenderRun(Plan plan, FormatChoice format, Paper paper, Budget budget) {
        this.plan = plan;
        this.format = format;
        this.paper = paper;
        this.budget = budget;
    }

    void fill(Templates templates) throws TemplateException, IOException {
        Root root = new Root(members(templates.blocks()));
        Environment environment = templates
                .template(TemplateRenderer.ENTRY)
                .createProcessingEnvironment(root, new TreeWriter(tree, log, budget));
        budget.begin(environment);
        environment.process();
    }

    private Map<String, TemplateModel> members(Map<String, Template> blocks) {
        DataModels models = new DataModels(
                log,
                findings,
                headingLevels(),
                new AnnexLayouts(format.province().layouts(), format.source()));
        Context context = new Context(
                tree,
                log,
                findings,
                budget,
                format.profile(),
                format.province(),
                format.source(),
                blocks,
                Context.stylesOf(format.profile()));
        return Map.of(
                "plan", models.plan(plan),
                "wording", wording(models),
                "doc", new DocNamespace(context),
                "stage", word(paper.stage()),
                "medium", word(paper.medium()),
                "annexFiles", new SimpleScalar(paper.separate() ? "separate" : "joined"));
    }

    private static TemplateModel word(Enum<?> constant) {
        return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }

    private List<LabelStyle> headingLevels() {
        List<LabelStyle> ofFormat =
                format.province().headingNumbering().orElse(format.profile().headingNumbering());
        return plan.numbering().isEmpty() ? ofFormat : plan.numbering();
    }

    private TemplateModel wording(DataModels models) {
        Map<String, String> words = new LinkedHashMap<>(format.profile().wording());
        Map<String, String> files = new LinkedHashMap<>();
        words.keySet().forEach(word -> files.put(word, format.profile().id()));
        format.province().wording().forEach((word, text) -> {
            words.put(word, text);
            files.put(word, format.source());
        });
        return models.wording(words, files);
    }

    void add(Problem problem) {
        findings.add(problem);
    }

    Rendering result() {
        Optional<Document> document = findings.failed()
                ? Optional.empty()
                : tree.document(format.profile().styles());
        if (!findings.failed() && document.isEmpty()) {
            findings.add(Problem.error("TEMPLATE-019", Place.file(TemplateRenderer.ENTRY)));
        }
        return new Rendering(document, findings.problems(), log.all());
    }

    /** The names that a template sees. */
    private record Root(Map<String, TemplateModel> members) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String key) {
            return members.get(key);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
