package io.github.vanthu.samples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.vanthu.check.planted.CheckSeesSpi;
import io.github.vanthu.document.planted.DocumentSeesModel;
import io.github.vanthu.docx.planted.DocxSeesOpenPdf;
import io.github.vanthu.engine.planted.EngineReadsTheClock;
import io.github.vanthu.engine.planted.EngineSeesPlugin;
import io.github.vanthu.engine.planted.EngineSeesTestkit;
import io.github.vanthu.figures.planted.FiguresSeesSpi;
import io.github.vanthu.intake.planted.IntakeSeesTemplate;
import io.github.vanthu.model.planted.ModelSeesJackson;
import io.github.vanthu.orthography.planted.OrthographySeesModel;
import io.github.vanthu.pack.planted.PackSeesTemplate;
import io.github.vanthu.pdf.planted.PdfSeesDocx4j;
import io.github.vanthu.plugin.planted.PluginSeesTypeset;
import io.github.vanthu.regulation.planted.RegulationSeesSpi;
import io.github.vanthu.spi.planted.SpiSeesIntake;
import io.github.vanthu.template.planted.TemplateSeesIntake;
import io.github.vanthu.testkit.planted.TestkitSeesPlugin;
import io.github.vanthu.typeset.planted.TypesetSeesModel;
import io.github.vanthu.workbook.planted.WorkbookSeesIntake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The arrows of docs/architecture.md, each with a planted class that breaks it. */
final class ArchitectureRules {
    static final List<String> MODULES = List.of(
            "model",
            "document",
            "regulation",
            "orthography",
            "figures",
            "spi",
            "workbook",
            "intake",
            "pack",
            "template",
            "typeset",
            "docx",
            "pdf",
            "engine",
            "check",
            "testkit",
            "plugin",
            "cli");

    private static final String BASE = "io.github.vanthu.";

    private static final Set<String> AMBIENT = Set.of(
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Instant.now",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.Throwable.printStackTrace");

    /** It puts back the locale that it changes to see whether a format depends on it. */
    private static final String REPETITION = BASE + "testkit.Repetition";

    private ArchitectureRules() {}

    static List<GuardedRule> all() {
        List<GuardedRule> rules = new ArrayList<>(arrows());
        rules.addAll(foreignLibraries());
        rules.add(noAmbientState());
        return rules;
    }

    private static List<GuardedRule> arrows() {
        return List.of(
                arrow("model", ModelSeesJackson.class),
                arrow("document", DocumentSeesModel.class),
                arrow("regulation", RegulationSeesSpi.class, "model", "document"),
                arrow("spi", SpiSeesIntake.class, "model", "document", "regulation"),
                arrow("orthography", OrthographySeesModel.class),
                arrow("figures", FiguresSeesSpi.class, "model", "document", "regulation"),
                arrow(
                        "workbook",
                        WorkbookSeesIntake.class,
                        "model",
                        "document",
                        "regulation",
                        "orthography",
                        "figures"),
                arrow(
                        "intake",
                        IntakeSeesTemplate.class,
                        "model",
                        "document",
                        "regulation",
                        "orthography",
                        "figures",
                        "spi",
                        "workbook"),
                arrow("pack", PackSeesTemplate.class, "model", "document", "regulation", "figures", "spi", "intake"),
                arrow("template", TemplateSeesIntake.class, "model", "document", "regulation", "spi"),
                arrow("plugin", PluginSeesTypeset.class, "model", "document", "regulation", "spi"),
                arrow("typeset", TypesetSeesModel.class, "document"),
                arrow("docx", DocxSeesOpenPdf.class, "document", "typeset"),
                arrow("pdf", PdfSeesDocx4j.class, "document", "typeset"),
                arrow(
                        "check",
                        CheckSeesSpi.class,
                        "model",
                        "document",
                        "regulation",
                        "orthography",
                        "figures",
                        "workbook",
                        "typeset",
                        "docx"),
                arrow(
                        "testkit",
                        TestkitSeesPlugin.class,
                        "model",
                        "document",
                        "regulation",
                        "orthography",
                        "figures",
                        "spi",
                        "workbook",
                        "intake",
                        "pack",
                        "template",
                        "typeset",
                        "engine"),
                new GuardedRule(
                        "engine sees no plugin and no app",
                        noClasses()
                                .that(inModule("engine"))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(BASE + "plugin..", BASE + "cli..")),
                        EngineSeesPlugin.class),
                new GuardedRule(
                        "engine does not see the testkit",
                        noClasses().that(inModule("engine")).should().dependOnClassesThat(inModule("testkit")),
                        EngineSeesTestkit.class));
    }

    /** A module may see itself, the named modules and the libraries that are its own. */
    private static GuardedRule arrow(String module, Class<?> planted, String... others) {
        List<String> allowed = new ArrayList<>(
                List.of("java..", "javax.xml..", "org.w3c..", "org.xml..", "org.jspecify..", own(module)));
        Arrays.stream(others).map(ArchitectureRules::own).forEach(allowed::add);
        allowed.addAll(libraries(module));
        return new GuardedRule(
                module + " sees only what stands left of it",
                classes()
                        .that(inModule(module))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))),
                planted);
    }

    private static List<String> libraries(String module) {
        return switch (module) {
            case "regulation" -> List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");
            case "intake" -> List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "org.snakeyaml..");
            case "pack" -> List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "com.networknt..");
            case "testkit" -> List.of("org.junit..", "org.objectweb.asm..");
            case "template" -> List.of("freemarker..", "org.commonmark..");
            case "docx" -> List.of("org.docx4j..", "jakarta.xml.bind..");
            case "pdf" -> List.of("com.lowagie..");
            case "check" -> List.of("org.docx4j..", "org.jvnet.jaxb..", "jakarta.xml.bind..", "org.apache.pdfbox..");
            default -> List.of();
        };
    }

    private static List<GuardedRule> foreignLibraries() {
        return List.of(
                onlyIn("org.docx4j..", PdfSeesDocx4j.class, "docx", "check"),
                onlyIn("com.lowagie..", DocxSeesOpenPdf.class, "pdf"),
                onlyIn("freemarker..", io.github.vanthu.engine.planted.EngineSeesFreeMarker.class, "template"));
    }

    private static GuardedRule onlyIn(String library, Class<?> planted, String... modules) {
        String[] packages = Arrays.stream(modules).map(ArchitectureRules::own).toArray(String[]::new);
        return new GuardedRule(
                "only " + String.join(" and ", modules) + " sees " + library,
                noClasses()
                        .that(DescribedPredicate.not(resideInAnyPackage(packages)))
                        .and(resideInAPackage("io.github.vanthu.."))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library)),
                planted);
    }

    private static GuardedRule noAmbientState() {
        return new GuardedRule(
                "no clock, zone, locale or random id",
                noClasses()
                        .that(resideInAPackage("io.github.vanthu.."))
                        .and()
                        .doNotHaveFullyQualifiedName(REPETITION)
                        .should()
                        .callMethodWhere(ambient()),
                EngineReadsTheClock.class);
    }

    private static DescribedPredicate<JavaCall<?>> ambient() {
        return DescribedPredicate.describe(
                "reads ambient state",
                call -> AMBIENT.contains(call.getTargetOwner().getName() + "." + call.getName()));
    }

    static DescribedPredicate<JavaClass> inModule(String module) {
        return resideInAPackage(own(module));
    }

    private static String own(String module) {
        return BASE + module + "..";
    }
}
