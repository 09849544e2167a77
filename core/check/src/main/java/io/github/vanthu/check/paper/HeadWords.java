package io.github.vanthu.check.paper;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a line is by its words alone, as far as the words tell it (nhận dạng theo chữ). */
final class HeadWords {
    static final String COUNTRY = "cong hoa xa hoi chu nghia viet nam";
    static final String MOTTO = "doc lap tu do hanh phuc";
    private static final int LONGEST = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SIGNED = Pattern.compile(
            "(số\\s*:.*;.*\\d{1,2}:\\d{2}:\\d{2}.*)|((được |đã )?ký (bởi|số bởi|số)\\s*:.*)"
                    + "|((sao y|sao lục|trích sao)\\b.*\\d{1,2}:\\d{2}.*)|((người|thời gian|ngày|cơ quan) ký( số)?\\s*:.*)",
            FLAGS);
    private static final Pattern NUMBER = Pattern.compile(
            "s[ốỐ]\\s*[:.;]?\\s*[\\d._…\\s\\u00a0]*\\s*[/-]\\s*[\\p{L}][\\p{L}\\d&.,()\\s/\\-–]{0,40}", FLAGS);
    private static final Pattern NUMBER_BEGUN = Pattern.compile("s[ốỐ]\\s*:[\\s._…\\d/]*", FLAGS);
    private static final Pattern DATE = Pattern.compile(
            ".{0,60}?\\bng[aà]y\\b.{0,20}?\\bth[aá]ng\\b.{0,20}?\\bn[aă]m\\b[\\s\\d._…]*",
            Pattern.DOTALL | FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LETTER = Pattern.compile("v\\s*/\\s*v\\b.*|v[eề] vi[eệ]c\\b.*", FLAGS);
    private static final Pattern DRAFT =
            Pattern.compile("(ban )?du thao( (lan|so|v)? ?(thu )?[\\w.]{1,6})?( .{0,24})?");
    private static final Map<String, Element> MARKS = Map.ofEntries(
            Map.entry("hoa toc", Element.URGENCY),
            Map.entry("hoa toc hen gio", Element.URGENCY),
            Map.entry("thuong khan", Element.URGENCY),
            Map.entry("khan", Element.URGENCY),
            Map.entry("tuyet mat", Element.SECRECY),
            Map.entry("toi mat", Element.SECRECY),
            Map.entry("mat", Element.SECRECY),
            Map.entry("xem xong tra lai", Element.CIRCULATION),
            Map.entry("luu hanh noi bo", Element.CIRCULATION));
    private static final Set<String> CONTACTS =
            Set.of("dien thoai", "email", "e mail", "fax", "website", "thu dien tu");

    private HeadWords() {}

    /** Returns what a line of a letterhead is; nothing if it may be a name, or is something else. */
    static Optional<Element> element(String text) {
        String line = Fold.line(text);
        return line.length() > LONGEST ? Optional.empty() : plain(line).or(() -> marked(line));
    }

    private static Optional<Element> plain(String line) {
        String words = Fold.words(line);
        if (Fold.near(words, COUNTRY)) {
            return Optional.of(Element.COUNTRY);
        }
        return Fold.near(words, MOTTO) ? Optional.of(Element.MOTTO) : numbered(line);
    }

    private static Optional<Element> numbered(String line) {
        if (SIGNED.matcher(line).matches()) {
            return Optional.of(Element.SIGNING_TEXT);
        }
        if (isNumber(line)) {
            return Optional.of(Element.NUMBER);
        }
        return isPlaceAndDate(line) ? Optional.of(Element.PLACE_DATE) : Optional.empty();
    }

    private static Optional<Element> marked(String line) {
        String words = Fold.words(line);
        Element mark = MARKS.get(words);
        if (mark != null) {
            return Optional.of(mark);
        }
        if (DRAFT.matcher(words).matches()) {
            return Optional.of(Element.DRAFT_MARK);
        }
        return LETTER.matcher(line).matches() ? Optional.of(Element.LETTER_SUBJECT) : addressed(line, words);
    }

    private static Optional<Element> addressed(String line, String words) {
        if (words.startsWith("kinh gui") && line.length() < LONGEST) {
            return Optional.of(Element.ADDRESSEE);
        }
        return isAddress(words) ? Optional.of(Element.ADDRESS) : Optional.empty();
    }

    static boolean isNumber(String line) {
        return NUMBER.matcher(line).matches() || NUMBER_BEGUN.matcher(line).matches();
    }

    static boolean isPlaceAndDate(String line) {
        return DATE.matcher(line).matches()
                && !line.startsWith("(")
                && !Fold.words(line).contains(" so ");
    }

    /** Returns whether folded words are an address line: where it is and how to reach it. */
    static boolean isAddress(String words) {
        long contacts = CONTACTS.stream().filter(words::contains).count();
        return (words.startsWith("dia chi") && contacts + words.length() / 20 > 0) || contacts > 1;
    }

    /** Returns whether one of the elements is a mark that may stand anywhere on the first page. */
    static boolean isMark(Element element) {
        return Stream.of(
                        Element.DRAFT_MARK,
                        Element.URGENCY,
                        Element.SECRECY,
                        Element.CIRCULATION,
                        Element.SIGNING_TEXT,
                        Element.ADDRESS)
                .anyMatch(Predicate.isEqual(element));
    }
}
