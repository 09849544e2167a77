package io.github.vanthu.testkit.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers differently every time. */
public final class FicklePlugin extends PlantedPlugin {
    private final AtomicInteger asked = new AtomicInteger();

    /** Makes the plugin. */
    public FicklePlugin() {}

    @Override
    public ProvinceFormat format(Office office) {
        String number = String.format(Locale.ROOT, "%d", asked.incrementAndGet());
        return ProvinceFormat.NATIONAL.withWording(Map.of("annex", "PHỤ LỤC " + number));
    }
}
