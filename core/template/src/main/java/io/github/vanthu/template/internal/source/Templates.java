package io.github.vanthu.template.internal.source;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Macro;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import io.github.vanthu.model.Place;
import io.github.vanthu.spi.TemplateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The parsed templates of one format, and the national ones as this format sees them.
 *
 * <p>Templates reach no Java classes, no files and no bean methods; their numbers and texts depend on no locale. No two
 * formats share a parsed template.
 */
@SuppressWarnings("deprecation")
public final class Templates {
    private final Configuration configuration = new GuardedConfiguration();
    private final TemplateSet set;
    private final TextLoader loader;

    /**
     * Makes the templates of a format.
     *
     * @param national the national texts by name
     * @param set what the format brings
     * @param handler what is told of a fault while its variables are known
     */
    public Templates(Function<String, Optional<String>> national, TemplateSet set, TemplateExceptionHandler handler) {
        this.set = set;
        this.loader = new TextLoader(national, set);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateExceptionHandler(handler);
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
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
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
    }

    /** Returns what the format brings. */
    public TemplateSet set() {
        return set;
    }

    /**
     * Returns a template.
     *
     * @throws IOException if there is none of that name, or it cannot be parsed, or it uses a forbidden feature
     */
    public Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** Returns the text of a template, empty if there is none. */
    public String text(String name) {
        return loader.text(name).orElse("");
    }

    /**
     * Returns the templates that redefine blocks, by block.
     *
     * @throws IOException as {@link #template}
     */
    public Map<String, Template> blocks() throws IOException {
        Map<String, Template> byBlock = new TreeMap<>();
        for (Map.Entry<String, TemplateText> block : set.blocks().entrySet()) {
            byBlock.put(block.getKey(), template(block.getValue().name()));
        }
        return byBlock;
    }

    /** Returns the macros that a template defines, in the order of the text. */
    @SuppressWarnings("unchecked")
    public static List<MacroHead> macros(Template template) {
        List<Macro> macros = new ArrayList<>(template.getMacros().values());
        macros.removeIf(Macro::isFunction);
        macros.sort(Comparator.comparingInt(Macro::getBeginLine).thenComparingInt(Macro::getBeginColumn));
        return macros.stream().map(MacroHead::of).toList();
    }

    /** Returns the first text that a template prints outside of its macros; an import drops it. */
    public static Optional<Place> stray(Template template) {
        TemplateElement root = template.getRootTreeNode();
        List<TemplateElement> top = new ArrayList<>(List.of(root));
        boolean several = root.getClass().getSimpleName().equals("MixedContent");
        for (int at = 0; several && at < root.getChildCount(); at++) {
            top.add((TemplateElement) root.getChildAt(at));
        }
        return top.stream()
                .filter(Templates::prints)
                .map(element ->
                        new Place(template.getSourceName(), element.getBeginLine(), element.getBeginColumn(), ""))
                .findFirst();
    }

    private static boolean prints(TemplateElement element) {
        return switch (element.getClass().getSimpleName()) {
            case "TextBlock" -> !element.getCanonicalForm().isBlank();
            case "DollarVariable", "NumericalOutput", "UnifiedCall" -> true;
            default -> false;
        };
    }
}
