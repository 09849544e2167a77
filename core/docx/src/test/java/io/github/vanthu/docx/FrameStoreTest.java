package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where frames are found and kept. */
class FrameStoreTest {
    private static final String LANGUAGE = "vi-VN";
    private static final Frame MADE = Packages.FRAMES.frame(Sheets.TOP, LANGUAGE);

    private final Path folder;

    FrameStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesTheSameFrameAgain() {
        assertThat(Packages.FRAMES.frame(Sheets.TOP, LANGUAGE)).isSameAs(MADE);
    }

    @Test
    void keepsWhatItMakes() throws IOException {
        Path cache = folder.resolve("bộ nhớ đệm");
        assertThat(new FrameStore(cache).frame(Sheets.TOP, LANGUAGE).parts()).isEqualTo(MADE.parts());
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).containsExactly(cache.resolve(MADE.key() + ".zip"));
        }
    }

    @Test
    void takesAFrameFromTheCache() throws IOException {
        Frame planted = planted();
        new FrameCache(folder).write(planted);
        assertThat(new FrameStore(folder).frame(Sheets.TOP, LANGUAGE).parts()).isEqualTo(planted.parts());
    }

    @Test
    void takesABundledFrameBeforeTheCache() throws IOException {
        Frame planted = planted();
        new FrameCache(folder.resolve(FrameStore.RESOURCES)).write(planted);
        try (URLClassLoader bundles =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            FrameStore store = new FrameStore(Optional.of(new FrameCache(folder.resolve("cache"))), bundles);
            assertThat(store.frame(Sheets.TOP, LANGUAGE).parts()).isEqualTo(planted.parts());
        }
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void remakesADamagedArchive() throws IOException {
        Path file = new FrameCache(folder).write(MADE);
        byte[] whole = Files.readAllBytes(file);
        for (byte[] damaged : List.of(new byte[0], new byte[] {1, 2, 3}, cut(whole), flipped(whole))) {
            Files.write(file, damaged);
            assertThat(new FrameStore(folder).frame(Sheets.TOP, LANGUAGE).parts())
                    .isEqualTo(MADE.parts());
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void leavesTheArchiveOfAnotherFrameAlone() throws IOException {
        Path other = new FrameCache(folder).write(Packages.FRAMES.frame(Sheets.BOTTOM, LANGUAGE));
        Files.copy(other, folder.resolve(MADE.key() + ".zip"));
        assertThat(new FrameStore(folder).frame(Sheets.TOP, LANGUAGE).parts()).isEqualTo(MADE.parts());
    }

    @Test
    void worksWithoutAWritableFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(new FrameStore(file).frame(Sheets.TOP, LANGUAGE).parts()).isEqualTo(MADE.parts());
    }

    @Test
    void refusesArchivesBeyondTheLimit() throws IOException {
        String large = "x".repeat(4 << 20);
        Frame frame =
                new Frame(MADE.key(), List.of(new FramePart("rId1", "word/a.xml", "type", "relationship", large)));
        new FrameCache(folder).write(frame);
        assertThat(new FrameCache(folder).find(MADE.key())).isEmpty();
        String fits = "x".repeat((4 << 20) - 4096);
        Frame smaller =
                new Frame(MADE.key(), List.of(new FramePart("rId1", "word/a.xml", "type", "relationship", fits)));
        new FrameCache(folder).write(smaller);
        assertThat(new FrameCache(folder).find(MADE.key())).isPresent();
    }

    @Test
    void makesFramesAhead() throws IOException {
        List<Path> files = FrameMaker.write(List.of(Sheets.TOP, Sheets.BOTTOM), folder);
        assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).isRegularFile());
        byte[] again =
                Files.readAllBytes(FrameMaker.write(List.of(Sheets.TOP), folder).get(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameArchive.write(MADE, out);
        assertThat(again).isEqualTo(out.toByteArray());
    }

    private static Frame planted() {
        return new Frame(MADE.key(), List.of(new FramePart("rId1", "word/styles.xml", "type", "relationship", "<x/>")));
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] flipped(byte[] whole) {
        byte[] damaged = whole.clone();
        damaged[whole.length / 3] ^= 0x55;
        return damaged;
    }
}
