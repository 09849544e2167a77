package io.github.vanthu.engine;

import io.github.vanthu.spi.ProvincePlugin;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;

/** Names the jar or folder that a plugin comes from. */
final class PluginSource {
    private PluginSource() {}

    /** Returns the file name of the plugin's jar or folder, or the name of its class if it has neither. */
    static String of(ProvincePlugin plugin) {
        CodeSource code = plugin.getClass().getProtectionDomain().getCodeSource();
        return code == null || code.getLocation() == null ? plugin.getClass().getName() : fileName(code.getLocation());
    }

    private static String fileName(URL location) {
        try {
            return String.valueOf(Path.of(location.toURI()).getFileName());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return location.toString();
        }
    }
}
