package io.github.vanthu.cli;

import io.github.vanthu.regulation.Language;
import java.util.Iterator;
import java.util.List;

/** Finds the language asked for before the arguments are parsed, so that wrong arguments are answered in it. */
final class Languages {
    private static final String OPTION = "--lang";

    private Languages() {}

    /** Returns the language of {@code --lang en} or {@code --lang=en}, else Vietnamese. */
    static Language asked(String... arguments) {
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            boolean english = argument.equals(OPTION)
                    ? rest.hasNext() && rest.next().equalsIgnoreCase("en")
                    : argument.equalsIgnoreCase(OPTION + "=en");
            if (english) {
                return Language.EN;
            }
        }
        return Language.VI;
    }
}
