package io.github.vanthu.samples.stress;

import java.util.Map;

/**
 * A plan that presses on layout.
 *
 * @param name the plan's identifier
 * @param yaml the plan as a clerk's file
 */
public record StressPlan(String name, String yaml) {
    static StressPlan of(Map<String, Object> plan) {
        return new StressPlan(String.valueOf(plan.get("id")), Yaml.text(plan));
    }

    @Override
    public String toString() {
        return name;
    }
}
