package io.github.vanthu.intake;

import io.github.vanthu.intake.Places.Datum;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the reader: what it found, where the data stand, and the files beside the plan. */
final class Reading {
    private final String planFile;
    private final RelatedFiles related;
    private final Findings findings = new Findings();
    private final Map<String, Datum> data = new LinkedHashMap<>();
    private final List<SheetData> sheets = new ArrayList<>();

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

    void record(SheetData sheet) {
        sheets.add(sheet);
    }

    Places places() {
        return new Places(new Place(planFile, 1, 1, ""), data, sheets);
    }

    /** Returns what the run brought; without the plan if there is an error. */
    PlanReading result(Optional<Plan> plan) {
        return new PlanReading(
                findings.hasErrors() ? Optional.empty() : plan,
                findings.sorted(),
                places(),
                findings.hasErrorsOutsideOfSheets() ? Optional.empty() : plan);
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
        String file = beside(fromPlan);
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

    /** Returns the bytes of a workbook that the plan names, or nothing after reporting why there is none. */
    Optional<byte[]> workbook(String path, Place namedAt) {
        String file = beside(path);
        try {
            Optional<byte[]> content = related.read(path);
            if (content.isEmpty()) {
                findings.add(DataFault.WORKBOOK_MISSING.at(namedAt, path, file));
            } else if (related.read(lock(path)).isPresent()) {
                findings.add(DataFault.WORKBOOK_OPEN.at(Place.file(file), file));
            }
            return content;
        } catch (IOException e) {
            findings.add(DataFault.FILE_UNREADABLE.at(namedAt, file));
            return Optional.empty();
        }
    }

    /** The file that Excel keeps beside an open workbook. */
    private static String lock(String path) {
        int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
        return path.substring(0, name) + "~$" + path.substring(name);
    }

    /** Returns what messages call a file that the plan names. */
    String beside(String path) {
        return absolute(path) ? path : planFolder() + path;
    }
}
