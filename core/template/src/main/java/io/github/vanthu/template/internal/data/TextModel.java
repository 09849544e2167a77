package io.github.vanthu.template.internal.data;

import freemarker.template.TemplateScalarModel;

/** A text that records its reading. */
public final class TextModel implements TemplateScalarModel {
    private final String value;
    private final Pointer pointer;
    private final ReadLog log;

    TextModel(String value, Pointer pointer, ReadLog log) {
        this.value = value;
        this.pointer = pointer;
        this.log = log;
    }

    @Override
    public String getAsString() {
        log.read(pointer);
        return value;
    }

    /** Returns where the text stands. */
    public Pointer pointer() {
        return pointer;
    }
}
