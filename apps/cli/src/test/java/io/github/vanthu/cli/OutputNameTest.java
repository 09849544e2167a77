package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"vu-quang-2019", "Kế hoạch 35", "v1.2", "a", "console", "35_KH-UBND (bản 2)"})
    void takesNamesThatEveryFileSystemTakes(String name) {
        assertThat(OutputName.safe(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../x",
                "a/b",
                "a\\b",
                "C:x",
                "a*",
                "a?",
                "\"a\"",
                "a<b",
                "a>b",
                "a|b",
                "a\nb",
                "a\u0000",
                ".hidden",
                "-option",
                " a",
                "a ",
                "a.",
                "CON",
                "nul",
                "com1",
                "LPT9.x",
                "aux.2019"
            })
    void refusesNamesThatLeaveTheFolderOrThatWindowsRefuses(String name) {
        assertThat(OutputName.safe(name)).isFalse();
    }

    @Test
    void refusesMoreThanTwoHundredBytes() {
        assertThat(OutputName.safe("a".repeat(200))).isTrue();
        assertThat(OutputName.safe("a".repeat(201))).isFalse();
        assertThat(OutputName.safe("ế".repeat(66))).isTrue();
        assertThat(OutputName.safe("ế".repeat(67))).isFalse();
    }
}
