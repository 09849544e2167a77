package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.DocumentDump;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A plan whose two annexes hold every element that funding annexes have. */
class AnnexShowcaseTest {
    static final Sample SHOWCASE =
            new Sample("annex-showcase", Sample.ROOT.resolve("src/test/resources/annex-showcase"));

    private final PlanReading reading = RenderedSamples.VANTHU.read(SHOWCASE.plan());

    @Test
    void givesNoFindingOfItsFigures() {
        assertThat(RenderedSamples.VANTHU.validate(reading).problems())
                .extracting(Problem::code)
                .noneMatch(code -> code.startsWith("MONEY") || code.startsWith("ANNEX") || code.startsWith("DATA-0"));
    }

    @Test
    void isLaidOutAsApproved() throws IOException {
        var document = RenderedSamples.VANTHU.draft(reading).document().orElseThrow();
        Golden.compareText(
                SHOWCASE.approved("document.txt"), DocumentDump.withPointers().text(document));
    }
}
