package io.github.vanthu.figures.citation;

import io.github.vanthu.model.Basis;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a basis from the sentence that prints it (đọc câu căn cứ).
 *
 * <p>Example: "Căn cứ Quyết định số 490/QĐ-TTg ngày 07/5/2018 của Thủ tướng Chính phủ về việc phê duyệt …;".
 */
public final class PrintedBasis {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern LEAD = Pattern.compile("\\s*(?:-\\s*)?Căn cứ(?:\\s+các|\\s+vào)?\\s+", FLAGS);
    private static final Pattern END = Pattern.compile("\\s*[;.,]\\s*$");
    private static final Pattern KIND =
            Pattern.compile("(?<kind>\\p{L}[^;:,.\\d]{0,80}?)\\s+(?:số\\s*:?\\s*)?$", FLAGS);
    private static final Pattern LAW = Pattern.compile(
            "(?<kind>(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\\s[^;:,.\\d]{1,120}?)(?=\\s+ngày\\s|$)", FLAGS);
    private static final Pattern GAP = Pattern.compile("[\\s,]*(?:ban hành\\s+|được ban hành\\s+|ký\\s+)?", FLAGS);
    private static final Pattern ISSUER = Pattern.compile(",?\\s*của\\s+(?<rest>.*)", FLAGS | Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile(
            "\\s(?=(?:về|v/v|ban hành|phê duyệt|quy định|triển khai|hướng dẫn|sửa đổi|giao|công bố)(?![\\p{L}]))",
            FLAGS);

    private PrintedBasis() {}

    /** Returns the parts of a basis, or nothing if the sentence has another form or cites several documents. */
    public static Optional<Basis> read(String sentence) {
        Matcher lead = LEAD.matcher(sentence);
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        String words = END.matcher(sentence.substring(lead.end())).replaceFirst("");
        return numbered(words).or(() -> law(words));
    }

    private static Optional<Basis> numbered(String words) {
        Matcher number = CitationScanner.NUMBER.matcher(words);
        if (!number.find()) {
            return Optional.empty();
        }
        Matcher kind = KIND.matcher(words.substring(0, number.start()));
        boolean whole = !several(words, number.end()) && !impossible(words.substring(number.end()));
        return kind.matches() && whole
                ? Optional.of(basis(kind.group("kind"), Optional.of(number.group()), words.substring(number.end())))
                : Optional.empty();
    }

    /** Returns whether a sentence begins another basis after its number. */
    private static boolean several(String words, int from) {
        int semicolon = words.indexOf(';', from);
        return semicolon >= 0 && CitationScanner.NUMBER.matcher(words).find(semicolon);
    }

    /** Returns whether a date follows that no calendar has: it must stay as it is written. */
    private static boolean impossible(String rest) {
        return CitedDate.at(rest, gap(rest))
                .filter(said -> said.date().isEmpty())
                .isPresent();
    }

    private static int gap(String rest) {
        Matcher gap = GAP.matcher(rest);
        return gap.lookingAt() ? gap.end() : 0;
    }

    private static Optional<Basis> law(String words) {
        Matcher law = LAW.matcher(words);
        return law.lookingAt() && words.indexOf(';') < 0
                ? Optional.of(basis(law.group("kind"), Optional.empty(), words.substring(law.end())))
                : Optional.empty();
    }

    private static Basis basis(String kind, Optional<String> number, String rest) {
        Optional<CitedDate> date =
                CitedDate.at(rest, gap(rest)).filter(said -> said.date().isPresent());
        String after = date.map(said -> rest.substring(said.end())).orElse(rest);
        Matcher issuer = ISSUER.matcher(after);
        return issuer.matches()
                ? issued(kind, number, date, issuer.group("rest"))
                : new Basis(kind, number, date.flatMap(CitedDate::date), Optional.empty(), said(after));
    }

    private static Basis issued(String kind, Optional<String> number, Optional<CitedDate> date, String rest) {
        int end = IssuerReading.at(rest).map(Issuer::length).orElseGet(() -> subject(rest));
        return new Basis(
                kind, number, date.flatMap(CitedDate::date), said(rest.substring(0, end)), said(rest.substring(end)));
    }

    private static int subject(String rest) {
        Matcher subject = SUBJECT.matcher(rest);
        return subject.find() ? subject.start() : rest.length();
    }

    private static Optional<String> said(String words) {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }
}
