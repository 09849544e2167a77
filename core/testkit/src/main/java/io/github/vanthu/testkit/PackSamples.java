package io.github.vanthu.testkit;

import io.github.vanthu.pack.PackPlugin;
import io.github.vanthu.spi.ProvincePlugin;
import java.util.List;

/** The samples that lie in a pack. */
final class PackSamples {
    private PackSamples() {}

    /** Returns the samples of a plugin; none if it is no pack. */
    static List<SamplePlan> of(ProvincePlugin plugin) {
        return plugin instanceof PackPlugin pack
                ? pack.samples().stream()
                        .map(name -> new SamplePlan(name, () -> pack.sample(name), pack.sourced(name)))
                        .toList()
                : List.of();
    }
}
