package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Text;
import io.github.vanthu.engine.Draft;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every printed word leads back to a datum or a template literal, and every datum is printed or reported. */
class OriginTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Vanthu VANTHU = RenderedSamples.VANTHU;

    static List<Sample> samples() {
        return Sample.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPrintedWordLeadsBackToADatumOrATemplateLiteral(Sample sample) {
        PlanReading reading = VANTHU.read(sample.plan());
        Map<String, String> leaves = reading.places().leaves();
        List<Text> texts = PrintedTexts.of(VANTHU.draft(reading).document().orElseThrow());
        assertThat(texts).hasSizeGreaterThan(100);
        for (Text text : texts) {
            assertThat(text.origin().template())
                    .as("template of '%s'", text.value())
                    .isNotEmpty();
            assertThat(text.origin().line()).as("line of '%s'", text.value()).isPositive();
            for (String pointer : text.origin().pointers()) {
                assertThat(known(pointer, leaves))
                        .as("'%s' of '%s'", pointer, text.value())
                        .isTrue();
            }
        }
    }

    /** A pointer into the plan names a leaf or what holds leaves; others name words of a profile or a plugin. */
    private static boolean known(String pointer, Map<String, String> leaves) {
        if (!pointer.startsWith("#")) {
            return pointer.matches("[a-z][a-z0-9-]*#/(wording|layouts|page|styles|headingNumbering|annexNumbering).*");
        }
        return leaves.keySet().stream().anyMatch(leaf -> leaf.equals(pointer) || leaf.startsWith(pointer + "/"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyWordOfATextThatNamesOneLongDatumStandsInThatDatum(Sample sample) {
        PlanReading reading = VANTHU.read(sample.plan());
        Map<String, String> leaves = reading.places().leaves();
        for (Text text : PrintedTexts.of(VANTHU.draft(reading).document().orElseThrow())) {
            List<String> pointers = text.origin().pointers();
            String datum = pointers.size() == 1 ? leaves.getOrDefault(pointers.get(0), "") : "";
            if (datum.length() > 20) {
                assertThat(words(datum)).as(pointers.get(0)).containsAll(words(text.value()));
            }
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
        return words;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyDatumIsPrintedOrReportedOrASetting(Sample sample) {
        PlanReading reading = VANTHU.read(sample.plan());
        Draft draft = VANTHU.draft(reading);
        Document document = draft.document().orElseThrow();
        Set<String> seen = PrintedTexts.of(document).stream()
                .flatMap(text -> text.origin().pointers().stream())
                .collect(Collectors.toSet());
        Set<String> reported = draft.problems().stream()
                .map(Problem::place)
                .map(place -> "#" + place.pointer())
                .collect(Collectors.toSet());
        Map<String, String> lost = new TreeMap<>(reading.places().leaves());
        lost.keySet().removeIf(pointer -> seen.contains(pointer) || reported.contains(pointer));
        lost.keySet().removeIf(SettingFields::names);
        // An empty text asks for nothing in this place; the name of the office stands in the file's properties.
        lost.values()
                .removeIf(
                        text -> text.isEmpty() || document.properties().author().equals(text));
        assertThat(lost).isEmpty();
    }
}
