package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin answers for an office, laid over the formats that it starts from.
 *
 * @param format the format, unless a problem is an error
 * @param problems why there is none
 */
public record PluginFormat(Optional<ProvinceFormat> format, List<Problem> problems) {
    /** Copies the problems. */
    public PluginFormat {
        problems = List.copyOf(problems);
    }
}
