package io.github.vanthu.template;

import java.util.Optional;

/**
 * Where the texts of templates come from (nguồn mẫu).
 *
 * <p>Templates reach no other texts: neither files nor addresses.
 */
@FunctionalInterface
public interface TemplateSource {
    /**
     * Returns the text of a template, or nothing.
     *
     * @param name relative name without leading slash, such as {@code ke-hoach.ftl}
     */
    Optional<String> text(String name);
}
