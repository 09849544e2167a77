package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.github.vanthu.pdf.FontFolder.Fault.Kind;
import io.github.vanthu.typeset.FontFace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds Times New Roman in a folder of fonts (thư mục phông chữ).
 *
 * <p>The files are named as Windows names them ({@code times.ttf}, {@code timesbd.ttf}, {@code timesi.ttf},
 * {@code timesbi.ttf}) or as macOS does ({@code Times New Roman Bold.ttf}); capitals do not matter.
 *
 * <p>Example: {@code FontFolder.read(Path.of("C:/Windows/Fonts"), 16 << 20).font()}.
 */
public final class FontFolder {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<FontFace, BaseFont> faces = new EnumMap<>(FontFace.class);
    private final Path folder;
    private final long most;

    private FontFolder(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * What stands against using a font.
     *
     * @param kind what it is
     * @param place the file or folder
     * @param detail names of files that are missing, or letters; else empty
     */
    public record Fault(Kind kind, Path place, String detail) {
        /** Kinds of faults. */
        public enum Kind {
            /** There is no such folder, or it cannot be read. */
            NO_FOLDER,
            /** A face is missing. */
            NO_FILE,
            /** The file cannot be read. */
            UNREADABLE,
            /** The file is larger than the caller takes. */
            TOO_LARGE,
            /** It is no whole TrueType font. */
            NO_TRUE_TYPE,
            /** Its licence forbids to embed a subset. */
            NOT_EMBEDDABLE,
            /** It lacks letters of Vietnamese. */
            LACKS_LETTERS
        }
    }

    /**
     * Reads the four faces.
     *
     * @param folder where they lie
     * @param most how many bytes one file may have
     */
    public static FontFolder read(Path folder, long most) {
        FontFolder found = new FontFolder(folder, most);
        found.search();
        return found;
    }

    /** Returns the font, if nothing stands against it. */
    public Optional<OfficeFont> font() {
        return faults.isEmpty() ? Optional.of(new OfficeFont(faces)) : Optional.empty();
    }

    /** Returns what stands against the font, in the order of faces. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void search() {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.sorted().toList();
            for (FontFace face : FontFace.values()) {
                read(face, files);
            }
        } catch (IOException e) {
            faults.add(new Fault(Kind.NO_FOLDER, folder, ""));
        }
    }

    private void read(FontFace face, List<Path> files) {
        List<String> names = names(face);
        Optional<Path> file = files.stream()
                .filter(each -> names.contains(each.getFileName().toString().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (file.isPresent()) {
            read(face, file.get());
        } else {
            faults.add(new Fault(Kind.NO_FILE, folder, names.get(0)));
        }
    }

    private static List<String> names(FontFace face) {
        return switch (face) {
            case REGULAR -> List.of("times.ttf", "times new roman.ttf");
            case BOLD -> List.of("timesbd.ttf", "times new roman bold.ttf");
            case ITALIC -> List.of("timesi.ttf", "times new roman italic.ttf");
            case BOLD_ITALIC -> List.of("timesbi.ttf", "times new roman bold italic.ttf");
        };
    }

    private void read(FontFace face, Path file) {
        try {
            if (Files.size(file) > most) {
                faults.add(new Fault(Kind.TOO_LARGE, file, ""));
            } else {
                read(face, file, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            faults.add(new Fault(Kind.UNREADABLE, file, ""));
        }
    }

    private void read(FontFace face, Path file, byte[] content) {
        TrueTypeFile font = new TrueTypeFile(content);
        if (!font.isWhole()) {
            faults.add(new Fault(Kind.NO_TRUE_TYPE, file, ""));
        } else if (!font.mayBeEmbedded()) {
            faults.add(new Fault(Kind.NOT_EMBEDDABLE, file, ""));
        } else {
            font.parsed()
                    .ifPresentOrElse(
                            parsed -> take(face, file, parsed),
                            () -> faults.add(new Fault(Kind.NO_TRUE_TYPE, file, "")));
        }
    }

    private void take(FontFace face, Path file, BaseFont font) {
        String lacking = VietnameseLetters.lackingIn(font);
        if (lacking.isEmpty()) {
            faces.put(face, font);
        } else {
            faults.add(new Fault(Kind.LACKS_LETTERS, file, lacking));
        }
    }
}
