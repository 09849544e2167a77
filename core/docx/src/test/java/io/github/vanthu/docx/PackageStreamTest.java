package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The package as a zip file. */
class PackageStreamTest {
    @Test
    void fixesTimesAndHasNoExtraFields() throws IOException {
        assertThat(entries(Packages.bytes(Samples.plan()))).allSatisfy(entry -> {
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
            assertThat(entry.getExtra()).isNull();
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.DEFLATED);
        });
    }

    @Test
    void holdsPartsInAFixedOrderContentTypesFirst() throws IOException {
        assertThat(entries(Packages.bytes(Samples.plan())))
                .extracting(ZipEntry::getName)
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/fontTable.xml",
                        "word/header1.xml",
                        "word/header2.xml",
                        "docProps/core.xml",
                        "docProps/app.xml",
                        "docProps/custom.xml",
                        "word/document.xml",
                        "word/footnotes.xml");
    }

    @Test
    void dependsOnItsContentAlone() throws IOException {
        assertThat(zip("một")).isEqualTo(zip("một")).isNotEqualTo(zip("hai"));
    }

    private static byte[] zip(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PackageStream zip = new PackageStream(out)) {
            zip.part("a.xml", content);
        }
        return out.toByteArray();
    }

    private static List<ZipEntry> entries(byte[] bytes) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                entries.add(entry);
            }
        }
        return entries;
    }
}
