package io.github.vanthu.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read plans have in common. */
final class PlanOptions {
    @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "parameter.plan")
    List<Path> plans = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    MessageFormat messages = MessageFormat.TEXT;

    @Mixin
    EngineOptions engine = new EngineOptions();
}
