package io.github.vanthu.check.figure;

import io.github.vanthu.check.plan.PaperPlan;
import io.github.vanthu.check.plan.PlanPlace;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.place.PlaceWords;
import io.github.vanthu.model.LabelStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names places of a document as a clerk does: "Phụ lục I, dòng 2.1, cột Kinh phí" (tên chỗ). */
final class SpotWords {
    private static final Pattern COUNTED = Pattern.compile("Phụ lục(?: ([IVXLC]+))?(?=[,.;:]|$)");

    private final PaperPlan plan;
    private final PlaceWords words;

    SpotWords(PaperPlan plan, FigureFormat format) {
        this.plan = plan;
        this.words = PlaceWords.of(plan.plan(), format);
    }

    /** Returns the words; for a paragraph of the text with its number. */
    String at(Spot spot) {
        String said = words.at(spot.pointer());
        OptionalInt table = TableSpots.of(spot);
        if (table.isPresent()) {
            int comma = said.indexOf(", ");
            String name = plan.tables().get(table.getAsInt()).name();
            return comma < 0 ? name : name + said.substring(comma);
        }
        return plan.place(spot.pointer(), spot.excerpt())
                .map(PlanPlace::place)
                .filter(place -> place.paragraph() > 0)
                .map(place -> said + ", đoạn " + place.paragraph())
                .orElse(said);
    }

    /** Returns words of a message with the names that the document itself gives its tables. */
    String renamed(String argument) {
        return COUNTED.matcher(argument)
                .replaceAll(
                        found -> Matcher.quoteReplacement(name(found.group(1)).orElse(found.group())));
    }

    private Optional<String> name(@Nullable String number) {
        return IntStream.range(0, plan.tables().size())
                .filter(at ->
                        number == null ? at == 0 : LabelStyle.roman(at + 1).equals(number))
                .mapToObj(at -> plan.tables().get(at).name())
                .findFirst();
    }
}
