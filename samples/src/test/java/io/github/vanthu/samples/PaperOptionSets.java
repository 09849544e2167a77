package io.github.vanthu.samples;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.RenderOptions.AnnexFiles;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways in which a paper can be asked for. */
final class PaperOptionSets {
    private PaperOptionSets() {}

    /** Returns each stage with each medium and each place of annexes, all with record and signature fields. */
    static List<RenderOptions> all() {
        List<RenderOptions> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Medium medium : Medium.values()) {
                for (AnnexFiles annexes : AnnexFiles.values()) {
                    all.add(of(stage, medium, annexes));
                }
            }
        }
        return all;
    }

    static RenderOptions of(Stage stage, Medium medium, AnnexFiles annexes) {
        return new RenderOptions(
                Set.of(Format.values()), Optional.of(stage), medium, annexes, Set.of(), true, Optional.of("ke-hoach"));
    }
}
