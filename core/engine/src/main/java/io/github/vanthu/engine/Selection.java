package io.github.vanthu.engine;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.List;
import java.util.Optional;

/**
 * The format that was selected for a plan.
 *
 * @param chosen the format, or nothing if a problem is an error
 * @param problems what was found on the way
 */
record Selection(Optional<Chosen> chosen, List<Problem> problems) {
    Selection {
        problems = List.copyOf(problems);
    }

    /**
     * A format.
     *
     * @param profile the format profile with the values of province and office
     * @param source identifier of the plugin, or {@code national}
     * @param province what the province does differently
     */
    record Chosen(FormatProfile profile, String source, ProvinceFormat province) {}
}
