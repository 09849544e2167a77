package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pack in a zip. The file is read whole and not held open: on Windows an open file could not be replaced by a newer one.
 * Its head is unpacked alone, the rest once when something of it is asked for.
 */
final class ZipFiles extends PackFiles {
    private final Path file;
    private String top = "";
    private @Nullable Map<String, byte[]> whole;

    ZipFiles(Path file) {
        this.file = file;
    }

    @Override
    public String source() {
        return file.toString();
    }

    @Override
    synchronized String placeName(String name) {
        return source() + "/" + top + name;
    }

    @Override
    synchronized List<String> names() throws PackFaultException {
        return List.copyOf(whole().keySet());
    }

    @Override
    synchronized Optional<byte[]> read(String name, Limit limit) throws PackFaultException {
        boolean headAlone = whole == null && name.equals(PLUGIN_FILE);
        byte[] content = (headAlone ? files(ZipContent.head(bytes(), file, this)) : whole()).get(name);
        if (content != null && content.length > limit.value()) {
            throw limit(PackFault.FILE_TOO_LARGE, limit, name);
        }
        return Optional.ofNullable(content);
    }

    private Map<String, byte[]> whole() throws PackFaultException {
        Map<String, byte[]> known = whole;
        if (known == null) {
            known = files(ZipContent.whole(bytes(), file, this));
            whole = known;
        }
        return known;
    }

    private Map<String, byte[]> files(ZipContent content) {
        top = content.top();
        return content.files();
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
