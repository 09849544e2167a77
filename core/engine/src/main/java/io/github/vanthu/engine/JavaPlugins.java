package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.spi.ProvincePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/** Finds plugins in Java by their service files (mã Java). */
final class JavaPlugins {
    private static final String SERVICE = "META-INF/services/" + ProvincePlugin.class.getName();
    private static final int MOST_FAULTS_OF_ONE_LOADER = 100;

    private final ClassLoader loader;
    private final PluginInspection inspection;

    JavaPlugins(ClassLoader loader, PluginInspection inspection) {
        this.loader = loader;
        this.inspection = inspection;
    }

    /** Returns whether a folder holds the compiled classes of a plugin. */
    static boolean isClasses(Path folder) {
        return Files.isRegularFile(folder.resolve(SERVICE));
    }

    /** Collects what the class path names. */
    void onClassPath() {
        collect(loader, "class path", Optional.empty());
    }

    /** Collects what a folder of classes names, in a class loader of its own. */
    void inClasses(Path folder) {
        collectFrom(folder);
    }

    /** Collects what a jar names, in a class loader of its own. */
    void inJar(Path jar) {
        int before = inspection.size();
        try {
            Optional<Problem> tooLarge = tooLarge(jar);
            tooLarge.ifPresentOrElse(inspection::fault, () -> collectFrom(jar));
        } catch (IOException e) {
            inspection.fault(Problem.error("PLUGIN-009", Place.file(name(jar)), name(jar)));
        }
        if (inspection.size() == before) {
            inspection.fault(Problem.warning("PLUGIN-010", Place.file(name(jar)), name(jar)));
        }
    }

    private static Optional<Problem> tooLarge(Path jar) throws IOException {
        if (Files.size(jar) > Limit.JAR_BYTES.value()) {
            return Optional.of(tooLarge(jar, Files.size(jar), Limit.JAR_BYTES));
        }
        try (JarFile opened = new JarFile(jar.toFile(), false)) {
            return opened.size() > Limit.JAR_FILES.value()
                    ? Optional.of(tooLarge(jar, opened.size(), Limit.JAR_FILES))
                    : Optional.empty();
        }
    }

    private static Problem tooLarge(Path jar, long value, Limit limit) {
        return Problem.error(
                "PLUGIN-040",
                Place.file(name(jar)),
                name(jar),
                String.valueOf(value),
                limit.vietnamese(),
                String.valueOf(limit.value()));
    }

    private void collectFrom(Path classes) {
        try {
            PluginClassLoader own = new PluginClassLoader(classes.toUri().toURL(), loader);
            collect(own, name(classes), Optional.of(classes));
        } catch (IOException e) {
            inspection.fault(Problem.error("PLUGIN-009", Place.file(name(classes)), name(classes)));
        }
    }

    private void collect(ClassLoader from, String source, Optional<Path> location) {
        Iterator<ProvincePlugin> plugins =
                ServiceLoader.load(ProvincePlugin.class, from).iterator();
        int failed = 0;
        while (failed < MOST_FAULTS_OF_ONE_LOADER) {
            try {
                if (!plugins.hasNext()) {
                    return;
                }
                ProvincePlugin plugin = plugins.next();
                String where = location.map(Path::toString).orElseGet(() -> PluginSource.of(plugin));
                inspection.inspect(plugin, InstalledPlugin.Kind.JAVA, where);
            } catch (ServiceConfigurationError | LinkageError e) {
                failed++;
                inspection.fault(Problem.error("PLUGIN-001", Place.file(source), source, reason(e)));
            }
        }
    }

    private static String reason(Error e) {
        String cause = PluginQuestions.rootCause(e);
        return e.getCause() == null ? cause : String.valueOf(e.getMessage()).replaceFirst("^.*: ", "") + ": " + cause;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
