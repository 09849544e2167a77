package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** A pack on the class path, in a folder or a jar. */
final class ResourceFiles extends PackFiles {
    private final ClassLoader loader;
    private final String base;

    ResourceFiles(ClassLoader loader, String base) {
        this.loader = loader;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    @Override
    public String source() {
        return base;
    }

    @Override
    List<String> names() throws PackFaultException {
        URL file = loader.getResource(base + "/" + PLUGIN_FILE);
        try {
            if (file == null) {
                throw fault(PackFault.NO_PLUGIN_FILE, "", source());
            }
            return file.getProtocol().equals("file") ? inFolder(file.toURI()) : inJar(file);
        } catch (IOException | URISyntaxException e) {
            throw fault(PackFault.UNREADABLE, "", source());
        }
    }

    private static List<String> inFolder(URI file) throws IOException, PackFaultException {
        Path folder = Path.of(file).resolveSibling("");
        return new FolderFiles(folder).names();
    }

    private List<String> inJar(URL file) throws IOException {
        JarURLConnection connection = (JarURLConnection) file.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(base + "/") && !name.endsWith("/"))
                    .map(name -> name.substring(base.length() + 1))
                    .filter(name -> !foreign(name))
                    .sorted()
                    .toList();
        }
    }

    @Override
    Optional<byte[]> read(String name, Limit limit) throws PackFaultException {
        try (InputStream in = loader.getResourceAsStream(base + "/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] content = in.readNBytes((int) limit.value() + 1);
            if (content.length > limit.value()) {
                throw limit(PackFault.FILE_TOO_LARGE, limit, name);
            }
            return Optional.of(content);
        } catch (IOException e) {
            throw fault(PackFault.UNREADABLE, name, placeName(name));
        }
    }
}
