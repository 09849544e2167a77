package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.regulation.ProblemCatalogue;
import io.github.vanthu.regulation.ProblemText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackFaultTest {
    @Test
    void theCatalogueKnowsTheseFaultsAndNoOthers() {
        List<String> texts = ProblemCatalogue.load().all().stream()
                .filter(text -> text.code().startsWith("PACK-"))
                .map(text -> text.code() + " " + text.severity())
                .toList();
        assertThat(Stream.of(PackFault.values()).map(fault -> fault.code() + " " + fault.severity()))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void everyFaultSaysHowToMendIt() {
        assertThat(ProblemCatalogue.load().all())
                .filteredOn(text -> text.code().startsWith("PACK-"))
                .extracting(ProblemText::vietnameseHint)
                .noneMatch(String::isBlank);
    }
}
