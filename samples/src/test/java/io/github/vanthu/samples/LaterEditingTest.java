package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Text;
import io.github.vanthu.samples.agreement.PdfRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk can go on with the DOCX in LibreOffice: nothing is lost when it is saved, and edits fit in. */
class LaterEditingTest {
    private static final Specimen EDITED = Specimen.of(Sample.of("bac-giang-2020"));

    @BeforeEach
    void requireLibreOffice() {
        Judges.require("soffice");
    }

    @Test
    void savedAgainADocxKeepsItsTextAndStructure(@TempDir Path folder) throws Exception {
        List<Specimen> specimens = Specimen.all();
        List<Path> files = new ArrayList<>();
        for (Specimen specimen : specimens) {
            files.add(write(specimen, folder));
        }
        Path saved = new ClerkEditing(folder).saveAgain(files);
        SoftAssertions softly = new SoftAssertions();
        for (Specimen specimen : specimens) {
            SavedDocx after = SavedDocx.of(Files.readAllBytes(saved.resolve(specimen + ".docx")));
            assertSame(specimen, SavedDocx.of(specimen.outputs().docx()), after, softly);
        }
        softly.assertAll();
    }

    private static void assertSame(Specimen specimen, SavedDocx before, SavedDocx after, SoftAssertions softly) {
        softly.assertThat(after.headings()).as("%s: headings", specimen).containsExactlyElementsOf(before.headings());
        softly.assertThat(after.paragraphs())
                .as("%s: paragraphs", specimen)
                .containsExactlyElementsOf(before.paragraphs());
        softly.assertThat(after.tables()).as("%s: tables", specimen).containsExactlyElementsOf(before.tables());
        softly.assertThat(after.notes()).as("%s: notes", specimen).containsExactlyElementsOf(before.notes());
        softly.assertThat(after.sections()).as("%s: sections", specimen).containsExactlyElementsOf(before.sections());
        softly.assertThat(after.numbered()).as("%s: page numbers", specimen).isEqualTo(before.numbered());
    }

    private static Path write(Specimen specimen, Path folder) throws IOException {
        return Files.write(
                folder.resolve(specimen + ".docx"), specimen.outputs().docx());
    }

    @Test
    void aHeadingARowAndATableOfContentsFitIn(@TempDir Path folder) throws Exception {
        Judges.require("pdftoppm");
        new ClerkEditing(folder).edit(write(EDITED, folder));
        SavedDocx before = SavedDocx.of(EDITED.outputs().docx());
        SavedDocx after = SavedDocx.of(Files.readAllBytes(folder.resolve("edited.docx")));
        assertThat(after.headings()).isEqualTo(changed(before.headings()));
        assertThat(after.contents()).containsExactlyElementsOf(changed(headingsOfTheTree()));
        assertNewRow(before, after);
        assertThat(horizontal(Files.readAllBytes(folder.resolve("edited.pdf")), folder))
                .isEqualTo(horizontal(LibreOfficeLayouts.of(EDITED), folder) + 1);
    }

    private static List<String> changed(List<String> headings) {
        assertThat(headings).anyMatch(heading -> heading.contains("MỤC ĐÍCH"));
        return headings.stream()
                .map(heading -> heading.replace("MỤC ĐÍCH", "MỤC TIÊU"))
                .toList();
    }

    private static List<String> headingsOfTheTree() {
        return EDITED.document().sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .flatMap(block -> block instanceof Paragraph paragraph ? Stream.of(paragraph) : Stream.empty())
                .filter(paragraph -> paragraph.style().outlineLevel() > 0)
                .map(LaterEditingTest::text)
                .toList();
    }

    private static String text(Paragraph paragraph) {
        return paragraph.content().stream()
                .map(inline -> inline instanceof Text text ? text.value() : " ")
                .collect(Collectors.joining());
    }

    /** The row has the cells and paragraph styles of the row above. */
    private static void assertNewRow(SavedDocx before, SavedDocx after) {
        String table = before.tables().get(before.tables().size() - 1);
        String row = table.substring(table.lastIndexOf('\n'));
        assertThat(after.tables().get(after.tables().size() - 1)).isEqualTo(table + row);
        assertThat(after.paragraphs())
                .containsSequence(
                        "số thứ tự trong bảng: III",
                        "nội dung trong bảng: Hạng mục thêm",
                        "số tiền trong bảng: 1.234.000",
                        "chữ trong bảng: Các xã");
    }

    private static long horizontal(byte[] pdf, Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("drawn.pdf"), pdf);
        return PdfRules.of(Judges.draw(file, PdfRules.RESOLUTION, folder)).horizontal();
    }
}
