package io.github.vanthu.engine;

import io.github.vanthu.spi.SpiVersion;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds the version of the plugin interface that a plugin states against the present one (phiên bản giao diện).
 *
 * @param present the version that this build has
 */
record VersionCheck(SpiVersion present) {
    static final VersionCheck CURRENT =
            new VersionCheck(SpiVersion.of(SpiVersion.CURRENT).orElseThrow());

    /**
     * Passes if the plugin runs with the present version.
     *
     * @param spi asks the plugin for its version
     * @throws PluginFaultException if the plugin states none, or one of another major number
     */
    void pass(PluginQuestions plugin, Supplier<String> spi) {
        String stated = plugin.ask("spi()", () -> stated(plugin, spi));
        Optional<SpiVersion> version = SpiVersion.of(stated);
        if (version.isEmpty()) {
            throw plugin.fault("PLUGIN-013", stated, present.toString());
        }
        if (!version.get().runsWith(present)) {
            String code = version.get().major() > present.major() ? "PLUGIN-014" : "PLUGIN-015";
            throw plugin.fault(code, stated, present.toString());
        }
    }

    /** A class that was compiled before the interface had versions lacks the method. */
    private String stated(PluginQuestions plugin, Supplier<String> spi) {
        try {
            return spi.get();
        } catch (AbstractMethodError e) {
            throw plugin.fault("PLUGIN-016", present.toString());
        }
    }
}
