package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.docx.DocxWriter;
import io.github.vanthu.docx.FrameStore;
import io.github.vanthu.docx.PrintedText;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.intake.FormatSource;
import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.intake.PlanSchema;
import io.github.vanthu.intake.RelatedFiles;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.TemplateRenderer;
import io.github.vanthu.template.TemplateSource;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads plans and writes them as DOCX and PDF: the whole road in one object.
 *
 * <p>Immutable, without static state, safe for use by several threads; keep one and use it for all plans. The same plan
 * gives the same bytes.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Vanthu vanthu = Vanthu.builder().build();
 * PlanReading reading = vanthu.read(Path.of("plan.yaml"));
 * RenderResult result = vanthu.render(reading, Map.of(Format.DOCX, docx, Format.PDF, pdf));
 * }</pre>
 */
public final class Vanthu {
    private final PluginSet plugins;
    private final FormatSelector selector;
    private final Lazy<TemplateRenderer> renderer;
    private final FormatSource formats;
    private final Drafting drafting;
    private final Publishing publishing;
    private final AnnexWorkbook workbook;

    Vanthu(PluginSet plugins, TemplateSource templates, Lazy<FrameStore> frames, OfficeFonts fonts) {
        Lazy<FontMetrics> metrics = new Lazy<>(FontMetrics::liberationSerif);
        this.plugins = plugins;
        this.selector = new FormatSelector(plugins);
        this.formats = new PlanFormats(selector);
        this.renderer = new Lazy<>(() -> new TemplateRenderer(templates));
        this.drafting = new Drafting(selector, new ProvinceChecks(plugins), new ProvinceData(plugins), renderer);
        this.publishing = new Publishing(metrics, fonts, new Lazy<>(() -> new DocxWriter(frames.get(), metrics.get())));
        this.workbook = new AnnexWorkbook(selector);
    }

    /** Returns a builder of engines. */
    public static VanthuBuilder builder() {
        return new VanthuBuilder();
    }

    /** Returns the JSON Schema (2020-12) of plans, as indented JSON. */
    public static String schema() {
        return PlanSchema.json();
    }

    /**
     * Reads a plan in YAML or JSON, finding all its faults.
     *
     * @param file the file; other files that it names stand relative to it
     */
    public PlanReading read(Path file) {
        return new PlanReader(formats).read(file);
    }

    /**
     * Reads the content of a plan in YAML or JSON, finding all its faults.
     *
     * @param name name of the file for places; its ending tells the format
     * @param content the bytes, UTF-8
     * @param related gives the files that the plan names
     */
    public PlanReading read(String name, byte[] content, RelatedFiles related) {
        return new PlanReader(formats).read(name, content, related);
    }

    /**
     * Returns the document tree of a plan, before any writer sees it.
     *
     * @param reading a plan as it was read
     */
    public Draft draft(PlanReading reading) {
        return drafting.draft(PlanSource.of(reading), RenderOptions.of(Set.of(Format.values())));
    }

    /**
     * Says everything that is wrong with a plan, as rendering it in every format would.
     *
     * @param reading a plan as it was read
     */
    public RenderResult validate(PlanReading reading) {
        return validate(reading, RenderOptions.of(Set.of(Format.values())));
    }

    /**
     * Says everything that is wrong with a plan, as rendering it with these options would.
     *
     * @param reading a plan as it was read
     * @param options what would be asked for
     */
    public RenderResult validate(PlanReading reading, RenderOptions options) {
        PlanSource source = PlanSource.of(reading);
        Draft draft = drafting.draft(source, options);
        return new RenderResult(
                publishing.checked(draft, source, options.formats()).problems());
    }

    /**
     * Writes a plan in one format.
     *
     * @param plan the plan
     * @param format the file format
     * @param out where to write; nothing is written to it if there are errors, and it is not closed
     * @return what was found, at places that hold pointers only
     * @throws IOException if writing to {@code out} fails
     */
    public RenderResult render(Plan plan, Format format, OutputStream out) throws IOException {
        return render(PlanSource.of(plan), Map.of(format, out));
    }

    /**
     * Writes a plan that was read in one or several formats, all from one document.
     *
     * @param reading the plan with the places of its data
     * @param outputs where to write each format; nothing is written to any if there are errors, and none is closed
     * @return what was found by reading and rendering, at places in files; data that the template did not print are
     *     warnings
     * @throws IOException if writing to an output fails
     */
    public RenderResult render(PlanReading reading, Map<Format, OutputStream> outputs) throws IOException {
        return render(PlanSource.of(reading), outputs);
    }

    private RenderResult render(PlanSource source, Map<Format, OutputStream> outputs) throws IOException {
        RenderOptions options = RenderOptions.of(outputs.keySet());
        Rendered rendered = render(source, options);
        for (RenderedFile file : rendered.files()) {
            Optional<OutputStream> output = Optional.ofNullable(outputs.get(file.format()));
            output.orElseThrow().write(file.content());
        }
        return new RenderResult(rendered.problems());
    }

    /**
     * Renders a plan that was read into files in memory, with options.
     *
     * @param reading the plan with the places of its data
     * @param options what is asked for
     * @return the files, and what was found by reading and rendering, at places in files
     */
    public Rendered render(PlanReading reading, RenderOptions options) {
        return render(PlanSource.of(reading), options);
    }

    private Rendered render(PlanSource source, RenderOptions options) {
        Drafted drafted = drafting.drafted(source, options);
        Draft draft = publishing.checked(drafted.draft(), source, options.formats());
        return draft.document()
                .map(document -> rendered(document, source, options, new Drafted(draft, drafted.material())))
                .orElseGet(() -> new Rendered(List.of(), Optional.empty(), draft.problems()));
    }

    private Rendered rendered(Document document, PlanSource source, RenderOptions options, Drafted drafted) {
        List<Problem> problems = drafted.draft().problems();
        CarriedPlan.Packed packed = packed(document, drafted, options);
        if (packed.problem().isPresent()) {
            return new Rendered(
                    List.of(),
                    Optional.empty(),
                    Stream.concat(problems.stream(), packed.problem().stream()).toList());
        }
        Plan plan = Drafting.completed(source.plan().orElseThrow());
        List<Part> parts = publishing.parts(document, plan, options);
        try {
            List<RenderedFile> files = publishing.files(parts, options, packed.data());
            return options.metadata()
                    .map(name -> PaperRecord.added(new PaperRecord.Issue(plan, parts, files, name), source, problems))
                    .orElseGet(() -> new Rendered(files, Optional.empty(), problems));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private CarriedPlan.Packed packed(Document document, Drafted drafted, RenderOptions options) {
        return options.data().isEmpty()
                ? CarriedPlan.Packed.NOTHING
                : new CarriedPlan(new PlanReader(formats), reading -> drafting.draft(PlanSource.of(reading), options))
                        .pack(document, drafted.material().orElseThrow(), options);
    }

    /**
     * Takes the plan out of a finished DOCX or PDF that carries it.
     *
     * @param name name of the file for messages
     * @param content its bytes
     * @return the plan, or what is wrong: no data, a damaged file, or text that was changed after the file was made
     */
    public Extraction extract(String name, byte[] content) {
        return new Extractor(new PlanReader(formats), this::remade).extract(name, content);
    }

    /**
     * Takes the plan out of a finished DOCX or PDF that carries it.
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public Extraction extract(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return extract(file.toString(), in.readNBytes((int) Limit.DOCUMENT_BYTES.value() + 1));
        }
    }

    private Extractor.Remade remade(PlanReading reading, RenderOptions options) {
        Drafted drafted = drafting.drafted(PlanSource.of(reading), options);
        List<PrintedText> texts = drafted.draft().document().stream()
                .flatMap(document -> publishing.parts(document, reading.plan().orElseThrow(), options).stream())
                .map(part -> PrintedText.of(part.document()))
                .toList();
        return new Extractor.Remade(texts, drafted.material());
    }

    /**
     * Writes the annexes of a plan as a workbook (.xlsx) with live formulas, one sheet each.
     *
     * @param reading the plan with the places of its data
     * @param out where to write; nothing is written to it if there are errors, and it is not closed
     * @return what was found by reading the plan and holding its figures against each other; a plan without annexes is an
     *     error
     * @throws IOException if writing to {@code out} fails
     */
    public RenderResult workbook(PlanReading reading, OutputStream out) throws IOException {
        return workbook.write(PlanSource.of(reading), out);
    }

    /** Returns the plugins that can be used, sorted by identifier. */
    public List<InstalledPlugin> plugins() {
        return plugins.plugins().stream().map(LoadedPlugin::installed).toList();
    }

    /** Returns an installed plugin, or nothing. */
    public Optional<ProvincePlugin> plugin(String id) {
        return plugins.find(id).map(LoadedPlugin::plugin);
    }

    /** Returns why other plugins cannot be used. */
    public List<Problem> problems() {
        return plugins.faults().stream().map(PluginFault::problem).toList();
    }

    /**
     * Returns what is wrong with all installed plugins, also with those parts that are read only when a plan needs them.
     *
     * <p>For listings and verification; a render asks only for what it needs.
     */
    public List<Problem> allProblems() {
        return new PluginReport(plugins).allProblems();
    }

    /** Returns what a plugin does differently in the plans of an office, or nothing if there is no such plugin. */
    public Optional<PluginFormat> format(String id, Office office) {
        return plugins.find(id).map(plugin -> new PluginReport(plugins).format(plugin, office));
    }

    /** Returns the values that a plugin sets outside of the regulation with a reason, sorted by path. */
    public List<Deviation> deviations(String id) {
        return plugins.find(id)
                .map(plugin -> new PluginReport(plugins).deviations(plugin))
                .orElse(List.of());
    }

    /** Returns the names of the national template's blocks, which plugins may redefine, in the order of the template. */
    public List<String> blocks() {
        return renderer.get().blocks();
    }

    /** Returns the directives of the template language, in the order in which the guide for authors tells them. */
    public static List<DirectiveDescription> directives() {
        return TemplateRenderer.directives();
    }

    /** Returns what is wrong with the templates of a format, found without a plan; see {@link TemplateRenderer#check}. */
    public List<Problem> check(ProvinceFormat format, String source) {
        return renderer.get().check(format, source);
    }

    /**
     * Returns what of its format a plan's figures need, for asking {@link io.github.vanthu.figures.Figures} about them.
     *
     * @return nothing if no format can be selected for the plan
     */
    public Optional<FigureFormat> figureFormat(Plan plan) {
        return selector.select(plan).chosen().map(chosen -> FigureChecks.format(plan.office(), chosen));
    }

    /** Returns the plugin that formats a plan, or nothing if the national format does, or if several plugins claim it. */
    public Optional<InstalledPlugin> pluginFor(Plan plan) {
        List<LoadedPlugin> serving = selector.serving(plan);
        return serving.size() == 1 ? Optional.of(serving.get(0).installed()) : Optional.empty();
    }

    /**
     * Returns the style sheets that plans can get with the installed plugins.
     *
     * <p>For applications that prepare the frames of documents when they are packaged.
     */
    public List<StyleSheet> styleSheets() {
        return new FormatVariants(plugins).styleSheets();
    }
}
