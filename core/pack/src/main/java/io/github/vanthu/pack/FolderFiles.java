package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pack in a folder. */
final class FolderFiles extends PackFiles {
    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public String source() {
        return folder.toString();
    }

    @Override
    String placeName(String name) {
        return folder.resolve(name).toString();
    }

    @Override
    List<String> names() throws PackFaultException {
        Visit visit = new Visit();
        try {
            Files.walkFileTree(folder, visit);
        } catch (IOException e) {
            throw fault(PackFault.UNREADABLE, "", source());
        }
        if (visit.fault.isPresent()) {
            throw visit.fault.get();
        }
        return visit.names.stream().sorted().toList();
    }

    @Override
    Optional<byte[]> read(String name, Limit limit) throws PackFaultException {
        Path file = folder.resolve(name);
        try {
            if (leavesFolder(file)) {
                throw fault(PackFault.LINK, name, name);
            }
            return Optional.of(bytes(file, limit, name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw fault(PackFault.UNREADABLE, name, placeName(name));
        }
    }

    private byte[] bytes(Path file, Limit limit, String name) throws IOException, PackFaultException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) limit.value() + 1);
            if (content.length > limit.value()) {
                throw limit(PackFault.FILE_TOO_LARGE, limit, name);
            }
            return content;
        }
    }

    private boolean leavesFolder(Path file) throws IOException {
        return Files.isSymbolicLink(file) && !file.toRealPath().startsWith(folder.toRealPath());
    }

    /** Collects the names of a folder's files and stops at the first fault. */
    private final class Visit extends SimpleFileVisitor<Path> {
        private final List<String> names = new ArrayList<>();
        private Optional<PackFaultException> fault = Optional.empty();
        private long bytes;

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return foreign(name(visited)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (foreign(name(file))) {
                return FileVisitResult.CONTINUE;
            }
            names.add(name(file));
            bytes += attributes.size();
            fault = faultOf(file, attributes);
            return fault.isPresent() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private Optional<PackFaultException> faultOf(Path file, BasicFileAttributes attributes) throws IOException {
            String name = name(file);
            if (attributes.isSymbolicLink() && (Files.isDirectory(file) || leavesFolder(file))) {
                return Optional.of(fault(PackFault.LINK, name, name));
            }
            if (names.size() > Limit.PACK_FILES.value()) {
                return Optional.of(limit(PackFault.TOO_MANY_FILES, Limit.PACK_FILES, ""));
            }
            return bytes > Limit.PACK_UNPACKED_BYTES.value()
                    ? Optional.of(limit(PackFault.UNPACKED_TOO_LARGE, Limit.PACK_UNPACKED_BYTES, ""))
                    : Optional.empty();
        }

        private String name(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }
}
