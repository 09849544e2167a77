package io.github.vanthu.check.figure;

import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.check.plan.PlanPlace;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.place.PlaceWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names places of a document as a clerk does: "Phụ lục I, dòng 2.1, cột Kinh phí" (tên chỗ). */
final class SpotWords {
    private static final Pattern ANNEX = Pattern.compile("/annexes/(\\d+)(/.*)?");

    private final PaperPlan plan;
    private final PlaceWords words;

    SpotWords(PaperPlan plan, FigureFormat format) {
        this.plan = plan;
        this.words = PlaceWords.of(plan.plan(), format);
    }

    /** Returns the words; for a paragraph of the text with its number. */
    String at(Spot spot) {
        String said = words.at(spot.pointer());
        Matcher annex = ANNEX.matcher(spot.pointer());
        if (annex.matches()) {
            int comma = said.indexOf(", ");
            String name = plan.tables().get(Integer.parseInt(annex.group(1))).name();
            return comma < 0 ? name : name + said.substring(comma);
        }
        return plan.place(spot.pointer(), spot.excerpt())
                .map(PlanPlace::place)
                .filter(place -> place.paragraph() > 0)
                .map(place -> said + ", đoạn " + place.paragraph())
                .orElse(said);
    }
}
