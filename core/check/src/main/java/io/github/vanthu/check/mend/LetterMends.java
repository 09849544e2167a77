package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.regulation.FormRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mends font and colour of characters, wherever they stand. */
final class LetterMends {
    private static final List<String> SIGNS = List.of("symbol", "wingdings", "webdings", "zapf", "math");

    private LetterMends() {}

    /** Takes the font that is allowed; letters of old encodings and signs would become others in it. */
    static Stream<Change> font(Site site, FormRule rule, Finding found) {
        FormRule.Measure measure = rule.measure().orElseThrow();
        String wanted = measure.one("fonts");
        Predicate<Run> wrong = run -> !run.look().font().equals(wanted)
                && !measure.all("sameIn").contains(run.look().font())
                && !begins(run.look().font(), measure.all("old"))
                && !begins(run.look().font(), SIGNS);
        return site.paragraphs(found).stream()
                .flatMap(line -> changed(site, line, wrong, form -> form.font(wanted))
                        .map(run -> run.look().font())
                        .distinct()
                        .map(font -> Change.of(
                                line,
                                new Bilingual("phông chữ", "font"),
                                Bilingual.same(font),
                                Bilingual.same(wanted))));
    }

    private static boolean begins(String font, List<String> beginnings) {
        String small = font.toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(beginning -> small.startsWith(beginning.toLowerCase(Locale.ROOT)));
    }

    /** Makes letters black on white. */
    static Stream<Change> colour(Site site, FormRule rule, Finding found) {
        return site.paragraphs(found).stream()
                .flatMap(line -> changed(
                                site,
                                line,
                                run -> !run.look().black() || run.look().shaded(),
                                RunForm::black)
                        .map(LetterMends::colour)
                        .distinct()
                        .map(colour -> Change.of(
                                line, new Bilingual("màu chữ", "colour"), colour, new Bilingual("đen", "black"))));
    }

    private static Bilingual colour(Run run) {
        return run.look().black()
                ? new Bilingual("tô nền", "shaded")
                : Bilingual.same(run.look().colour());
    }

    private static Stream<Run> changed(Site site, TextPiece line, Predicate<Run> wrong, Consumer<RunForm> mend) {
        List<Run> runs = line.runs().stream()
                .filter(wrong)
                .filter(run -> site.node(line.place(), run).isPresent())
                .toList();
        runs.forEach(run -> mend.accept(RunForm.of(site.node(line.place(), run).orElseThrow())));
        return runs.stream();
    }
}
