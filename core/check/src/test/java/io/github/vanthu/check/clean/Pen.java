package io.github.vanthu.check.clean;

/** Writes paragraphs of a document in its way. */
final class Pen {
    private final Looks looks;
    private final Formatting formatting;
    private final Runs runs;
    private final DocxPackage pack = new DocxPackage();

    Pen(Looks looks, Formatting formatting, Runs runs) {
        this.looks = looks;
        this.formatting = formatting;
        this.runs = runs;
    }

    DocxPackage pack() {
        return pack;
    }

    Looks looks() {
        return looks;
    }

    Formatting formatting() {
        return formatting;
    }

    /** Returns a paragraph with a text. */
    String line(Role role, String text) {
        return line(role, text, "");
    }

    /** Returns a paragraph with a text and something drawn at its end. */
    String line(Role role, String text, String drawn) {
        return paragraph(role, props(role), runs(role, text) + drawn);
    }

    /** Returns a paragraph of properties and runs. */
    String paragraph(Role role, Props props, String inside) {
        return "<w:p>" + props.xml() + inside + "</w:p>";
    }

    /** Returns the properties of a paragraph; the mark looks as the characters do. */
    Props props(Role role) {
        Props props = Props.paragraph();
        formatting.paragraph(role, looks.of(role), props);
        String mark = runProps(role).inside();
        return mark.isEmpty() ? props : props.put("rPr", mark);
    }

    /** Returns the properties of runs. */
    Props runProps(Role role) {
        Props props = Props.run();
        formatting.run(role, looks.of(role), props);
        return props;
    }

    String runs(Role role, String text) {
        return text.isEmpty() ? "" : runs.write(runProps(role).xml(), text);
    }

    /** Returns a run with something that is no text. */
    String run(Role role, String inside) {
        return "<w:r>" + runProps(role).xml() + inside + "</w:r>";
    }

    String blank() {
        return line(Role.BLANK, "");
    }
}
