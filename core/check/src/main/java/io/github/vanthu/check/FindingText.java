package io.github.vanthu.check;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as people read them, in one language (diễn đạt phát hiện).
 *
 * <p>Immutable and thread-safe. Example: {@code new FindingText(Language.VI).place(finding)} is "đoạn 3, “Độc lập – Tự do – Hạnh
 * phúc”".
 */
public final class FindingText {
    private static final String FORM = "FORM-";
    private static final String MEND = "MEND-";
    private static final int NAMED_PLACES = 10;

    private final Language language;
    private final ProblemCatalogue catalogue;
    private final ResourceBundle words;

    /** Reads the texts of a language. */
    public FindingText(Language language) {
        this.language = language;
        this.catalogue = ProblemCatalogue.load();
        this.words = bundle("words_" + language.name().toLowerCase(Locale.ROOT) + ".properties");
    }

    /** Returns what is wrong, a sentence. */
    public String message(Finding found) {
        return catalogue.message(found.problem(), language);
    }

    /** Returns how to mend it; possibly empty. */
    public String hint(Finding found) {
        return catalogue.hint(found.problem(), language);
    }

    /** Returns "lỗi", "cảnh báo" or "gợi ý". */
    public String severity(Severity severity) {
        return words.getString(severity.name().toLowerCase(Locale.ROOT));
    }

    /** Returns the name of the part of the document that it concerns, such as "Tiêu ngữ". */
    public String element(Finding found) {
        return words.getString("element." + key(found));
    }

    /** Returns a key that findings on the same part of a document share, such as {@code MOTTO} or {@code none.page}. */
    public static String key(Finding found) {
        return found.element().map(Enum::name).orElseGet(() -> keyWithoutElement(found));
    }

    private static String keyWithoutElement(Finding found) {
        String code = found.problem().code();
        if (!code.startsWith(FORM) && !code.startsWith(MEND)) {
            return "none.figures";
        }
        boolean page = found.place().section() > 0 && found.place().paragraph() == 0;
        return page ? "none.page" : "none.form";
    }

    /** Returns where it is, as far as that is known, with the words concerned; possibly empty. */
    public String place(Finding found) {
        ContentPlace place = found.place();
        String spoken = found.problem().code().startsWith(FORM) || language != Language.VI
                ? ""
                : found.problem().place().words();
        boolean told = spoken.contains(words.getString("place.paragraph"));
        return Stream.of(
                        Optional.of(spoken).filter(text -> !text.isEmpty()),
                        counted("place.page", place.page()),
                        counted("place.section", place.section() > 1 || place.paragraph() == 0 ? place.section() : 0),
                        counted("place.paragraph", told || place.page() > 0 ? 0 : place.paragraph()),
                        Optional.of(found.quote())
                                .filter(text -> !text.isEmpty())
                                .map(text -> "“" + text + "”"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Returns where else it is, such as "đoạn 12, đoạn 15 và 30 chỗ nữa"; empty for nowhere. */
    public String otherPlaces(Finding found) {
        List<Place> others = found.problem().related();
        String first = others.stream()
                .limit(NAMED_PLACES)
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        int more = others.size() - NAMED_PLACES;
        String rest = more > 0 ? " " + words.getString("more").replace("{0}", String.valueOf(more)) : "";
        return first.isEmpty() ? "" : words.getString(ofForm(found) ? "also" : "related") + " " + first + rest;
    }

    /** Other places of a rule of form break it too; those of a figure are what it is held against. */
    private static boolean ofForm(Finding found) {
        String code = found.problem().code();
        return code.startsWith("FORM-") || code.startsWith("MEND-");
    }

    private String name(Place place) {
        return language == Language.VI
                ? place.words()
                : place.words()
                        .replace("trang", words.getString("place.page"))
                        .replace("phần", words.getString("place.section"))
                        .replace("đoạn", words.getString("place.paragraph"));
    }

    private Optional<String> counted(String word, int number) {
        return number == 0 ? Optional.empty() : Optional.of(words.getString(word) + " " + number);
    }

    /** Returns the measured and the wanted value, such as "Hiện tại: 12 pt; quy định: từ 13 đến 14 pt"; empty without a measure. */
    public String measure(Finding found) {
        return Stream.of(
                        named("measured", found.measured().in(language)),
                        named("wanted", found.wanted().in(language)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** Returns the clause that it breaks, such as "Theo điểm b khoản 1 Mục II …"; empty without one. */
    public String clause(Finding found) {
        return named("clause", found.clause()).orElse("");
    }

    private Optional<String> named(String word, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(words.getString(word) + " " + value);
    }

    private static ResourceBundle bundle(String name) {
        try (InputStream in = FindingText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("file " + name + " is missing from the jar");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
