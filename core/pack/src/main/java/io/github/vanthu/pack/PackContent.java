package io.github.vanthu.pack;

import io.github.vanthu.intake.RecordReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.Finding;
import io.github.vanthu.spi.TemplateText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pack holds beside its head.
 *
 * @param findings its faults, and where its data stand
 * @param problems the faults, sorted by place
 * @param formats what it changes in the look of plans
 * @param samples its sample plans
 * @param schema the JSON Schema of the province's own data
 * @param checks what it checks in plans
 */
record PackContent(
        PackFindings findings,
        List<Problem> problems,
        Formats formats,
        PackSamples samples,
        Optional<String> schema,
        List<PlanCheck> checks) {

    /** Reads everything of a pack whose head is known to be good. */
    static PackContent of(PackFiles files, PluginFile head) {
        try {
            List<String> names = files.names();
            byte[] content = files.read(PackFiles.PLUGIN_FILE, Limit.PACK_TEXT_BYTES)
                    .orElseThrow(() -> files.fault(PackFault.NO_PLUGIN_FILE, "", files.source()));
            return of(files, names, PackReader.read(files.placeName(PackFiles.PLUGIN_FILE), content));
        } catch (PackFaultException e) {
            return unread(files, head, e.problem());
        }
    }

    private static PackContent unread(PackFiles files, PluginFile head, Problem problem) {
        Place file = Place.file(files.placeName(PackFiles.PLUGIN_FILE));
        PackFindings findings = new PackFindings(PackReader.read(file.file(), new byte[0]));
        return new PackContent(
                findings,
                List.of(problem),
                new Formats(head, Map.of()),
                new PackSamples(files, List.of()),
                Optional.empty(),
                List.of());
    }

    private static PackContent of(PackFiles files, List<String> names, RecordReading<PluginFile> reading) {
        PackFindings findings = new PackFindings(reading);
        PluginFile file = reading.value().orElseThrow();
        PackTexts texts = new PackTexts(files, findings);
        Map<String, TemplateText> templates = texts.templates(file.id(), names);
        PackSamples samples = new PackSamples(files, names);
        samples.report(findings);
        Optional<String> schema = file.extraSchema().flatMap(name -> schema(name, texts, files, findings));
        List<PlanCheck> checks = List.of();
        if (reading.complete()) {
            new FormatCheck(reading, findings, templates.keySet()).run(file);
            checks = checks(file, findings);
        }
        return new PackContent(findings, findings.sorted(), new Formats(file, templates), samples, schema, checks);
    }

    private static Optional<String> schema(String name, PackTexts texts, PackFiles files, PackFindings findings) {
        int before = findings.sorted().size();
        Optional<String> text = texts.text(name, Limit.PACK_TEXT_BYTES);
        if (text.isEmpty() && findings.sorted().size() == before) {
            findings.report(PackFault.SCHEMA_MISSING, "/extraSchema", name);
        }
        text.map(found -> ExtraData.of(found, files.placeName(name)).schemaProblems())
                .ifPresent(problems -> problems.forEach(findings::add));
        return text;
    }

    private static List<PlanCheck> checks(PluginFile file, PackFindings findings) {
        if (file.checks().size() > Limit.PACK_CHECKS.value()) {
            findings.add(PackFault.TOO_MANY_CHECKS.limit(Limit.PACK_CHECKS, findings.place("/checks")));
            return List.of();
        }
        return CheckReader.checks(file.checks(), findings);
    }

    /** Returns what the checks find in a plan. */
    List<Finding> check(Plan plan) {
        CheckRun run = new CheckRun(plan, formats.layouts(plan.office().level()));
        checks.forEach(check -> check.run(run));
        return run.findings();
    }
}
