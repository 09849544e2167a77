package io.github.vanthu.spi;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.Validity;
import java.util.List;
import java.util.Optional;

/**
 * The format of one province for a period (định dạng của tỉnh).
 *
 * <p>Found by {@link java.util.ServiceLoader}. An implementation has a public constructor without parameters, holds no
 * state and returns the same values at every call. What it does not say comes from the national format.
 */
public interface ProvincePlugin {
    /**
     * Returns the version of this interface that the plugin was built for.
     *
     * <p>Write {@code return SpiVersion.CURRENT;}: the compiler puts the version of the day into the plugin's own class.
     */
    String spi();

    /** Returns the identifier, unique among all plugins: {@code [a-z][a-z0-9-]*}, such as {@code bac-giang}. */
    String id();

    /** Returns the name that people read, such as "Tỉnh Bắc Giang". */
    String name();

    /** Returns the name of the province as offices write it at the time, without "tỉnh", such as "Bắc Giang". */
    String province();

    /**
     * Returns the codes that the province has in the state's list of administrative units during the validity, such as
     * {@code 24}.
     *
     * <p>Codes change meaning: 24 was tỉnh Bắc Giang until 30/6/2025 and is tỉnh Bắc Ninh since (Quyết định
     * 19/2025/QĐ-TTg).
     */
    List<String> codes();

    /** Returns the days of issue for which the format holds. */
    Validity validity();

    /** Returns the plugin whose format this one starts from, by its identifier, or nothing for the national format. */
    default Optional<String> parent() {
        return Optional.empty();
    }

    /** Returns what differs from the parent's format in the plans of an office of this province. */
    ProvinceFormat format(Office office);

    /**
     * Returns the JSON Schema (2020-12) of the province's own data fields, which plans bring under {@code extra}, or nothing
     * if it has none. A plugin without a schema takes that of its parent.
     */
    default Optional<String> extraSchema() {
        return Optional.empty();
    }

    /**
     * Returns what is wrong with a plan by rules of the province alone; the rules of the parent do not hold for it.
     *
     * @param plan a plan without errors of form
     */
    default List<Finding> check(Plan plan) {
        return List.of();
    }
}
