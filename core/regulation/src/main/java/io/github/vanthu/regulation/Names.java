package io.github.vanthu.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of agencies, units, programmes and budget terms that are not used at all times (tên gọi theo thời gian).
 *
 * <p>The data with their sources stand in {@code names.txt}; the provinces that came to an end are among them.
 *
 * <p>Example: {@code Names.in("giao Sở KH&ĐT chủ trì").get(0).name().overOn(day)}.
 */
public final class Names {
    private Names() {}

    /** Read at the first question only. */
    private static final class Table {
        static final List<OfficialName> ALL = read();
        static final NameTree TREE = NameTree.of(ALL);

        private Table() {}
    }

    /**
     * A name in a text.
     *
     * @param name what it is
     * @param start first character
     * @param end character behind it
     */
    public record Found(OfficialName name, int start, int end) {}

    /** Returns all names. */
    public static List<OfficialName> all() {
        return Table.ALL;
    }

    /** Returns the names that are used on a day. */
    public static List<OfficialName> at(LocalDate day) {
        return Table.ALL.stream()
                .filter(name -> !name.overOn(day) && !name.notYetOn(day))
                .toList();
    }

    /**
     * Returns the names in a text in their order, of overlapping ones the longest.
     *
     * <p>Capitals, spaces, dashes, marks of bold type, and "và" or "&amp;" make no difference. After "các Sở" and "các Bộ" each
     * member of the list counts: "các Sở: Tài chính, Kế hoạch và Đầu tư".
     */
    public static List<Found> in(String text) {
        return Table.TREE.find(text);
    }

    private static List<OfficialName> read() {
        List<OfficialName> all = new ArrayList<>();
        TableFile.lines("names.txt").stream().map(Names::name).forEach(all::add);
        all.addAll(provinces());
        return Collections.unmodifiableList(all);
    }

    private static OfficialName name(String line) {
        String[] cells = line.split("\\|", -1);
        return new OfficialName(
                OfficialName.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                cells[1],
                parts(cells[2]),
                filled(cells[3]).map(LocalDate::parse),
                filled(cells[4]).map(LocalDate::parse),
                filled(cells[5]),
                parts(cells[6]),
                cells[7]);
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";", -1)).filter(part -> !part.isBlank()).toList();
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** Returns the names of provinces that came to an end; a name that another unit bears goes on. */
    private static List<OfficialName> provinces() {
        Map<String, Province> last = new LinkedHashMap<>();
        ProvinceTable.read().forEach(unit -> last.merge(unit.fullName(), unit, Names::later));
        return last.values().stream()
                .filter(unit -> unit.validity().to().isPresent())
                .map(Names::ended)
                .toList();
    }

    private static Province later(Province one, Province two) {
        boolean first = one.validity().to().isEmpty()
                || (two.validity().to().isPresent()
                        && one.validity().from().isAfter(two.validity().from()));
        return first ? one : two;
    }

    private static OfficialName ended(Province unit) {
        Optional<Province> next = Provinces.successor(unit);
        return new OfficialName(
                OfficialName.Kind.UNIT,
                unit.fullName(),
                List.of(),
                Optional.empty(),
                unit.validity().to(),
                next.map(Province::fullName),
                List.of(),
                next.map(Province::source).orElse(unit.source()));
    }
}
