package io.github.vanthu.samples;

import com.tngtech.archunit.lang.ArchRule;

/** An architecture rule with a class that breaks it. */
record GuardedRule(String name, ArchRule rule, Class<?> planted) {
    @Override
    public String toString() {
        return name;
    }
}
