package io.github.vanthu.intake;

import io.github.vanthu.intake.Places.Datum;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One run of the reader: what it found, where the data stand, and the files beside the plan. */
final class Reading {
    private final String planFile;
    private final RelatedFiles related;
    private final Findings findings = new Findings();
    private final Map<String, Datum> data = new LinkedHashMap<>();

    Reading(String planFile, RelatedFiles related) {
        this.planFile = planFile;
        this.related = related;
    }

    Findings findings() {
        return findings;
    }

    void record(String pointer, Datum datum) {
        data.put(pointer, datum);
    }

    Places places() {
        return new Places(new Place(planFile, 1, 1, ""), data);
    }

    /** Returns what the run brought; without the plan if there is an error. */
    PlanReading result(Optional<Plan> plan) {
        return new PlanReading(findings.hasErrors() ? Optional.empty() : plan, findings.sorted(), places());
    }

    /** Returns the tree of a file's content, or nothing after reporting why there is none. */
    Optional<DataTree> tree(String file, byte[] content) {
        Optional<DataTree> tree =
                new DataFile(findings).decode(file, content).map(source -> DataTree.read(source, findings));
        if (tree.isPresent() && tree.get().complete() && !hasContent(tree.get())) {
            findings.add(DataFault.EMPTY_FILE.at(new Place(file, 1, 1, "")));
        }
        return tree.filter(Reading::hasContent);
    }

    private static boolean hasContent(DataTree tree) {
        return tree.root().isPresent() && !tree.root().get().isEmpty();
    }

    /**
     * Returns the tree of a file that the data name, or nothing after reporting why there is none.
     *
     * @param path as the data write it, relative to the file in which it stands
     * @param spot where it stands
     * @param missing the fault if there is no such file
     */
    Optional<DataTree> related(String path, Spot spot, Position at, DataFault missing) {
        String fromPlan = absolute(path) ? path : folder(spot.tree().source().file()) + path;
        String file = planFolder() + fromPlan;
        try {
            Optional<byte[]> content = related.read(fromPlan);
            if (content.isEmpty()) {
                findings.add(missing.at(spot.place(at), path, file));
            }
            return content.flatMap(bytes -> tree(file, bytes));
        } catch (IOException e) {
            findings.add(DataFault.FILE_UNREADABLE.at(spot.place(at), file));
            return Optional.empty();
        }
    }

    /** Returns the folder of a file beside the plan as seen from the plan; empty for its own folder. */
    private String folder(String file) {
        String whole = file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return file.equals(planFile) ? "" : whole.substring(planFolder().length());
    }

    private String planFolder() {
        return planFile.substring(0, Math.max(planFile.lastIndexOf('/'), planFile.lastIndexOf('\\')) + 1);
    }

    private static boolean absolute(String path) {
        return path.startsWith("/") || path.startsWith("\\") || path.matches("[A-Za-z]:.*");
    }
}
