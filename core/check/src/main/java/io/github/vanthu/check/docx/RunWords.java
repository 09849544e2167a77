package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the characters of a paragraph, run by run (ECMA-376 Part 1, 17.3.3). For one paragraph. */
final class RunWords {
    private final PartReading part;
    private final ContentPlace place;
    private final List<Run> runs = new ArrayList<>();
    private PropertySet look = PropertySet.NONE;
    private boolean styled;
    private String path = "";

    /** Gathers the characters of the paragraph at a place. */
    RunWords(PartReading part, ContentPlace place) {
        this.part = part;
        this.place = place;
    }

    /** Begins a run with its effective formatting. */
    void begin(PropertySet effective, boolean byStyle, String at) {
        look = effective;
        styled = byStyle;
        path = at;
    }

    /** Returns the runs; a break to another page at the end shows nothing. */
    List<Run> runs() {
        while (!runs.isEmpty() && runs.get(runs.size() - 1).text().equals("\f")) {
            runs.remove(runs.size() - 1);
        }
        runs.replaceAll(run -> run.text().equals("\f") ? run.withText("\n") : run);
        NoteBrackets.mark(runs);
        return new OldFonts(part.file().notices(), place).decoded(runs);
    }

    /** Reads an item of a run; returns whether it is none of its drawings. */
    boolean item(XmlElement item) {
        switch (item.name()) {
            case "w:t" -> text(spaced(item));
            case "w:tab", "w:ptab" -> add(Run.Kind.TAB, "\t");
            case "w:br", "w:cr" -> lineBreak(item);
            case "w:noBreakHyphen" -> text("-");
            case "w:sym" -> symbol(item);
            case "w:pgNum" -> add(Run.Kind.PAGE_NUMBER, "1");
            case "w:footnoteReference" -> call("footnote", item);
            case "w:endnoteReference" -> call("endnote", item);
            case "w:footnoteRef", "w:endnoteRef" -> add(Run.Kind.NOTE_MARK, part.noteMark());
            case "w:fldChar" -> field(item.get("fldCharType"));
            case "w:instrText" -> part.fields().instruction(item.text());
            case "w:delText", "w:delInstrText" ->
                part.file().notices().note(Remark.Kind.TRACKED_CHANGES, place, item.text());
            case "w:commentReference" -> part.file().notices().note(Remark.Kind.COMMENTS, place, "");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns characters without the white space around them that is only there for the eye (XML 1.0, 2.10). */
    private static String spaced(XmlElement item) {
        String text = item.text().replace('\n', ' ').replace('\t', ' ').replace("\r", "");
        return item.get("space").equals("preserve") ? text : trimmed(text);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private void lineBreak(XmlElement item) {
        boolean line = item.get("type").isEmpty() || item.get("type").equals("textWrapping");
        if (line) {
            add(Run.Kind.BREAK, "\n");
        } else if (!runs.isEmpty()) {
            add(Run.Kind.BREAK, "\f");
        }
    }

    private void symbol(XmlElement item) {
        try {
            text(NumberCounter.sign((char) Integer.parseInt(item.get("char"), 16)));
        } catch (NumberFormatException e) {
            text("•");
        }
    }

    private void call(String kind, XmlElement item) {
        boolean typed = XmlElement.on(Map.of("val", item.attributes().getOrDefault("customMarkFollows", "0")));
        add(Run.Kind.NOTE_MARK, part.file().call(new DocxFile.NoteCall(kind, item.get("id")), typed));
    }

    private void field(String step) {
        switch (step) {
            case "begin" -> part.fields().begin();
            case "separate" -> part.fields().separate();
            default -> {
                Run.Kind kind = part.fields().end();
                if (kind != Run.Kind.TEXT) {
                    add(kind, "1");
                }
            }
        }
    }

    /** Adds characters as text, or as the number that the field around them shows. */
    void text(String characters) {
        if (!part.fields().instructing()) {
            add(part.fields().kind(), characters);
        }
    }

    boolean hidden() {
        return look.on("vanish");
    }

    /** Adds characters of a kind. */
    void add(Run.Kind kind, String characters) {
        if (characters.isEmpty() || part.fields().instructing()) {
            return;
        }
        if (hidden()) {
            hide(characters);
            return;
        }
        String shown = composed(joined(characters));
        if (!shown.isEmpty()) {
            pieces(Looks.capitals(look) ? shown.toUpperCase(Locale.ROOT) : shown, kind);
        }
    }

    /** Gives marks at the beginning, which belong to the letter before them, to the run before. */
    private String joined(String characters) {
        int marks = 0;
        while (marks < characters.length()
                && Character.getType(characters.charAt(marks)) == Character.NON_SPACING_MARK) {
            marks++;
        }
        Run last = marks == 0 || runs.isEmpty() ? Run.of("", RunLook.of("", 0)) : runs.get(runs.size() - 1);
        if (last.kind() != Run.Kind.TEXT || last.text().isEmpty()) {
            return characters;
        }
        runs.set(runs.size() - 1, last.withText(composed(last.text() + characters.substring(0, marks))));
        return characters.substring(marks);
    }

    private void hide(String characters) {
        if (!characters.isBlank()) {
            part.file().notices().note(Remark.Kind.HIDDEN_TEXT, place, characters);
        }
    }

    private String composed(String characters) {
        if (Normalizer.isNormalized(characters, Normalizer.Form.NFC)) {
            return characters;
        }
        String composed = Normalizer.normalize(characters, Normalizer.Form.NFC);
        part.file().notices().note(Remark.Kind.DECOMPOSED_LETTERS, place, composed);
        return composed;
    }

    /** Adds characters, those in another font apart. */
    private void pieces(String text, Run.Kind kind) {
        if (!part.file().looks().mixed(look)) {
            piece(text, kind);
            return;
        }
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || Looks.script(look, text.charAt(at)) != Looks.script(look, text.charAt(from))) {
                piece(text.substring(from, at), kind);
                from = at;
            }
        }
    }

    private void piece(String text, Run.Kind kind) {
        Looks.Script script = Looks.script(look, text.charAt(0));
        runs.add(new Run(text, part.file().looks().look(look, script, styled), kind, path));
    }
}
