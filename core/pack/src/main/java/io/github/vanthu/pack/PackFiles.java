package io.github.vanthu.pack;

import io.github.vanthu.model.Place;
import io.github.vanthu.regulation.Limit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a pack, wherever they lie (các tệp của gói định dạng).
 *
 * <p>Nothing is read before it is asked for; what is read stays within the limits. Names are relative to the folder of {@code
 * plugin.yaml}, with {@code /} between folders, such as {@code templates/phu-luc.ftl}. Files whose names begin with a dot,
 * and what lies below {@code __MACOSX}, do not belong to a pack.
 *
 * <p>Example: {@code new PackReader().read(PackFiles.folder(Path.of("bac-ninh")))}.
 */
public abstract sealed class PackFiles permits FolderFiles, ZipFiles, ResourceFiles {
    static final String PLUGIN_FILE = "plugin.yaml";

    /** For the kinds in this package. */
    PackFiles() {}

    /** Returns the files of a folder that holds {@code plugin.yaml}. */
    public static PackFiles folder(Path folder) {
        return new FolderFiles(folder);
    }

    /**
     * Returns the files of a zip.
     *
     * @param file a zip of at most {@link Limit#PACK_BYTES} bytes with {@code plugin.yaml} at its root or in its only folder
     */
    public static PackFiles zip(Path file) {
        return new ZipFiles(file);
    }

    /**
     * Returns the files below a folder of the class path.
     *
     * @param loader finds them
     * @param base the folder, such as {@code vanthu/packs/bac-ninh}
     */
    public static PackFiles resources(ClassLoader loader, String base) {
        return new ResourceFiles(loader, base);
    }

    /** Returns where the pack lies, as people know it: the path of the folder or zip, or the folder of the class path. */
    public abstract String source();

    /** Returns the names of all files, sorted, after holding the whole pack against the limits. */
    abstract List<String> names() throws PackFaultException;

    /** Returns the content of a file, or nothing if there is none of that name. */
    abstract Optional<byte[]> read(String name, Limit limit) throws PackFaultException;

    /** Returns how places name a file. */
    String placeName(String name) {
        return source() + "/" + name;
    }

    final PackFaultException fault(PackFault fault, String name, String... arguments) {
        return new PackFaultException(fault.at(place(name), arguments));
    }

    final PackFaultException limit(PackFault fault, Limit limit, String name) {
        return new PackFaultException(fault.limit(limit, place(name), name));
    }

    private Place place(String name) {
        return Place.file(name.isEmpty() ? source() : placeName(name));
    }

    /** Returns whether a file is a by-product of some system. */
    static boolean foreign(String name) {
        return name.startsWith("__MACOSX/") || Stream.of(name.split("/", -1)).anyMatch(PackFiles::hidden);
    }

    private static boolean hidden(String step) {
        return step.startsWith(".") && !step.equals("..") && !step.equals(".");
    }
}
