package io.github.vanthu.samples.form;

import java.util.List;
import java.util.stream.Stream;

/** All faults of form that are planted. */
final class FormFaults {
    private FormFaults() {}

    static List<FormFault> all() {
        return Stream.of(
                        PageFaults.faults(),
                        LetterheadFaults.faults(),
                        TitleFaults.faults(),
                        TextFaults.faults(),
                        SignatureFaults.faults(),
                        AnnexFaults.faults(),
                        WordingFaults.faults(),
                        FileFaults.faults())
                .flatMap(List::stream)
                .toList();
    }
}
