package io.github.vanthu.template.internal.data;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.function.IntFunction;

/** A list whose elements know their pointers. */
final class ListModel implements TemplateSequenceModel {
    private final int size;
    private final IntFunction<TemplateModel> elements;

    ListModel(int size, IntFunction<TemplateModel> elements) {
        this.size = size;
        this.elements = elements;
    }

    @Override
    public TemplateModel get(int index) {
        return elements.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
