package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.cli.DirectiveGuide;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.FormRule;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.regulation.ProblemText;
import io.github.vanthu.regulation.RuleCatalogue;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.template.TemplateRenderer;
import io.github.vanthu.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the texts of {@code docs/} against what the code says. */
class DocsTest {
    private static final Path PROJECT = Sample.ROOT.resolveSibling("");
    private static final String LIMITS_HEADER = "| limit | value | what it counts |\n| --- | --- | --- |\n";

    @Test
    void theArchitectureNamesEveryModuleOfTheBuildInItsOrder() throws IOException {
        List<String> built = matches("<module>([^<]+)</module>", read("pom.xml"));
        List<String> described =
                matches("(?m)^\\| `([a-z][a-z/-]*)` \\| [^|]+ \\| [^|]+ \\|$", read("docs/architecture.md"));
        assertThat(described).containsAll(built).hasSameSizeAs(built);
    }

    @Test
    void theArchitecturePrintsTheTableOfLimits() throws IOException {
        String text = read("docs/architecture.md");
        String before = text.substring(0, text.indexOf(LIMITS_HEADER) + LIMITS_HEADER.length());
        Golden.compareText(PROJECT.resolve("docs/architecture.md"), before + limitRows());
    }

    private static String limitRows() {
        return Arrays.stream(Limit.values())
                .map(limit ->
                        String.format(Locale.ROOT, "| `%s` | %,d | %s |%n", limit, limit.value(), limit.english()))
                .collect(Collectors.joining());
    }

    @Test
    void problemsListsEveryCodeWithBothTexts() throws IOException {
        String header = """
                # Problem codes

                What `vanthu` reports, by code. `{0}`, `{1}` … stand for the values of the case. Each entry: the message and how to mend it, in Vietnamese, then in English, then an example.
                """;
        String entries =
                ProblemCatalogue.load().all().stream().map(DocsTest::entry).collect(Collectors.joining());
        Golden.compareText(PROJECT.resolve("docs/problems.md"), header + entries);
    }

    private static String entry(ProblemText text) {
        return String.format(
                "%n## %s (%s)%n%n- %s %s%n- %s %s%n%s",
                text.code(),
                text.severity().name().toLowerCase(Locale.ROOT),
                text.vietnamese(),
                text.vietnameseHint(),
                text.english(),
                text.englishHint(),
                example(text));
    }

    private static String example(ProblemText text) {
        return text.arguments() == 0
                ? ""
                : String.format(
                        "- Ví dụ: %s%n",
                        text.message(text.exampleProblem(), Language.VI).replace("\n", " "));
    }

    @Test
    void rulesListsEveryRuleOfForm() throws IOException {
        String header = """
                # Rules of form

                What `vanthu check` holds a finished document against, by code: up to FORM-086 in the order of Phụ lục I, then capitals, numbers and dates, records, the file. The clause is that of the newest rules; where two severities stand, the first is that of Thông tư 01/2011/TT-BNV. "Implies": rules that a breach of this one necessarily breaks too. Messages and how to mend: [problems.md](problems.md).

                | Code | Rule | Part | Clause | Severity | In force | Checked | Implies | `--fix` |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """;
        String rows = RuleCatalogue.all().stream().map(DocsTest::row).collect(Collectors.joining());
        Golden.compareText(PROJECT.resolve("docs/rules.md"), header + rows);
    }

    private static String row(FormRule rule) {
        List<String> sets = List.copyOf(rule.clauses().keySet());
        String newest = sets.get(sets.size() - 1);
        return String.format(
                "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n",
                rule.code(),
                rule.name(),
                String.join(", ", rule.elements()),
                rule.clause(newest),
                severities(rule),
                period(rule),
                rule.checkable() ? "yes" : "no: " + rule.unchecked(),
                String.join(", ", rule.implied()),
                rule.mendable() ? "yes" : "");
    }

    private static String severities(FormRule rule) {
        return rule.severities().values().stream()
                .map(severity ->
                        severity == Severity.INFO ? "hint" : severity.name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String period(FormRule rule) {
        Validity period = rule.validity();
        return "from " + period.from() + period.to().map(last -> " to " + last).orElse("");
    }

    @Test
    void theTemplateGuideDescribesEveryDirective() throws IOException {
        Path guide = PROJECT.resolve("docs/template-guide.md");
        String text = read("docs/template-guide.md");
        String mark = "<!-- directives -->\n";
        String before = text.substring(0, text.indexOf(mark) + mark.length());
        Golden.compareText(guide, before + "\n" + new DirectiveGuide(Language.VI).text(TemplateRenderer.directives()));
    }

    @Test
    void thePluginGuideListsTheRequirements() throws IOException {
        String text = read("docs/plugin-guide.md");
        String mark = "<!-- contract -->\n";
        int from = text.indexOf(mark) + mark.length();
        int to = text.indexOf("<!-- /contract -->");
        Golden.compareText(
                PROJECT.resolve("docs/plugin-guide.md"),
                text.substring(0, from) + "\n" + Requirement.table(Language.VI) + "\n" + text.substring(to));
    }

    @Test
    void everyRelativeLinkOfTheDocumentsLeadsToAFile() throws IOException {
        for (String name : List.of(
                "README.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/embedded-data.md",
                "docs/huong-dan.md",
                "docs/plugin-guide.md",
                "docs/template-guide.md")) {
            for (String link : matches("\\]\\((?!https?:)([^)#]+)\\)", read(name))) {
                assertThat(PROJECT.resolve(name).resolveSibling(link))
                        .as("link %s of %s", link, name)
                        .exists();
            }
        }
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(String name) throws IOException {
        return Files.readString(PROJECT.resolve(name));
    }
}
