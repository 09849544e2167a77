package io.github.vanthu.figures.name;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.citation.CitedWords;
import io.github.vanthu.figures.citation.PlanText;
import io.github.vanthu.figures.citation.PlanTexts;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Names;
import io.github.vanthu.regulation.OfficialName;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that do not exist on the date of the plan (tên gọi theo thời gian).
 *
 * <p>Agencies and units go by the date of the plan, programmes and terms of the budget by its first budget year or that of the
 * column. What an older document is about, and sentences on past years or on the change itself, are left alone. Each name is told
 * once, with all its places.
 */
public final class NameCheck {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final PlanTime time;
    private final Set<String> conditions = new LinkedHashSet<>();
    private final Set<String> mentioned = new LinkedHashSet<>();
    private final Map<OfficialName, Set<Spot>> over = new LinkedHashMap<>();
    private final Map<OfficialName, Set<Spot>> notYet = new LinkedHashMap<>();

    private NameCheck(Plan plan) {
        this.time = new PlanTime(plan);
        Names.all().forEach(name -> conditions.addAll(name.within()));
    }

    /** Returns what does not agree. */
    public static List<Discrepancy> find(Plan plan, FigureFormat format) {
        NameCheck check = new NameCheck(plan);
        PlanTexts.forEach(plan, check::read);
        return check.found();
    }

    private void read(PlanText text) {
        mention(text.text());
        if (text.part() == PlanText.Part.BASIS) {
            return;
        }
        List<Names.Found> names = Names.in(text.text());
        if (!names.isEmpty()) {
            CitedWords cited = new CitedWords(text);
            names.stream().filter(name -> !cited.contains(name.start())).forEach(name -> place(text, name));
        }
    }

    /** Remembers the words on which some names depend. */
    private void mention(String text) {
        if (mentioned.size() < conditions.size()) {
            String small = text.toLowerCase(Locale.ROOT);
            conditions.stream()
                    .filter(word -> small.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(mentioned::add);
        }
    }

    private void place(PlanText text, Names.Found found) {
        OfficialName name = found.name();
        Spot spot = new Spot(text.pointer(), text.text().substring(found.start(), found.end()));
        if (time.over(name, text.years()) && !time.past(text.text(), found.start())) {
            over.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(spot);
        } else if (time.notYet(name)) {
            notYet.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(spot);
        }
    }

    private List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        over.forEach((name, spots) -> {
            if (name.within().isEmpty() || name.within().stream().anyMatch(mentioned::contains)) {
                found.add(over(name, List.copyOf(spots)));
            }
        });
        notYet.forEach((name, spots) -> found.add(notYet(name, List.copyOf(spots))));
        return found;
    }

    private static Discrepancy over(OfficialName name, List<Spot> spots) {
        LocalDate last = name.to().orElseThrow();
        boolean budget = name.kind().byBudgetYear();
        return discrepancy(
                budget ? "NAME-003" : "NAME-001",
                spots,
                budget ? String.valueOf(last.getYear() + 1) : DAY.format(last),
                name.successor().orElse(""),
                name.source());
    }

    private static Discrepancy notYet(OfficialName name, List<Spot> spots) {
        return discrepancy("NAME-002", spots, DAY.format(name.from().orElseThrow()), name.source());
    }

    private static Discrepancy discrepancy(String code, List<Spot> spots, String... values) {
        List<String> arguments = new ArrayList<>(List.of(spots.get(0).excerpt()));
        arguments.addAll(List.of(values));
        return new Discrepancy(code, Severity.WARNING, spots, arguments);
    }
}
