package io.github.vanthu.engine.isolated;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.InstalledPlugin;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.engine.VanthuBuilder;
import io.github.vanthu.intake.PlanReading;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

/** The process that renders apart: an engine that answers frames until its input ends. */
final class RenderProcess {
    /** Exit status for lack of memory, that of {@code -XX:+ExitOnOutOfMemoryError} too. */
    static final int OUT_OF_MEMORY = 3;

    /** Exit status for a result that is larger than a frame may be. */
    static final int TOO_LARGE = 5;

    /** Answer: the engine is ready. */
    static final int READY = 0;
    /** Answer: the plugin that formats the plan is known. */
    static final int PLUGIN = 1;
    /** Answer: the result. */
    static final int RESULT = 2;

    private static final int WARM_UPS = 3;
    private static final int BROKEN = 4;

    private final FrameStream frames;
    private final Vanthu vanthu;

    private RenderProcess(FrameStream frames, Vanthu vanthu) {
        this.frames = frames;
        this.vanthu = vanthu;
    }

    /** Answers requests until standard input ends. */
    public static void main(String[] arguments) {
        try {
            FrameStream frames = takenFromStandardStreams();
            RenderProcess process = new RenderProcess(frames, engine(Codec.setup(frames.receive())));
            process.warmUp();
            frames.send(out -> out.writeByte(READY));
            process.answer(process.requests());
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (FrameStream.FrameTooLarge e) {
            Runtime.getRuntime().halt(TOO_LARGE);
        } catch (IOException | RuntimeException | Error | InterruptedException e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    /** What plugins print, or try to read, must not get between the frames. */
    private static FrameStream takenFromStandardStreams() {
        FrameStream frames =
                new FrameStream(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        System.setIn(InputStream.nullInputStream());
        return frames;
    }

    private static Vanthu engine(Codec.Setup setup) {
        VanthuBuilder builder = Vanthu.builder();
        setup.plugins().forEach(builder::plugins);
        setup.cache().ifPresent(builder::cache);
        return builder.build();
    }

    /** Loads and compiles what the first plan would wait for. */
    private void warmUp() throws IOException {
        try (InputStream plan = RenderProcess.class.getResourceAsStream("warm-up.yaml")) {
            if (plan != null) {
                byte[] content = plan.readAllBytes();
                for (int i = 0; i < WARM_UPS; i++) {
                    rendered(read(PlanFiles.of("warm-up.yaml", content)), RenderOptions.of(Set.of(Format.values())));
                }
            }
        }
    }

    /** Reads requests in a thread of its own, so that the process ends with its parent even while it renders. */
    private TransferQueue<DataInputStream> requests() {
        TransferQueue<DataInputStream> requests = new LinkedTransferQueue<>();
        Thread reader = new Thread(() -> read(requests), "requests");
        reader.setDaemon(true);
        reader.start();
        return requests;
    }

    private void read(TransferQueue<DataInputStream> requests) {
        try {
            while (true) {
                requests.put(frames.receive());
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(TransferQueue<DataInputStream> requests) throws IOException, InterruptedException {
        while (true) {
            Codec.Request request = Codec.request(requests.take());
            PlanReading reading = read(request.plan());
            Optional<InstalledPlugin> plugin = reading.plan().flatMap(vanthu::pluginFor);
            if (plugin.isPresent()) {
                announce(plugin.get());
            }
            IsolatedResult result = rendered(reading, request.options());
            frames.send(out -> {
                out.writeByte(RESULT);
                Codec.write(out, result);
            });
        }
    }

    private void announce(InstalledPlugin plugin) throws IOException {
        frames.send(out -> {
            out.writeByte(PLUGIN);
            Codec.text(out, plugin.id() + " (" + plugin.source() + ")");
        });
    }

    private PlanReading read(PlanFiles plan) {
        return plan.content()
                .map(content -> vanthu.read(
                        plan.name(),
                        content,
                        path -> Optional.ofNullable(plan.related().get(path))))
                .orElseGet(() -> vanthu.read(Path.of(plan.name())));
    }

    private IsolatedResult rendered(PlanReading reading, RenderOptions options) {
        return new IsolatedResult(vanthu.render(reading, options));
    }
}
