package io.github.vanthu.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.DocumentDump;
import io.github.vanthu.template.Rendering;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NationalPlanTest {
    @Test
    void printsThePlanBlockByBlock() throws IOException {
        Rendering rendering = National.render(Plans.vuQuang());

        assertThat(rendering.problems()).isEmpty();
        Golden.check(
                "vu-quang.txt",
                DocumentDump.withPointers().text(rendering.document().orElseThrow()));
    }
}
