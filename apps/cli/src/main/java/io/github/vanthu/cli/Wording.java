package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** All words that the command prints, in one language. */
final class Wording {
    private final Language language;
    private final ResourceBundle words;
    private @Nullable ProblemCatalogue catalogue;

    Wording(Language language) {
        this.language = language;
        this.words = bundle("words_" + language.name().toLowerCase(Locale.ROOT));
    }

    /** Returns the language. */
    Language language() {
        return language;
    }

    /** Returns the texts of the help, under the keys of picocli. */
    ResourceBundle help() {
        return words;
    }

    /** Returns a word by its key. */
    String word(String key) {
        return words.getString(key);
    }

    /** Returns what is wrong. */
    String message(Problem problem) {
        return catalogue().message(problem, language);
    }

    /** Returns how to mend it, or an empty text. */
    String hint(Problem problem) {
        return catalogue().hint(problem, language);
    }

    /** Returns the severity of a problem as a word, such as "lỗi". */
    String severity(Problem problem) {
        return word("severity." + problem.severity().name().toLowerCase(Locale.ROOT));
    }

    /** Returns a place as people read it: {@code plan.yaml:12:5}, or in a workbook "budget.xlsx, sheet 'PL1', ô D17". */
    String position(Place place) {
        if (!place.inSheet()) {
            return place.position();
        }
        String sheet = place.file() + ", " + word("place.sheet") + " '" + place.sheet() + "'";
        return place.cell().isEmpty() ? sheet : sheet + ", " + word("place.cell") + " " + place.cell();
    }

    private synchronized ProblemCatalogue catalogue() {
        catalogue = Optional.ofNullable(catalogue).orElseGet(ProblemCatalogue::load);
        return catalogue;
    }

    /** Returns a file of texts of this package, in UTF-8. */
    static ResourceBundle bundle(String name) {
        try (InputStream in = Wording.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("file " + name + ".properties is missing from the command's jar");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
