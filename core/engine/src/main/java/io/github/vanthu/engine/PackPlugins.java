package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pack.PackFiles;
import io.github.vanthu.pack.PackReader;
import io.github.vanthu.pack.PackReading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds packs (gói định dạng). */
final class PackPlugins {
    private static final String LIST = "META-INF/vanthu/packs";
    private static final String BASE = "vanthu/packs/";

    private final PluginInspection inspection;
    private final PackReader reader = new PackReader();

    PackPlugins(PluginInspection inspection) {
        this.inspection = inspection;
    }

    /** Reads the packs whose identifiers the lists of a class path name. */
    void onClassPath(ClassLoader loader) {
        try {
            for (URL list : Collections.list(loader.getResources(LIST))) {
                ids(list).forEach(id -> read(PackFiles.resources(loader, BASE + id)));
            }
        } catch (IOException e) {
            inspection.fault(Problem.error("PLUGIN-009", Place.file(LIST), LIST));
        }
    }

    private static List<String> ids(URL list) throws IOException {
        List<String> ids = new ArrayList<>();
        try (InputStream in = list.openStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(ids::add);
        }
        return ids;
    }

    /** Reads the head of one pack. */
    void read(PackFiles files) {
        PackReading reading = reader.read(files);
        reading.plugin().ifPresent(plugin -> inspection.inspect(plugin, InstalledPlugin.Kind.PACK, files.source()));
        Claim claim = new Claim(reading.province(), reading.codes(), reading.validity());
        reading.problems().forEach(problem -> inspection.fault(problem, claim));
    }
}
