package io.github.vanthu.check.plan;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Office.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above the title: issuer, number, symbol, place (phần đầu văn bản). */
final class Letterhead {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern UNIT = Pattern.compile(
            "(?<body>.*?)\\s*\\b(?<kind>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+(?<unit>.+)",
            FLAGS);
    private static final Pattern COMMITTEE = Pattern.compile("ủy ban nhân dân|uỷ ban nhân dân|ubnd", FLAGS);
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*số\\s*:?\\s*(?<number>[\\d\\s.…_]*?)\\s*/\\s*(?<symbol>\\p{L}[\\p{L}\\d&-]*(?:\\s*[-–]\\s*[\\p{L}\\d&]+)*).*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern PLACE =
            Pattern.compile("\\s*(?<place>\\p{Lu}[^,]*?)\\s*,\\s*ngày.*", FLAGS | Pattern.DOTALL);

    private final Paper paper;

    Letterhead(Paper paper) {
        this.paper = paper;
    }

    Office office() {
        List<String> heading = lines(Element.ISSUER_NAME);
        List<String> parent = lines(Element.PARENT_NAME);
        String printed = String.join(" ", heading);
        Matcher unit = UNIT.matcher(printed);
        boolean committee =
                unit.matches() && COMMITTEE.matcher(unit.group("body")).matches();
        Optional<String> kind = committee ? Optional.of(unit.group("kind").toLowerCase(Locale.ROOT)) : Optional.empty();
        return new Office(
                committee ? "Ủy ban nhân dân " + kind.get() + " " + proper(unit.group("unit")) : printed,
                heading,
                parent,
                "",
                symbol().map(Letterhead::office).orElse(""),
                place().orElse(""),
                province(kind, committee ? unit.group("unit") : "", parent),
                level(kind, parent),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> lines(Element element) {
        return paper.first(element).stream()
                .flatMap(part -> part.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String office(String symbol) {
        return symbol.substring(symbol.lastIndexOf('-') + 1);
    }

    private static String province(Optional<String> kind, String unit, List<String> parent) {
        if (kind.filter(noun -> noun.equals("tỉnh") || noun.equals("thành phố")).isPresent()) {
            return proper(unit);
        }
        Matcher above = UNIT.matcher(String.join(" ", parent));
        return above.matches() ? proper(above.group("unit")) : "";
    }

    private static Level level(Optional<String> kind, List<String> parent) {
        return kind.map(Letterhead::tier)
                .orElseGet(() -> UNIT.matcher(String.join(" ", parent))
                                .results()
                                .map(found -> found.group(2).toLowerCase(Locale.ROOT))
                                .anyMatch(noun -> tier(noun) == Level.COMMUNE)
                        ? Level.COMMUNE_UNIT
                        : Level.DEPARTMENT);
    }

    private static Level tier(String noun) {
        return switch (noun) {
            case "tỉnh", "thành phố" -> Level.PROVINCE;
            case "huyện", "quận", "thị xã" -> Level.DISTRICT;
            default -> Level.COMMUNE;
        };
    }

    /** Returns a name that is printed in capitals with capitals at the beginning of its words. */
    private static String proper(String name) {
        Matcher word = Pattern.compile("\\p{L}+").matcher(name.strip().toLowerCase(Locale.ROOT));
        return word.replaceAll(found -> found.group().substring(0, 1).toUpperCase(Locale.ROOT)
                + found.group().substring(1));
    }

    Optional<String> number() {
        return numbered("number").map(String::strip).filter(digits -> digits.matches("\\d+"));
    }

    Optional<String> symbol() {
        return numbered("symbol").map(symbol -> symbol.replaceAll("\\s+", "").replace('–', '-'));
    }

    private Optional<String> numbered(String group) {
        return paper.first(Element.NUMBER)
                .map(Part::text)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(group));
    }

    private Optional<String> place() {
        return paper.first(Element.PLACE_DATE)
                .map(Part::text)
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group("place"));
    }
}
