package io.github.vanthu.regulation;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether an issuer existed on the day of its plan: its province under that name, and its tier of government.
 *
 * <p>Districts and towns ended on 01/7/2025 (Nghị quyết 203/2025/QH15).
 */
final class IssuerPeriod {
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final Place PROVINCE = new Place("", 0, 0, "/office/province");
    private static final Place NAME = new Place("", 0, 0, "/office/name");
    private static final Place LEVEL = new Place("", 0, 0, "/office/level");

    private final Office office;
    private final IssuerName name;
    private final LocalDate day;
    private final String written;

    IssuerPeriod(Office office, PartialDate date) {
        this.office = office;
        this.name = IssuerName.of(office.name());
        this.day = date.latest();
        this.written = date.dayText("…") + "/" + date.monthText("…") + "/" + date.year();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (Provinces.find(office.province(), day).isEmpty()) {
            problems.add(provinceProblem());
        }
        if (!day.isBefore(TWO_TIERS)) {
            tierProblem().ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Problem> tierProblem() {
        boolean byName = name.isOf("huyện", "quận", "thị xã");
        if (byName || office.level() == Office.Level.DISTRICT) {
            return Optional.of(Problem.error("PLUGIN-020", byName ? NAME : LEVEL, office.name(), written, holder()));
        }
        return name.isOf("thị trấn")
                ? Optional.of(Problem.error("PLUGIN-025", NAME, office.name(), written, holder()))
                : Optional.empty();
    }

    /** Returns the province that holds the issuer's area on the day. */
    private String holder() {
        return Provinces.find(office.province(), day)
                .or(() -> former().map(unit -> Provinces.holding(unit, day)))
                .map(Province::fullName)
                .orElse(office.province());
    }

    private Problem provinceProblem() {
        return former().map(this::ended)
                .or(() -> later().map(this::notYet))
                .or(() -> Provinces.nearest(office.province(), day).map(this::mistyped))
                .orElseGet(() -> Problem.error("PLUGIN-024", PROVINCE, office.province()));
    }

    /** Returns the last unit of the name that was over before the day. */
    private Optional<Province> former() {
        return Provinces.named(office.province()).stream()
                .filter(unit -> unit.validity().to().filter(day::isAfter).isPresent())
                .reduce((earlier, last) -> last);
    }

    private Optional<Province> later() {
        return Provinces.named(office.province()).stream()
                .filter(unit -> unit.validity().from().isAfter(day))
                .findFirst();
    }

    private Problem ended(Province unit) {
        Province holder = Provinces.holding(unit, day);
        String last = unit.validity().to().map(IssuerPeriod::numeric).orElse("");
        return Problem.error("PLUGIN-021", PROVINCE, unit.fullName(), written, last, holder.fullName(), holder.name());
    }

    private Problem notYet(Province unit) {
        List<Province> then = Provinces.predecessors(unit);
        String names = then.stream().map(Province::fullName).collect(Collectors.joining(", "));
        String first = numeric(unit.validity().from());
        String plain = then.stream().map(Province::name).collect(Collectors.joining(", "));
        return Problem.error("PLUGIN-022", PROVINCE, unit.fullName(), written, first, names, plain);
    }

    private Problem mistyped(String nearest) {
        return Problem.error("PLUGIN-023", PROVINCE, office.province(), nearest);
    }

    private static String numeric(LocalDate date) {
        return PartialDate.parse(date.toString()).numeric();
    }
}
