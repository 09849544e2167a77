package io.github.vanthu.engine;

import io.github.vanthu.intake.RecordReader;
import io.github.vanthu.intake.RecordReading;
import io.github.vanthu.intake.RecordWriter;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes and reads {@link PlanEnvelope}s as JSON that holds its own digest. */
final class EnvelopeText {
    private static final RecordReader<PlanEnvelope> READER = RecordReader.of(PlanEnvelope.class, "dữ liệu kèm theo");

    private EnvelopeText() {}

    /**
     * What reading brought: an envelope or a problem.
     *
     * @param envelope the envelope
     * @param problem why there is none
     */
    record Opened(Optional<PlanEnvelope> envelope, Optional<Problem> problem) {}

    /** Returns an envelope as JSON; its digest is computed, and must be {@link PlanEnvelope#NO_DIGEST}. */
    static byte[] write(PlanEnvelope envelope) {
        String open = new String(RecordWriter.write(envelope), StandardCharsets.UTF_8);
        return withDigest(open, PlanEnvelope.NO_DIGEST, Digest.of(open)).getBytes(StandardCharsets.UTF_8);
    }

    /** The digest stands before anything that the plan brings. */
    private static String withDigest(String text, String before, String digest) {
        int at = text.indexOf(before);
        return at < 0 ? text : text.substring(0, at) + digest + text.substring(at + before.length());
    }

    /** Reads JSON that a file carried. */
    static Opened read(byte[] content, String file) {
        RecordReading<PlanEnvelope> reading = READER.read("plan.json", content);
        Optional<PlanEnvelope> known =
                reading.value().filter(envelope -> envelope.format().equals(PlanEnvelope.FORMAT));
        Optional<Problem> problem = known.isEmpty() ? damaged(file) : fault(known.get(), reading, content, file);
        return new Opened(problem.isPresent() ? Optional.empty() : known, problem);
    }

    private static Optional<Problem> damaged(String file) {
        return Optional.of(Problem.error("EXTRACT-006", Place.file(file), file));
    }

    private static Optional<Problem> fault(
            PlanEnvelope envelope, RecordReading<PlanEnvelope> reading, byte[] content, String file) {
        if (envelope.version() > PlanEnvelope.VERSION) {
            String ours = String.valueOf(PlanEnvelope.VERSION);
            return Optional.of(
                    Problem.error("EXTRACT-008", Place.file(file), String.valueOf(envelope.version()), ours));
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String open = withDigest(text, envelope.sha256(), PlanEnvelope.NO_DIGEST);
        boolean digested = !envelope.sha256().isEmpty() && Digest.of(open).equals(envelope.sha256());
        if (!digested) {
            return Optional.of(Problem.error("EXTRACT-007", Place.file(file), file));
        }
        return reading.hasErrors() ? damaged(file) : Optional.empty();
    }
}
