package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Run;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the label that a paragraph begins with, typed or automatic (đọc số thứ tự). */
final class Labels {
    private static final String ORDINAL = "(thứ\\s+\\p{L}+|[IVXLC]+|\\d{1,2})";
    private static final String SPACE = "[\\s\\u00a0]";
    private static final Pattern FIRST = Pattern.compile(".*?(\\b(0?1|I|a|A|i)|nhất)[.)/\\]:]*", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[\\s\\u00a0]*[\\p{Ll}].*", Pattern.DOTALL);
    private static final Pattern SYMBOL = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final List<Form> FORMS = List.of(
            Form.named(Label.Kind.PART, "ph[ầẦ]n\\s+" + ORDINAL),
            Form.named(Label.Kind.CHAPTER, "ch[ưƯ][ơƠ]ng\\s+" + ORDINAL),
            Form.named(Label.Kind.SECTION, "m[ụỤ]c\\s+" + ORDINAL),
            Form.named(Label.Kind.SUBSECTION, "ti[ểỂ]u\\s+m[ụỤ]c\\s+" + ORDINAL),
            Form.named(Label.Kind.ARTICLE, "đi[ềỀ]u\\s+\\d{1,3}[a-zđ]?"),
            Form.of(Label.Kind.ROMAN, "[IVX]{1,6}" + SPACE + "?[.)/](?=" + SPACE + "|\\p{Lu}|$)", false),
            Form.of(Label.Kind.CAPITAL, "[A-ZĐ]" + SPACE + "?[.)/](?=" + SPACE + ")", false),
            Form.of(Label.Kind.FOUR_NUMBERS, "(\\d{1,2}\\.){3}\\d{1,2}[.)]?", true),
            Form.of(Label.Kind.THREE_NUMBERS, "(\\d{1,2}\\.){2}\\d{1,2}[.)]?", true),
            Form.of(Label.Kind.TWO_NUMBERS, "\\d{1,2}\\.\\d{1,2}[.)]?", true),
            Form.of(Label.Kind.ARABIC, "\\d{1,2}" + SPACE + "?[./](?=" + SPACE + "|\\p{L}|[“\"(])", false),
            Form.of(Label.Kind.ARABIC_BRACKET, "\\d{1,2}\\)", false),
            Form.of(Label.Kind.ARABIC_BRACKETS, "\\((\\d{1,2}|[a-zđ])\\)(?=" + SPACE + ")", false),
            Form.of(Label.Kind.SMALL_ROMAN, "(ii|iii|iv|vi{1,3}|ix|xi{1,3})[.)](?=" + SPACE + ")", false),
            Form.of(Label.Kind.LETTER, "([a-zđ]\\d?" + SPACE + "?\\)|[a-zđ]\\.(?=" + SPACE + "))", false),
            Form.of(Label.Kind.BULLET, "[-–—+*•●○▪■◦·✓✔➢➤→»§\\uF000-\\uF0FF‐−]+", false));

    private Labels() {}

    /**
     * How labels of a kind are written.
     *
     * @param kind the kind
     * @param pattern the label at the beginning of a text
     * @param strict whether text that goes on like a sentence does not make it a label
     */
    private record Form(Label.Kind kind, Pattern pattern, boolean strict) {
        static Form of(Label.Kind kind, String regex, boolean strict) {
            return new Form(kind, Pattern.compile(regex), strict);
        }

        static Form named(Label.Kind kind, String regex) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Form(kind, Pattern.compile(regex + "\\b[.:)]?", flags), true);
        }
    }

    /** Returns the label of a paragraph; nothing if it has none. */
    static Optional<Label> of(Entry entry) {
        return entry.isTable() || entry.blank()
                ? Optional.empty()
                : automatic(entry).or(() -> typed(entry));
    }

    private static Optional<Label> automatic(Entry entry) {
        return entry.piece().runs().stream()
                .filter(run -> !run.text().isBlank())
                .findFirst()
                .filter(run -> run.kind() == Run.Kind.LABEL)
                .map(run -> labelled(run.text().strip(), entry.text()));
    }

    private static Label labelled(String label, String text) {
        boolean alone = text.length() <= label.length();
        if (SYMBOL.matcher(label).matches() || label.equals("o")) {
            return new Label(label, Label.Kind.BULLET, false, alone);
        }
        for (Form form : FORMS) {
            if (form.pattern().matcher(label + " ").lookingAt()) {
                return new Label(label, form.kind(), first(label), alone);
            }
        }
        return new Label(label, Label.Kind.OTHER, first(label), alone);
    }

    private static boolean first(String label) {
        return FIRST.matcher(label).matches();
    }

    private static Optional<Label> typed(Entry entry) {
        String text = entry.text();
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            if (found.lookingAt() && follows(form, found.group(), text.substring(found.end()), entry)) {
                String label = found.group().strip();
                return Optional.of(new Label(
                        label,
                        form.kind(),
                        first(label),
                        text.substring(found.end()).isBlank()));
            }
        }
        return Optional.empty();
    }

    /** Returns whether what follows a possible label lets it be one. */
    private static boolean follows(Form form, String label, String rest, Entry entry) {
        if (form.kind() == Label.Kind.BULLET) {
            return !rest.isBlank();
        }
        boolean pointed = label.endsWith(".") || label.endsWith(":") || label.endsWith(")");
        boolean parted = rest.isEmpty() || Character.isWhitespace(rest.charAt(0)) || pointed;
        return parted && (!form.strict() || pointed || rest.isBlank() || entry.bold() || goesOnAsTitle(form, rest));
    }

    private static boolean goesOnAsTitle(Form form, String rest) {
        return form.kind().compareTo(Label.Kind.ARTICLE) > 0
                && !SENTENCE.matcher(rest).matches()
                && !Character.isDigit(rest.strip().charAt(0));
    }
}
