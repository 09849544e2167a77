package io.github.vanthu.check.pdf;

import java.util.regex.Pattern;

/** Labels and bullets at the beginning of a line. */
final class Labels {
    private static final Pattern LABEL = Pattern.compile(
            "^([-–—+•*●○▪·]|\\d+(\\.\\d+)*[.)]|\\(?[a-zđ]{1,2}\\)|[IVXLC]+\\.|[A-Z]\\.)(\\s|$).*", Pattern.DOTALL);

    private Labels() {}

    static boolean begins(String text) {
        return LABEL.matcher(text).matches();
    }
}
