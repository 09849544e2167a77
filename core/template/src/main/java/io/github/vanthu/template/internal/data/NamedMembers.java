package io.github.vanthu.template.internal.data;

import java.util.Set;

/** A model that can say which names it answers to. */
public interface NamedMembers {
    /** Returns the names, also of members that have no value now. */
    Set<String> names();
}
