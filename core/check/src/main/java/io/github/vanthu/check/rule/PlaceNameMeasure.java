package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The place before the date: a province of the day, names of persons and numbers with their common noun. */
final class PlaceNameMeasure implements Measure {
    private static final Pattern PLACE = Pattern.compile("(?<place>[^,]+?)\\s*,?\\s*ngày\\b.*", Pattern.DOTALL);
    private static final Pattern SHORTENED = Pattern.compile("(TP|T\\.P|TX|TT|Tp|H|Q)\\b\\.?\\s*.*");
    private static final String CITY_OF_PERSON = "Hồ Chí Minh";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.first().flatMap(part -> fault(part, inspection)).stream();
    }

    private static Optional<Fault> fault(Part part, Inspection inspection) {
        Matcher line = PLACE.matcher(Wording.line(part));
        if (!line.matches() || Wording.weight(line.group("place")) == 0) {
            return Optional.empty();
        }
        String place = line.group("place").strip();
        return shortened(place)
                .or(() -> inspection.document().day().flatMap(day -> ended(place, day)))
                .map(why -> Fault.of(part, Bilingual.same(place), why));
    }

    private static Optional<Bilingual> shortened(String place) {
        if (SHORTENED.matcher(place).matches()) {
            return Optional.of(new Bilingual("không viết tắt", "no abbreviations"));
        }
        boolean bare = place.matches("\\d+") || Wording.folded(place).equalsIgnoreCase(CITY_OF_PERSON);
        return bare
                ? Optional.of(new Bilingual(
                        "đơn vị đặt theo tên người hoặc số phải ghi đầy đủ, như \"Thành phố Hồ Chí Minh\", \"Quận 1\"",
                        "units named after persons or numbers stand in full, such as \"Thành phố Hồ Chí Minh\""))
                : Optional.empty();
    }

    /** A province that is over on the day; a commune may bear its name, so that the seat tells more. */
    private static Optional<Bilingual> ended(String place, LocalDate day) {
        List<Province> named = Provinces.named(place);
        if (named.isEmpty() || Provinces.find(place, day).isPresent()) {
            return Optional.empty();
        }
        return named.stream()
                .flatMap(unit -> unit.validity().to().stream())
                .max(LocalDate::compareTo)
                .map(DAY::format)
                .map(last -> new Bilingual("tỉnh này chỉ có đến ngày " + last, "this province ended on " + last));
    }
}
