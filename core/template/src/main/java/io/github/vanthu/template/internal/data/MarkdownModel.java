package io.github.vanthu.template.internal.data;

import freemarker.template.TemplateModel;
import io.github.vanthu.model.Markdown;

/** CommonMark text; a template cannot print it raw. */
public final class MarkdownModel implements TemplateModel {
    private final Markdown value;
    private final Pointer pointer;
    private final ReadLog log;

    MarkdownModel(Markdown value, Pointer pointer, ReadLog log) {
        this.value = value;
        this.pointer = pointer;
        this.log = log;
    }

    /** Returns the source and records the read. */
    public String source() {
        log.readAside(pointer);
        return value.source();
    }

    /** Returns where the text stands. */
    public Pointer pointer() {
        return pointer;
    }
}
