package io.github.vanthu.testkit;

import io.github.vanthu.document.Document;
import io.github.vanthu.engine.Draft;
import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderResult;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan that was rendered once.
 *
 * @param name how messages call the plan
 * @param extreme what it brings to its limits; nothing for a sample
 * @param reading the plan as it was read
 * @param draft its document
 * @param problems everything that was found
 * @param outputs its files; empty if there are errors
 */
record Trial(
        String name,
        Optional<Extreme> extreme,
        PlanReading reading,
        Draft draft,
        List<Problem> problems,
        Map<Format, byte[]> outputs) {
    Trial {
        problems = List.copyOf(problems);
    }

    /** Renders a plan in both formats. */
    static Trial of(String name, Optional<Extreme> extreme, PlanReading reading, Vanthu vanthu) throws IOException {
        Draft draft = vanthu.draft(reading);
        Map<Format, ByteArrayOutputStream> streams = streams();
        RenderResult result = vanthu.render(reading, Map.<Format, OutputStream>copyOf(streams));
        Map<Format, byte[]> outputs = new EnumMap<>(Format.class);
        streams.forEach((format, bytes) -> outputs.put(format, bytes.toByteArray()));
        return new Trial(name, extreme, reading, draft, result.problems(), outputs);
    }

    private static Map<Format, ByteArrayOutputStream> streams() {
        Map<Format, ByteArrayOutputStream> streams = new EnumMap<>(Format.class);
        Arrays.stream(Format.values()).forEach(format -> streams.put(format, new ByteArrayOutputStream()));
        return streams;
    }

    Optional<Document> document() {
        return draft.document();
    }

    List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    boolean sample() {
        return extreme.isEmpty();
    }
}
