package io.github.vanthu.check.docx;

import io.github.vanthu.check.clean.DocxPackage;
import io.github.vanthu.check.clean.Names;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.content.UnreadableFileException;
import java.io.UncheckedIOException;
import java.util.List;

/** Files of a few elements, and what is read of them. */
final class TestFile {
    private final DocxPackage pack = new DocxPackage();
    private String body = "";

    private TestFile() {}

    static TestFile of(String body) {
        TestFile file = new TestFile();
        file.body = body;
        return file;
    }

    /** Returns a file of one paragraph. */
    static TestFile paragraph(String inside) {
        return of("<w:p>" + inside + "</w:p>");
    }

    /** Adds a part; its root is the kind. */
    TestFile with(String kind, String inside) {
        pack.word(kind, kind, "<w:" + kind + " " + Names.ALL + ">" + inside + "</w:" + kind + ">");
        return this;
    }

    TestFile styles(String styles) {
        return with("styles", styles);
    }

    DocxPackage pack() {
        return pack;
    }

    byte[] bytes() {
        return pack.bytes("<w:document " + Names.ALL + "><w:body>" + body + "</w:body></w:document>");
    }

    Content content() {
        return content(bytes());
    }

    static Content content(byte[] file) {
        try {
            return DocxContent.read("a.docx", file);
        } catch (UnreadableFileException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PageSection> sections() {
        return content().sections();
    }

    List<TextPiece> paragraphs() {
        return paragraphs(bytes());
    }

    /** Returns the paragraphs of the first section, without those of tables. */
    static List<TextPiece> paragraphs(byte[] file) {
        return content(file).sections().get(0).pieces().stream()
                .filter(TextPiece.class::isInstance)
                .map(TextPiece.class::cast)
                .toList();
    }

    TextPiece first() {
        return paragraphs().get(0);
    }

    TablePiece table() {
        return content().sections().get(0).pieces().stream()
                .filter(TablePiece.class::isInstance)
                .map(TablePiece.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the look of the first characters. */
    RunLook look() {
        return first().runs().get(0).look();
    }

    /** Returns the kinds of runs with their characters, such as {@code TEXT:a}. */
    List<String> runs() {
        return first().runs().stream().map(TestFile::words).toList();
    }

    private static String words(Run run) {
        return run.kind() + ":" + run.text().replace("\n", "/").replace("\t", ">");
    }

    /** Returns the first paragraph of a cell. */
    static TextPiece text(TableCell cell) {
        return (TextPiece) cell.pieces().get(0);
    }

    static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }
}
