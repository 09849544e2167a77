package io.github.vanthu.spi;

import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.Validity;

/**
 * The format of one province for a period (định dạng của tỉnh).
 *
 * <p>Found by {@link java.util.ServiceLoader}. An implementation has a public constructor without parameters, holds no
 * state and returns the same values at every call. What it does not say comes from the national format.
 */
public interface ProvincePlugin {
    /** Returns the identifier, unique among all plugins: {@code [a-z][a-z0-9-]*}, such as {@code bac-giang}. */
    String id();

    /** Returns the name that people read, such as "Tỉnh Bắc Giang". */
    String name();

    /** Returns the name of the province as offices write it at the time, without "tỉnh", such as "Bắc Giang". */
    String province();

    /** Returns the days of issue for which the format holds. */
    Validity validity();

    /** Returns what differs from the national format in the plans of an office of this province. */
    ProvinceFormat format(Office office);
}
