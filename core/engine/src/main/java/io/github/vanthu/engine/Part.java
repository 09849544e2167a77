package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Section;
import io.github.vanthu.engine.RenderOptions.AnnexFiles;
import io.github.vanthu.model.Plan;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a document stands in a file of its own (văn bản, hoặc một phụ lục tệp riêng).
 *
 * @param annex the number of the annex that it is, from 1; 0 for the plan
 * @param document the document of the file
 * @param layout its pages, made when they are needed
 */
record Part(int annex, Document document, Lazy<Layout> layout) {
    /**
     * Returns the parts of a document, the plan first.
     *
     * @param document the whole document; its sections are the plan and its annexes
     * @param plan the plan that it prints, for the titles of annexes
     */
    static List<Part> of(Document document, Plan plan, AnnexFiles annexes, Lazy<FontMetrics> metrics) {
        if (annexes == AnnexFiles.JOINED) {
            return List.of(of(0, document, metrics));
        }
        List<Part> parts = new ArrayList<>();
        for (Section section : document.sections()) {
            int annex = parts.size();
            Document.Properties properties =
                    annex == 0 ? document.properties() : properties(document, section, title(plan, annex));
            parts.add(of(annex, new Document(properties, document.styles(), List.of(section)), metrics));
        }
        return parts;
    }

    private static Part of(int annex, Document document, Lazy<FontMetrics> metrics) {
        return new Part(annex, document, new Lazy<>(() -> new Typesetter(metrics.get()).typeset(document)));
    }

    private static String title(Plan plan, int annex) {
        return annex <= plan.annexes().size()
                ? String.join(" ", plan.annexes().get(annex - 1).title())
                : "";
    }

    private static Document.Properties properties(Document document, Section section, String title) {
        Document.Properties of = document.properties();
        String whole = (section.name() + " " + title).strip();
        return new Document.Properties(whole, title, of.symbol(), of.author(), of.language(), of.date());
    }
}
