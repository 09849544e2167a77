package io.github.vanthu.template.internal.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedEndTest {
    @ParameterizedTest
    @CsvSource({
        "năm 2019.,năm 2019",
        "năm 2019./.,năm 2019",
        "năm 2019,năm 2019",
        "năm 2019...,năm 2019...",
        "năm 2019;,năm 2019;"
    })
    void aTypedEndGivesWay(String typed, String kept) {
        assertThat(TypedEnd.removed(List.of(text(typed)))).containsExactly(text(kept));
    }

    @Test
    void aTextOfNothingButTheEndGoesAway() {
        assertThat(TypedEnd.removed(List.of(text("a"), text(".")))).containsExactly(text("a"));
        assertThat(TypedEnd.removed(List.of())).isEmpty();
    }

    private static Inline text(String value) {
        return new Text(value, TextStyle.of(28), Origin.NONE);
    }
}
