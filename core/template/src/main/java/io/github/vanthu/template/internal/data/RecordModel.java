package io.github.vanthu.template.internal.data;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A record whose components are members by name, beside computed members. */
public final class RecordModel implements TemplateHashModel, NamedMembers {
    private final Record value;
    private final Pointer pointer;
    private final DataModels models;
    private final Map<String, Supplier<TemplateModel>> computed;

    RecordModel(Record value, Pointer pointer, DataModels models, Map<String, Supplier<TemplateModel>> computed) {
        this.value = value;
        this.pointer = pointer;
        this.models = models;
        this.computed = computed;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        Supplier<TemplateModel> own = computed.get(key);
        if (own != null) {
            return own.get();
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getName().equals(key)) {
                return models.model(valueOf(component), pointer.child(key));
            }
        }
        return null;
    }

    private Object valueOf(RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>(computed.keySet());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** Returns the record. */
    public Record value() {
        return value;
    }

    /** Returns where the record stands. */
    public Pointer pointer() {
        return pointer;
    }
}
