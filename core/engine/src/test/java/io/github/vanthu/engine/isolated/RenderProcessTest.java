package io.github.vanthu.engine.isolated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The process that renders apart, talked to by its frames alone. */
@SuppressWarnings("NullAway.Init")
class RenderProcessTest {
    private Process process;
    private FrameStream frames;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RenderProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        frames = new FrameStream(process.getInputStream(), process.getOutputStream());
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void endsByItselfWhenItsParentDoes() throws Exception {
        frames.send(out -> Codec.write(out, new Codec.Setup(List.of(), Optional.empty())));
        assertThat(frames.receive().readByte()).isEqualTo((byte) RenderProcess.READY);
        assertThat(process.isAlive()).isTrue();

        process.getOutputStream().close();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void endsToldByItsStatusWhenItIsToldNothing() throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isPositive();
    }
}
