package io.github.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IsolatedBenchmarkTest {
    @Test
    void printsBothMedians() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            IsolatedBenchmark.main(new String[] {"1", "1"});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .matches(
                        "in this process \\d+\\.\\d+ ms, isolated \\d+\\.\\d+ ms, ratio \\d+\\.\\d+ \\(medians of 1\\)\\R");
    }
}
