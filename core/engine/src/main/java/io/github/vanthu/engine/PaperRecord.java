package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.intake.IndentedJson;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data of an issued paper for the office's records and its signing tool, as JSON (dữ liệu đặc tả).
 *
 * <p>{@code document}: the fields of {@link RecordFields}; {@code files}: name, format, annex, sha256, bytes, pages;
 * {@code places}: for each PDF the rectangles of {@link PaperPlaces}, page from 1, millimetres from the page's left and top
 * edge. docs/huong-dan.md shows an example.
 */
final class PaperRecord {
    private PaperRecord() {}

    /**
     * What was made of a plan.
     *
     * @param plan the plan
     * @param parts what stands in files of its own
     * @param files the files of the parts
     * @param name the name of the files without their ending
     */
    record Issue(Plan plan, List<Part> parts, List<RenderedFile> files, String name) {}

    /** Returns the files with their record, or what stands against it. */
    static Rendered added(Issue issue, PlanSource source, List<Problem> problems) {
        RecordFields fields = new RecordFields();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", fields.of(issue.plan(), kind(issue), pages(issue)));
        tree.put("files", issue.files().stream().map(file -> file(issue, file)).toList());
        tree.put("places", places(issue));
        List<Problem> all = new ArrayList<>(problems);
        fields.problems().forEach(problem -> all.add(located(problem, source)));
        return all.stream().anyMatch(Problem::isError)
                ? new Rendered(List.of(), Optional.empty(), ProblemOrder.sorted(all))
                : new Rendered(issue.files(), Optional.of(IndentedJson.text(tree)), ProblemOrder.sorted(all));
    }

    private static Problem located(Problem problem, PlanSource source) {
        String pointer = problem.place().pointer();
        Place place = source.placeOf(pointer);
        return problem.at(pointer.isEmpty() ? Place.file(place.file()) : place);
    }

    /** The template knows the names of kinds; the title of the document begins with it. */
    private static String kind(Issue issue) {
        Document.Properties properties = issue.parts().get(0).document().properties();
        String title = properties.title();
        return title.substring(0, title.length() - properties.subject().length())
                .strip();
    }

    private static int pages(Issue issue) {
        return issue.parts().stream().mapToInt(PaperRecord::pages).sum();
    }

    private static int pages(Part part) {
        return part.layout().get().pages().size();
    }

    private static Map<String, Object> file(Issue issue, RenderedFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", file.name(issue.name()));
        entry.put("format", file.format().extension());
        if (file.annex() > 0) {
            entry.put("annex", file.annex());
        }
        entry.put("sha256", Digest.of(file.content()));
        entry.put("bytes", file.content().length);
        entry.put("pages", pages(part(issue, file)));
        return entry;
    }

    private static Part part(Issue issue, RenderedFile file) {
        return issue.parts().stream()
                .filter(part -> part.annex() == file.annex())
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> places(Issue issue) {
        List<Map<String, Object>> places = new ArrayList<>();
        for (RenderedFile file : issue.files()) {
            if (file.format() == Format.PDF) {
                PaperPlaces.of(part(issue, file)).forEach(place -> places.add(place(file.name(issue.name()), place)));
            }
        }
        return places;
    }

    private static Map<String, Object> place(String file, PaperPlace place) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file);
        entry.put("kind", place.kind().word());
        if (place.kind().signed()) {
            entry.put("field", place.name());
        }
        entry.put("page", place.page() + 1);
        entry.put("left", millimetres(place.left()));
        entry.put("top", millimetres(place.top()));
        entry.put("width", millimetres(place.width()));
        entry.put("height", millimetres(place.height()));
        return entry;
    }

    private static BigDecimal millimetres(double points) {
        return BigDecimal.valueOf(points / PaperPlaces.MILLIMETRE).setScale(1, RoundingMode.HALF_UP);
    }
}
