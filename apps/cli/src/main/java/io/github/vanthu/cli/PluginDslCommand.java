package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.TemplateRenderer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vanthu plugin dsl}: prints the directives that templates build documents with. */
@Command(name = "dsl")
final class PluginDslCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.directive")
    Optional<String> name = Optional.empty();

    PluginDslCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<DirectiveDescription> all = TemplateRenderer.directives();
        List<DirectiveDescription> asked = all.stream()
                .filter(one -> name.map(one.name()::equals).orElse(true))
                .toList();
        if (asked.isEmpty()) {
            String names = all.stream().map(DirectiveDescription::name).collect(Collectors.joining(", "));
            session.textProblems().print(Problem.error("USAGE-013", Place.NONE, name.orElse(""), names));
            return ExitCode.USAGE.number();
        }
        String text = new DirectiveGuide(session.wording().language()).text(asked);
        text.lines().forEach(session.out()::line);
        return ExitCode.DONE.number();
    }
}
