package io.github.vanthu.template.internal.dsl;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.vanthu.document.Origin;
import io.github.vanthu.template.DirectiveDescription;
import io.github.vanthu.template.internal.data.ReadLog;
import io.github.vanthu.template.internal.data.TextModel;
import io.github.vanthu.template.internal.tree.TemplateFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The attributes of one directive call, read by name and kind; every fault names the directive and its place. */
final class Arguments {
    private final String directive;
    private final Origin origin;
    private final Map<String, TemplateModel> values;
    private final ReadLog log;
    private final List<String> evaluated;

    Arguments(String directive, Origin origin, Map<String, TemplateModel> values, ReadLog log) {
        this.directive = directive;
        this.origin = origin;
        this.values = values;
        this.log = log;
        this.evaluated = log.takeRecent();
    }

    /** Holds the call against the description of the directive: no unknown attribute, none lacking. */
    void check(DirectiveDescription description) {
        List<String> known = description.attributeNames();
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new TemplateFault("TEMPLATE-006", origin, name, directive, String.join(", ", known));
            }
        }
        for (DirectiveDescription.Attribute attribute : description.attributes()) {
            if (attribute.required()) {
                required(attribute.name(), value(attribute.name()));
            }
        }
    }

    Optional<TemplateModel> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    TemplateFault wrong(String name, String expected, Object actual) {
        return new TemplateFault("TEMPLATE-007", origin, directive, name, expected, String.valueOf(actual));
    }

    <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new TemplateFault("TEMPLATE-008", origin, directive, name));
    }

    <M extends TemplateModel> Optional<M> of(Class<M> kind, String name, String expected) {
        Optional<TemplateModel> value = value(name);
        if (value.isPresent() && !kind.isInstance(value.get())) {
            throw wrong(name, expected, shown(value.get()));
        }
        return value.map(kind::cast);
    }

    private static String shown(TemplateModel model) {
        try {
            if (model instanceof TemplateScalarModel scalar) {
                return "\"" + scalar.getAsString() + "\"";
            }
            return model instanceof TemplateNumberModel number ? String.valueOf(number.getAsNumber()) : "?";
        } catch (TemplateException e) {
            return "?";
        }
    }

    /** Returns text; a datum keeps its own pointer, a computed text all that was read for the call. */
    Chunk text(String name) throws TemplateException {
        Optional<TemplateScalarModel> scalar = of(TemplateScalarModel.class, name, "text");
        if (scalar.isEmpty()) {
            return Chunk.EMPTY;
        }
        if (scalar.get() instanceof TextModel datum) {
            String text = datum.getAsString();
            return new Chunk(text, log.takeRecent());
        }
        return new Chunk(scalar.get().getAsString(), evaluated);
    }

    Optional<String> word(String name) throws TemplateException {
        Chunk chunk = text(name);
        return chunk.isEmpty() ? Optional.empty() : Optional.of(chunk.text());
    }

    Optional<Integer> whole(String name, int from, int to) throws TemplateException {
        String expected = from + "–" + to;
        Optional<TemplateNumberModel> model = of(TemplateNumberModel.class, name, expected);
        if (model.isEmpty()) {
            return Optional.empty();
        }
        Number number = model.get().getAsNumber();
        if (number.doubleValue() != number.intValue() || number.intValue() < from || number.intValue() > to) {
            throw wrong(name, expected, number);
        }
        return Optional.of(number.intValue());
    }

    boolean flag(String name, boolean otherwise) throws TemplateException {
        Optional<TemplateBooleanModel> model = of(TemplateBooleanModel.class, name, "true, false");
        return model.isPresent() ? model.get().getAsBoolean() : otherwise;
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) throws TemplateException {
        Optional<String> word = word(name);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>();
        for (E constant : kind.getEnumConstants()) {
            String written = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (written.equals(word.get())) {
                return Optional.of(constant);
            }
            known.add(written);
        }
        throw wrong(name, String.join(", ", known), "\"" + word.get() + "\"");
    }

    List<TemplateModel> list(String name) throws TemplateException {
        TemplateSequenceModel sequence = required(name, of(TemplateSequenceModel.class, name, "[…]"));
        List<TemplateModel> elements = new ArrayList<>();
        for (int at = 0; at < sequence.size(); at++) {
            elements.add(sequence.get(at));
        }
        return elements;
    }
}
