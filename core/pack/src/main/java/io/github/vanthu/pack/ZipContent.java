package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * One unpacking of a zip, which counts what really comes out: no name may leave the pack or stand twice, and no size that the
 * zip declares is believed. The platform's reader holds every file against its checksum.
 */
final class ZipContent {
    private final PackFiles files;
    private final boolean headAlone;
    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Map<String, String> seen = new TreeMap<>();
    private final Set<String> written = new HashSet<>();
    private String top = "";
    private boolean found;
    private long bytes;

    private ZipContent(PackFiles files, boolean headAlone) {
        this.files = files;
        this.headAlone = headAlone;
    }

    /** Unpacks no more than what stands before the end of {@code plugin.yaml}. */
    static ZipContent head(byte[] zip, Path file, PackFiles files) throws PackFaultException {
        ZipContent content = new ZipContent(files, true);
        content.unpack(zip, file);
        return content;
    }

    /** Unpacks everything. */
    static ZipContent whole(byte[] zip, Path file, PackFiles files) throws PackFaultException {
        ZipContent content = new ZipContent(files, false);
        content.unpack(zip, file);
        if (!content.allBelow(content.top)) {
            throw files.fault(PackFault.NO_PLUGIN_FILE, "", files.source());
        }
        return content;
    }

    private void unpack(byte[] zip, Path file) throws PackFaultException {
        if (zip.length < 2 || zip[0] != 'P' || zip[1] != 'K') {
            throw files.fault(PackFault.NOT_A_ZIP, "", files.source());
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            takeAll(in);
            checkNames(file);
        } catch (IOException | IllegalArgumentException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw files.fault(encrypted ? PackFault.ENCRYPTED : PackFault.DAMAGED_ZIP, "", files.source());
        }
    }

    private void takeAll(ZipInputStream in) throws IOException, PackFaultException {
        ZipEntry entry = in.getNextEntry();
        while (entry != null) {
            take(entry, in);
            entry = headAlone && found ? null : in.getNextEntry();
        }
    }

    /** Holds the directory of the zip against what was found: no checksum holds a name, and damage between two files looks like the end. */
    private void checkNames(Path file) throws IOException {
        if (headAlone && found) {
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (!zip.stream().map(ZipEntry::getName).collect(Collectors.toSet()).equals(written)) {
                throw new IOException("other names than in the directory");
            }
        }
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException, PackFaultException {
        written.add(entry.getName());
        if (written.size() > Limit.PACK_FILES.value()) {
            throw files.limit(PackFault.TOO_MANY_FILES, Limit.PACK_FILES, "");
        }
        byte[] content = in.readNBytes((int) (Limit.PACK_UNPACKED_BYTES.value() - bytes) + 1);
        bytes += content.length;
        if (bytes > Limit.PACK_UNPACKED_BYTES.value()) {
            throw files.limit(PackFault.UNPACKED_TOO_LARGE, Limit.PACK_UNPACKED_BYTES, "");
        }
        String name = plain(entry.getName());
        if (!name.endsWith("/") && !PackFiles.foreign(name)) {
            add(safe(name), content);
        }
    }

    /** Returns a name with the slashes and letters of a pack: some Windows tools write backslashes, macOS takes letters apart. */
    private static String plain(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }

    private String safe(String name) throws PackFaultException {
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            throw files.fault(PackFault.ABSOLUTE_NAME, "", name);
        }
        List<String> steps = Arrays.asList(name.split("/", -1));
        if (steps.contains("..")) {
            throw files.fault(PackFault.LEAVES_PACK, "", name);
        }
        return steps.stream()
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .collect(Collectors.joining("/"));
    }

    /** Windows knows no difference between small and capital letters in names. */
    private void add(String name, byte[] content) throws PackFaultException {
        String before = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (before != null) {
            throw files.fault(PackFault.NAME_TWICE, "", name, before);
        }
        contents.put(name, content);
        String folder = name.substring(0, name.indexOf('/') + 1);
        if (!found && name.equals(folder + PackFiles.PLUGIN_FILE) && allBelow(folder)) {
            found = true;
            top = folder;
        }
    }

    private boolean allBelow(String folder) {
        return contents.keySet().stream().allMatch(name -> name.startsWith(folder));
    }

    /** Returns the folder that holds everything, with a slash behind it; empty if {@code plugin.yaml} lies at the root. */
    String top() {
        return top;
    }

    /** Returns the contents of the files by their names in the pack. */
    Map<String, byte[]> files() {
        Map<String, byte[]> inside = new TreeMap<>();
        contents.forEach((name, content) -> inside.put(name.substring(top.length()), content));
        return inside;
    }
}
