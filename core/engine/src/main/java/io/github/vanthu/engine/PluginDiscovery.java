package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvincePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds plugins on the class path and in folders of jars, and checks what they say of themselves. */
final class PluginDiscovery {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int MOST_FAULTS_OF_ONE_LOADER = 100;

    private final ClassLoader loader;
    private final List<LoadedPlugin> found = new ArrayList<>();
    private final List<PluginFault> faults = new ArrayList<>();

    private PluginDiscovery(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the plugins that a class loader sees and those in the jars of some folders. */
    static PluginSet discover(ClassLoader loader, List<Path> folders) {
        PluginDiscovery discovery = new PluginDiscovery(loader);
        discovery.collect(loader, "class path");
        folders.forEach(discovery::searchFolder);
        return PluginSet.of(discovery.found, discovery.faults);
    }

    private void searchFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(PluginDiscovery::isJar).sorted().forEach(this::searchJar);
        } catch (IOException e) {
            fault("PLUGIN-011", folder.toString());
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    private void searchJar(Path jar) {
        String source = String.valueOf(jar.getFileName());
        int before = found.size() + faults.size();
        try {
            new JarFile(jar.toFile()).close();
            collect(new PluginClassLoader(jar.toUri().toURL(), loader), source);
        } catch (IOException e) {
            fault("PLUGIN-009", source);
        }
        if (found.size() + faults.size() == before) {
            faults.add(new PluginFault(Problem.warning("PLUGIN-010", Place.file(source), source), List.of()));
        }
    }

    private void collect(ClassLoader from, String source) {
        Iterator<ProvincePlugin> plugins =
                ServiceLoader.load(ProvincePlugin.class, from).iterator();
        int failed = 0;
        while (failed < MOST_FAULTS_OF_ONE_LOADER) {
            try {
                if (!plugins.hasNext()) {
                    return;
                }
                inspect(plugins.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                failed++;
                fault("PLUGIN-001", source, reason(e));
            }
        }
    }

    private static String reason(Error e) {
        String cause = PluginQuestions.rootCause(e);
        return e.getCause() == null ? cause : String.valueOf(e.getMessage()).replaceFirst("^.*: ", "") + ": " + cause;
    }

    private void inspect(ProvincePlugin plugin) {
        String source = PluginSource.of(plugin);
        PluginQuestions questions = new PluginQuestions(plugin.getClass().getSimpleName(), source);
        try {
            VersionCheck.CURRENT.pass(questions, plugin::spi);
            found.add(new LoadedPlugin(answers(plugin, questions), plugin));
        } catch (PluginFaultException e) {
            faults.add(PluginFault.of(e.problem(), provinceOf(plugin, questions)));
        }
    }

    /** Returns the province that a faulty plugin would have served, if it still says so. */
    private static Optional<String> provinceOf(ProvincePlugin plugin, PluginQuestions questions) {
        try {
            return Optional.of(questions.ask("province()", plugin::province));
        } catch (PluginFaultException e) {
            return Optional.empty();
        }
    }

    private static InstalledPlugin answers(ProvincePlugin plugin, PluginQuestions questions) {
        String province = questions.ask("province()", plugin::province);
        String id = questions.ask("id()", plugin::id);
        if (!ID.matcher(id).matches()) {
            throw new PluginFaultException(
                    Problem.error("PLUGIN-002", Place.file(questions.source()), id, questions.source()));
        }
        String name = questions.ask("name()", plugin::name);
        Validity validity = questions.ask("validity()", plugin::validity);
        List<String> codes = questions.ask("codes()", plugin::codes);
        return new InstalledPlugin(id, name, province, codes, validity, questions.source(), InstalledPlugin.Kind.JAVA);
    }

    private void fault(String code, String source, String... more) {
        String[] arguments = Stream.concat(Stream.of(source), Stream.of(more)).toArray(String[]::new);
        faults.add(new PluginFault(Problem.error(code, Place.file(source), arguments), List.of()));
    }
}
