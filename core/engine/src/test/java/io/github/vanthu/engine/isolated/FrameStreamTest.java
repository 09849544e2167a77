package io.github.vanthu.engine.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.engine.RenderedFile;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.model.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameStreamTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private FrameStream stream(long limit) {
        return new FrameStream(new ByteArrayInputStream(sent.toByteArray()), sent, limit);
    }

    private static FrameStream.Content bytes(int number) {
        return out -> out.write(new byte[number]);
    }

    @Test
    void sendsUpToTheLimitAndNothingAboveIt() throws IOException {
        stream(10).send(bytes(10));
        assertThat(sent.size()).isEqualTo(14);
        assertThatThrownBy(() -> stream(10).send(bytes(11))).isInstanceOf(FrameStream.FrameTooLarge.class);
        assertThat(sent.size()).isEqualTo(14);
    }

    @Test
    void receivesUpToTheLimit() throws IOException {
        stream(10).send(bytes(10));
        assertThat(stream(10).receive().available()).isEqualTo(10);
        assertThatThrownBy(() -> stream(9).receive()).isInstanceOf(FrameStream.FrameTooLarge.class);
    }

    @Test
    void saysThatTheOtherSideHasEnded() {
        assertThatThrownBy(() -> stream(10).receive()).isInstanceOf(EOFException.class);
    }

    @Test
    void aNegativeLengthIsTooLarge() throws IOException {
        new DataOutputStream(sent).writeInt(-1);
        assertThatThrownBy(() -> stream(10).receive()).isInstanceOf(FrameStream.FrameTooLarge.class);
    }

    @Test
    void requestsComeAsTheyWere() throws IOException {
        PlanFiles plan = PlanFiles.of("kế hoạch.yaml", new byte[] {1, 2}).with("../office.yaml", new byte[] {3});
        RenderOptions options = new RenderOptions(
                Set.of(Format.PDF),
                Optional.of(Stage.SIGN),
                Medium.ELECTRONIC,
                RenderOptions.AnnexFiles.SEPARATE,
                Set.of(Format.PDF),
                true,
                Optional.of("kế hoạch"));
        Codec.Request request = Codec.request(written(out -> Codec.write(out, new Codec.Request(plan, options))));
        assertThat(request.options()).isEqualTo(options);
        assertThat(request.plan().name()).isEqualTo("kế hoạch.yaml");
        assertThat(request.plan().content().orElseThrow()).containsExactly(1, 2);
        assertThat(request.plan().related()).containsOnlyKeys("../office.yaml");
        assertThat(request.plan().related().get("../office.yaml")).containsExactly(3);
    }

    @Test
    void usualOptionsComeAsTheyWere() throws IOException {
        RenderOptions usual = RenderOptions.of(Set.of(Format.values()));
        assertThat(OptionsCodec.options(written(out -> OptionsCodec.write(out, usual))))
                .isEqualTo(usual);
    }

    @Test
    void setupsComeAsTheyWere() throws IOException {
        Codec.Setup setup = new Codec.Setup(List.of(Path.of("định dạng")), Optional.of(Path.of("cache")));
        assertThat(Codec.setup(written(out -> Codec.write(out, setup)))).isEqualTo(setup);
        Codec.Setup bare = new Codec.Setup(List.of(), Optional.empty());
        assertThat(Codec.setup(written(out -> Codec.write(out, bare)))).isEqualTo(bare);
    }

    @Test
    void resultsComeAsTheyWere() throws IOException {
        Problem problem = new Problem(
                "DATA-001", Severity.WARNING, new Place("a.yaml", 3, 4, "/x"), List.of("một", "x".repeat(70_000)));
        List<RenderedFile> files = List.of(
                new RenderedFile(0, Format.DOCX, new byte[] {9}), new RenderedFile(2, Format.DOCX, new byte[] {8}));
        IsolatedResult result = new IsolatedResult(new Rendered(files, Optional.of("{}"), List.of(problem)));
        IsolatedResult back = Codec.result(written(out -> Codec.write(out, result)));
        assertThat(back.files()).extracting(RenderedFile::annex).containsExactly(0, 2);
        assertThat(back.metadata()).contains("{}");
        assertThat(back.problems()).containsExactly(problem);
        assertThat(back.file(Format.DOCX).orElseThrow()).containsExactly(9);
    }

    @Test
    void aLengthThatLeadsOutOfTheFrameIsRefused() {
        assertThatThrownBy(() -> Codec.text(written(out -> out.writeInt(1_000_000_000))))
                .isInstanceOf(IOException.class);
    }

    private static DataInputStream written(FrameStream.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
