package io.github.vanthu.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a PDF holds besides its pages.
 *
 * @param data the data that the document was made from, attached as its source; the file is PDF/A-3a then, else PDF/A-2a
 * @param fields empty signature fields, in the order of signing
 */
public record PdfExtras(Optional<Attachment> data, List<SignatureField> fields) {
    /** Nothing besides the pages. */
    public static final PdfExtras NONE = new PdfExtras(Optional.empty(), List.of());

    /** Copies the list of fields. */
    public PdfExtras {
        fields = List.copyOf(fields);
    }

    /** Holds the fields against the number of pages, and their names against each other. */
    void check(int pages) {
        Set<String> names = new HashSet<>();
        for (SignatureField field : fields) {
            if (field.page() < 0 || field.page() >= pages || !names.add(field.name())) {
                throw new IllegalArgumentException("no such page, or a name twice: " + field);
            }
        }
    }

    /**
     * An empty field for a digital signature (ISO 32000-1, 12.7.4.5); lengths are points from the page's left and top edge.
     *
     * @param name its name, unique in the file, such as {@code signature-1}
     * @param tooltip what a reader hears, in the language of the document
     * @param page index of its page, from 0
     * @param left left edge
     * @param top top edge
     * @param width width
     * @param height height
     */
    public record SignatureField(
            String name, String tooltip, int page, double left, double top, double width, double height) {}
}
