package io.github.vanthu.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What LibreOffice makes of DOCX: their PDFs, many in one call, for starting it takes as long as ten pages. */
final class LibreOfficeLayouts {
    private static final Path FOLDER = Sample.ROOT.resolve("target/agreement");

    private LibreOfficeLayouts() {}

    /** Made once for all tests. */
    private static final class Specimens {
        private static final Map<String, byte[]> PDFS = convertAll();

        private static Map<String, byte[]> convertAll() {
            Map<String, byte[]> docx = new TreeMap<>();
            Specimen.all()
                    .forEach(specimen ->
                            docx.put(specimen.name(), specimen.outputs().docx()));
            try {
                return of(docx, FOLDER);
            } catch (IOException e) {
                throw new AssertionError("conversion failed", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("conversion interrupted", e);
            }
        }
    }

    /** Returns the layout of a specimen's DOCX; skips the test without LibreOffice. */
    static byte[] of(Specimen specimen) {
        Judges.require("soffice");
        return Objects.requireNonNull(Specimens.PDFS.get(specimen.name()), specimen.name());
    }

    /** Lets LibreOffice lay out some DOCX, by name; the files stay in the folder. */
    static Map<String, byte[]> of(Map<String, byte[]> docx, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : docx.entrySet()) {
            files.add(Files.write(folder.resolve(each.getKey() + ".docx"), each.getValue()));
        }
        Judges.convertToPdf(files, folder);
        Map<String, byte[]> pdfs = new TreeMap<>();
        for (String name : docx.keySet()) {
            pdfs.put(name, Files.readAllBytes(folder.resolve(name + ".pdf")));
        }
        return pdfs;
    }
}
