package io.github.vanthu.template.internal.data;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map, or something that answers to a few names. */
final class MapModel implements TemplateHashModel, NamedMembers {
    private final Map<String, ?> values;
    private final Function<String, @Nullable TemplateModel> members;

    MapModel(Map<String, ?> values, Function<String, @Nullable TemplateModel> members) {
        this.values = values;
        this.members = members;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return values.containsKey(key) ? members.apply(key) : null;
    }

    @Override
    public Set<String> names() {
        return new TreeSet<>(values.keySet());
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
