package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.DocumentDump;
import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.intake.RecordWriter;
import io.github.vanthu.intake.TravellingPlan;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.regulation.LimitProblem;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the data that travel with a document, and makes sure that they give the same document again. */
final class CarriedPlan {
    private final PlanReader reader;
    private final Function<PlanReading, Draft> drafting;

    /**
     * Prepares.
     *
     * @param reader reads plans
     * @param drafting makes a document, with the same options
     */
    CarriedPlan(PlanReader reader, Function<PlanReading, Draft> drafting) {
        this.reader = reader;
        this.drafting = drafting;
    }

    /**
     * The data or why there are none.
     *
     * @param data an envelope as JSON
     * @param problem what is wrong
     */
    record Packed(Optional<byte[]> data, Optional<Problem> problem) {
        /** No data are asked for. */
        static final Packed NOTHING = new Packed(Optional.empty(), Optional.empty());

        private static Packed problem(Problem problem) {
            return new Packed(Optional.empty(), Optional.of(problem));
        }
    }

    /** Returns the data of a document. */
    Packed pack(Document document, Drafted.Material material, RenderOptions options) {
        return Stream.of(TravellingPlan.Extra.values())
                .flatMap(extra -> Stream.of(material.plan(), material.dated())
                        .map(plan -> TravellingPlan.of(plan, material.read(), extra)))
                .filter(plan -> gives(plan, document))
                .findFirst()
                .map(plan -> limited(EnvelopeText.write(envelope(plan, material, options))))
                .orElseGet(() -> Packed.problem(Problem.error("EXTRACT-018", Place.NONE)));
    }

    private static Packed limited(byte[] data) {
        return data.length <= Limit.DATA_FILE_BYTES.value()
                ? new Packed(Optional.of(data), Optional.empty())
                : Packed.problem(LimitProblem.of("EXTRACT-019", Limit.DATA_FILE_BYTES, Place.NONE));
    }

    private boolean gives(Plan plan, Document document) {
        PlanReading reading = reader.read("plan.json", RecordWriter.write(plan), path -> Optional.empty());
        DocumentDump dump = DocumentDump.plain();
        return drafting.apply(reading)
                .document()
                .filter(again -> dump.text(again).equals(dump.text(document)))
                .isPresent();
    }

    private static PlanEnvelope envelope(Plan plan, Drafted.Material material, RenderOptions options) {
        Selection.Chosen chosen = material.chosen();
        return new PlanEnvelope(
                PlanEnvelope.FORMAT,
                PlanEnvelope.VERSION,
                PlanEnvelope.NO_DIGEST,
                Build.version(),
                chosen.profile().id(),
                new PlanEnvelope.Plugin(chosen.source(), FormatVersion.of(chosen)),
                PlanEnvelope.Options.of(options),
                plan);
    }
}
