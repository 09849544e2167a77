package io.github.vanthu.template.internal.data;

import freemarker.template.TemplateBooleanModel;

/** A yes or no that records its reading. */
final class FlagModel implements TemplateBooleanModel {
    private final boolean value;
    private final Pointer pointer;
    private final ReadLog log;

    FlagModel(boolean value, Pointer pointer, ReadLog log) {
        this.value = value;
        this.pointer = pointer;
        this.log = log;
    }

    @Override
    public boolean getAsBoolean() {
        log.readAside(pointer);
        return value;
    }
}
