package io.github.vanthu.bench;

import io.github.vanthu.document.Document;
import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The plan that all benchmarks render: a province's plan of some ten pages with a funding annex, as files in a folder. */
final class SamplePlan {
    private static final String CASE = "bac-giang-2020/";
    private static final String[] FILES = {"plan.yaml", "office.yaml"};

    private final Path folder;

    private SamplePlan(Path folder) {
        this.folder = folder;
    }

    /** Lays the files of the plan into a new folder for temporary files; they are deleted when the JVM ends. */
    static SamplePlan unpacked() {
        try {
            Path folder = Files.createTempDirectory("vanthu-bench");
            folder.toFile().deleteOnExit();
            for (String name : FILES) {
                unpack(name, folder.resolve(name));
            }
            return new SamplePlan(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(String name, Path target) throws IOException {
        try (InputStream in = SamplePlan.class.getResourceAsStream(CASE + name)) {
            if (in == null) {
                throw new IllegalStateException("file of the sample missing from the class path: " + name);
            }
            Files.copy(in, target);
            target.toFile().deleteOnExit();
        }
    }

    /** Returns the file of the plan. */
    Path file() {
        return folder.resolve(FILES[0]);
    }

    /** Returns the document of the plan. */
    Document document(Vanthu vanthu) {
        return vanthu.draft(vanthu.read(file())).document().orElseThrow();
    }

    /** Renders the plan from its file into one format. */
    byte[] render(Vanthu vanthu, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        render(vanthu, Map.of(format, out));
        return out.toByteArray();
    }

    /** Renders the plan from its file. */
    void render(Vanthu vanthu, Map<Format, OutputStream> outputs) {
        PlanReading reading = vanthu.read(file());
        try {
            if (!vanthu.render(reading, outputs).successful()) {
                throw new IllegalStateException("the sample has errors");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
