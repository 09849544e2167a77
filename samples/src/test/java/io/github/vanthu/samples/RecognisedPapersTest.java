package io.github.vanthu.samples;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.Checker;
import io.github.vanthu.check.paper.PaperDump;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checker recognises in the DOCX of each sample is the approved text. */
class RecognisedPapersTest {
    static Stream<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePartsAreTheApprovedOnes(Sample sample) throws IOException {
        byte[] docx = RenderedSamples.of(sample).docx();
        Golden.compareText(
                sample.approved("paper.txt"),
                PaperDump.of(Checker.check(sample.name(), docx, CheckOptions.USUAL)
                        .paper()
                        .orElseThrow()));
    }
}
