package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.citation.Citation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents that running text cites by number or, for laws, by name and date. */
final class CitationScanner {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int BEFORE = 160;
    private static final int LEAD = 400;

    /** Spaces, marks of bold and italic type, and a footnote's mark. */
    private static final String GAP = "(?:[\\s*_]|\\[\\^\\w{1,20}]){0,8}";

    private static final String SYMBOL =
            "\\p{Lu}[\\p{L}\\d]{1,12}(?:[-–][\\p{L}&\\d]{1,16}|\\s?[-–]\\s?(?:UBND|HĐND|TTg|CP)(?![\\p{L}\\d])){1,3}";
    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(?:\\d{1,6}\\s?/\\s?(?:(?:19|20)\\d\\d\\s?/\\s?(?:QH|UBTVQH)\\d{1,2}|(?:(?:19|20)\\d\\d\\s?/\\s?)?"
                    + SYMBOL + ")|\\d{1,5}-[\\p{Lu}][\\p{L}]{1,4}/[\\p{Lu}]{2,8})(?![\\p{L}\\d])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern KIND = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?<kind>" + String.join("|", DocumentKinds.names()) + ")" + GAP
                    + "(?:số)?|(?<law>Bộ luật|Luật|Pháp lệnh)\\s[^.;:,\\d]{1,80}?số)" + GAP + ":?" + GAP + "$",
            FLAGS);
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\d])số" + GAP + ":?" + GAP + "$", FLAGS);
    private static final Pattern LAW = Pattern.compile(
            "(?<![\\p{L}\\d])(?-i:Luật|Bộ luật|Pháp lệnh)\\s[^.;:,\\d()]{1,80}?(?=(?:được ban hành |ban hành )?ngày[\\s\\d.…_])",
            FLAGS);

    /** Words after a law's name that lead to another day than that of the law. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?<!\\p{L})(?:hiệu lực|từ|trước|sau|đến|kể|vào|áp dụng|thi hành|trong|thông qua|sửa đổi)(?!\\p{L})",
            FLAGS);

    private static final Pattern TO_DATE =
            Pattern.compile(GAP + ",?" + GAP + "(?:ký\\s|ban hành\\s|được ban hành\\s)?" + GAP, FLAGS);
    private static final Pattern TO_ISSUER = Pattern.compile(GAP + ",?" + GAP + "của\\s{1,3}", FLAGS);
    private static final Pattern RESTS_ON = Pattern.compile("căn cứ(?:\\s+các)?\\s*$", FLAGS);
    private static final Pattern CARRIES_OUT = Pattern.compile("(?:thực hiện|triển khai)(?:\\s+các)?\\s*$", FLAGS);

    private final PlanText source;
    private final String text;

    CitationScanner(PlanText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Returns the citations in their order. */
    List<Citation> scan(Consumer<ImpossibleDate> impossible) {
        List<Citation> found = new ArrayList<>();
        if (text.indexOf('/') >= 0) {
            NUMBER.matcher(text).results().forEach(number -> {
                Optional<DocumentNumber> key = DocumentNumber.parse(number.group());
                key.ifPresent(known ->
                        found.add(citation(kindBefore(number.start()), number.end(), number.group(), key, impossible)));
            });
        }
        if (text.contains("uật ") || text.contains("áp lệnh ")) {
            LAW.matcher(text)
                    .results()
                    .filter(law -> !OTHER_DAY.matcher(law.group()).find())
                    .forEach(law -> found.add(citation(
                            new Kind(law.group().strip(), law.start()), law.end(), "", Optional.empty(), impossible)));
        }
        return found;
    }

    /** Tells where the citations by number begin. */
    void starts(IntConsumer sink) {
        if (text.indexOf('/') >= 0) {
            NUMBER.matcher(text)
                    .results()
                    .forEach(number -> sink.accept(kindBefore(number.start()).start()));
        }
    }

    /** A date in a citation that no calendar has. */
    record ImpossibleDate(Spot spot, String name, String words) {}

    /** The kind that words before a number name, and where the citation begins. */
    private record Kind(String name, int start) {}

    private Kind kindBefore(int number) {
        int from = Math.max(0, number - BEFORE);
        String before = text.substring(from, number);
        Matcher kind = KIND.matcher(before);
        if (kind.find()) {
            String name = kind.group("kind") == null ? kind.group("law") : kind.group("kind");
            return new Kind(name, from + kind.start());
        }
        Matcher bare = BARE.matcher(before);
        return new Kind("", bare.find() ? from + bare.start() : number);
    }

    private Citation citation(
            Kind kind, int behind, String typed, Optional<DocumentNumber> number, Consumer<ImpossibleDate> impossible) {
        Optional<CitedDate> date = CitedDate.at(text, skip(TO_DATE, behind));
        int end = date.map(CitedDate::end).orElse(behind);
        int issuerAt = skip(TO_ISSUER, end);
        Optional<Issuer> issuer = issuerAt == end
                ? Optional.empty()
                : IssuerReading.at(text.substring(issuerAt, Math.min(text.length(), issuerAt + LEAD)));
        int last = issuer.map(known -> issuerAt + known.length()).orElse(end);
        Spot spot = new Spot(source.pointer(), text.substring(kind.start(), last));
        date.filter(said -> said.date().isEmpty())
                .ifPresent(said -> impossible.accept(
                        new ImpossibleDate(spot, typed.isEmpty() ? kind.name() : typed, said.words())));
        return new Citation(
                spot,
                lead(kind.start()),
                role(kind.start()),
                kind.name(),
                typed,
                number,
                date.flatMap(CitedDate::date),
                issuer);
    }

    private String lead(int start) {
        String before = text.substring(Math.max(0, start - LEAD), start);
        return before.isEmpty() ? "" : Sentences.around(before, before.length());
    }

    private int skip(Pattern words, int from) {
        Matcher matcher = words.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private Role role(int start) {
        String before = text.substring(Math.max(0, start - 30), start);
        boolean opening = source.part() == PlanText.Part.OPENING;
        boolean basis = RESTS_ON.matcher(before).find()
                || (opening && CARRIES_OUT.matcher(before).find());
        return basis ? Role.PROSE_BASIS : Role.MENTION;
    }
}
