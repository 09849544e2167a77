package io.github.vanthu.engine.isolated;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.engine.RenderedFile;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is exchanged, as bytes: texts and files with their length before them, enums by their name. */
final class Codec {
    private Codec() {}

    /**
     * A plan to render.
     *
     * @param plan the plan
     * @param options what is asked for
     */
    record Request(PlanFiles plan, RenderOptions options) {}

    /**
     * What an engine in another process needs.
     *
     * @param plugins paths of plugins
     * @param cache folder for what takes long to make
     */
    record Setup(List<Path> plugins, Optional<Path> cache) {}

    static void write(DataOutputStream out, Setup setup) throws IOException {
        out.writeInt(setup.plugins().size());
        for (Path plugin : setup.plugins()) {
            text(out, plugin.toString());
        }
        text(out, setup.cache().map(Path::toString).orElse(""));
    }

    static Setup setup(DataInputStream in) throws IOException {
        List<Path> plugins = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            plugins.add(Path.of(text(in)));
        }
        return new Setup(
                plugins, Optional.of(text(in)).filter(cache -> !cache.isEmpty()).map(Path::of));
    }

    static void write(DataOutputStream out, Request request) throws IOException {
        PlanFiles plan = request.plan();
        text(out, plan.name());
        out.writeBoolean(plan.content().isPresent());
        if (plan.content().isPresent()) {
            bytes(out, plan.content().get());
        }
        out.writeInt(plan.related().size());
        for (Map.Entry<String, byte[]> file : plan.related().entrySet()) {
            text(out, file.getKey());
            bytes(out, file.getValue());
        }
        OptionsCodec.write(out, request.options());
    }

    static Request request(DataInputStream in) throws IOException {
        String name = text(in);
        PlanFiles plan = in.readBoolean() ? PlanFiles.of(name, bytes(in)) : PlanFiles.of(Path.of(name));
        for (int left = in.readInt(); left > 0; left--) {
            plan = plan.with(text(in), bytes(in));
        }
        return new Request(plan, OptionsCodec.options(in));
    }

    static void write(DataOutputStream out, IsolatedResult result) throws IOException {
        out.writeInt(result.problems().size());
        for (Problem problem : result.problems()) {
            write(out, problem);
        }
        out.writeInt(result.files().size());
        for (RenderedFile file : result.files()) {
            out.writeInt(file.annex());
            text(out, file.format().name());
            bytes(out, file.content());
        }
        text(out, result.metadata().orElse(""));
    }

    static IsolatedResult result(DataInputStream in) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(problem(in));
        }
        List<RenderedFile> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(new RenderedFile(in.readInt(), Format.valueOf(text(in)), bytes(in)));
        }
        Optional<String> metadata = Optional.of(text(in)).filter(json -> !json.isEmpty());
        return new IsolatedResult(new Rendered(files, metadata, problems));
    }

    private static void write(DataOutputStream out, Problem problem) throws IOException {
        text(out, problem.code());
        text(out, problem.severity().name());
        Place place = problem.place();
        text(out, place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
        text(out, place.pointer());
        out.writeInt(problem.arguments().size());
        for (String argument : problem.arguments()) {
            text(out, argument);
        }
    }

    private static Problem problem(DataInputStream in) throws IOException {
        String code = text(in);
        Severity severity = Severity.valueOf(text(in));
        Place place = new Place(text(in), in.readInt(), in.readInt(), text(in));
        List<String> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(text(in));
        }
        return new Problem(code, severity, place, arguments);
    }

    static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The frame was read whole, so that no length in it can be larger than what is there. */
    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a length leads out of the frame");
        }
        return in.readNBytes(length);
    }
}
