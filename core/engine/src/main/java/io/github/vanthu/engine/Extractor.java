package io.github.vanthu.engine;

import io.github.vanthu.docx.PrintedText;
import io.github.vanthu.engine.CarriedFile.Contents;
import io.github.vanthu.engine.CarriedFile.Words;
import io.github.vanthu.figures.place.PlaceWords;
import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.intake.RecordWriter;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the plan out of a finished file, unless its printed text says something else by now (lấy lại dữ liệu). */
final class Extractor {
    private final PlanReader reader;
    private final Remaking remaking;

    /** Makes the documents of a plan with the options that a file was made with. */
    interface Remaking {
        /** Returns the documents, one for each file, and what they were made of; none if the plan has errors. */
        Remade remade(PlanReading reading, RenderOptions options);
    }

    /**
     * The documents of a plan, made again.
     *
     * @param texts what each prints
     * @param material what they were made of
     */
    record Remade(List<PrintedText> texts, Optional<Drafted.Material> material) {
        Remade {
            texts = List.copyOf(texts);
        }

        private boolean sameFormat(PlanEnvelope envelope) {
            return envelope.vanthu().equals(Build.version())
                    && material.map(made ->
                                    new PlanEnvelope.Plugin(made.chosen().source(), FormatVersion.of(made.chosen())))
                            .filter(envelope.plugin()::equals)
                            .isPresent();
        }
    }

    Extractor(PlanReader reader, Remaking remaking) {
        this.reader = reader;
        this.remaking = remaking;
    }

    /** Returns what a file carries; {@code name} is what messages call it. */
    Extraction extract(String name, byte[] file) {
        try {
            Contents contents = CarriedFile.read(name, file);
            EnvelopeText.Opened opened = EnvelopeText.read(contents.data(), name);
            return opened.problem()
                    .map(Extraction::failed)
                    .orElseGet(() -> opened(name, contents, opened.envelope().orElseThrow()));
        } catch (CarriedFile.Fault fault) {
            return Extraction.failed(fault.problem());
        }
    }

    private Extraction opened(String name, Contents contents, PlanEnvelope envelope) {
        byte[] plan = RecordWriter.write(envelope.plan());
        PlanReading reading = reader.read("plan.json", plan, path -> Optional.empty());
        Extraction.Facts made = Extraction.Facts.of(envelope);
        Remade remade = remaking.remade(reading, made.options(Set.of(Format.DOCX)));
        Optional<Extraction.Facts> facts = Optional.of(made);
        Optional<Words> changed = contents.words().filter(Words::changed);
        if (changed.isPresent()) {
            return new Extraction(Optional.empty(), facts, changes(name, changed.get(), envelope, remade));
        }
        List<Problem> remarks = remade.sameFormat(envelope)
                ? List.of()
                : List.of(Problem.warning("EXTRACT-017", Place.file(name), versions(envelope)));
        return new Extraction(Optional.of(plan), facts, remarks);
    }

    private static List<Problem> changes(String name, Words words, PlanEnvelope envelope, Remade remade) {
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.error("EXTRACT-009", Place.file(name), name));
        Optional<PrintedText> made = remade.texts().stream()
                .filter(text -> text.digest().equals(words.digest()))
                .findFirst();
        if (made.isEmpty()) {
            problems.add(Problem.error("EXTRACT-016", Place.file(name), versions(envelope)));
            return problems;
        }
        PlaceWords places = remade.material().map(Extractor::places).orElseGet(PlaceWords::ofFields);
        new TextChanges(name).of(made.get(), words.printed()).forEach(change -> problems.add(places.worded(change)));
        return problems;
    }

    private static PlaceWords places(Drafted.Material material) {
        return PlaceWords.of(
                material.plan(), FigureChecks.format(material.plan().office(), material.chosen()));
    }

    private static String[] versions(PlanEnvelope envelope) {
        String plugin = envelope.plugin().id() + " " + envelope.plugin().version();
        return new String[] {envelope.vanthu(), plugin, Build.version()};
    }
}
