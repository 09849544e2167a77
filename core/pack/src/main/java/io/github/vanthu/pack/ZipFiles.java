package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack in a zip. The file is read once, whole, and not held open: on Windows an open file could not be replaced by a newer
 * one.
 */
final class ZipFiles extends PackFiles {
    private final Path file;
    private @Nullable ZipContent content;

    ZipFiles(Path file) {
        this.file = file;
    }

    @Override
    public String source() {
        return file.toString();
    }

    @Override
    String placeName(String name) {
        String top = content == null ? "" : content.top();
        return source() + "/" + top + name;
    }

    @Override
    synchronized List<String> names() throws PackFaultException {
        ZipContent whole = content();
        whole.countUnpacked();
        return whole.names();
    }

    @Override
    synchronized Optional<byte[]> read(String name, Limit limit) throws PackFaultException {
        return content().read(name, limit);
    }

    private ZipContent content() throws PackFaultException {
        ZipContent known = content;
        if (known == null) {
            known = new ZipContent(this, ZipIndex.of(bytes(), this));
            content = known;
        }
        return known;
    }

    private byte[] bytes() throws PackFaultException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Limit.PACK_BYTES.value() + 1);
            if (bytes.length > Limit.PACK_BYTES.value()) {
                throw limit(PackFault.PACK_TOO_LARGE, Limit.PACK_BYTES, "");
            }
            return bytes;
        } catch (IOException e) {
            throw fault(PackFault.UNREADABLE, "", source());
        }
    }
}
