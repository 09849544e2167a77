package io.github.vanthu.template.internal.data;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns plan data into FreeMarker models that know their pointers. */
public final class DataModels {
    /** Letters look like this level wherever they stand. */
    private static final int DEEPEST_LOOK = 5;

    private final ReadLog log;
    private final Findings findings;
    private final List<LabelStyle> headingLevels;
    private final AnnexLayouts layouts;

    /**
     * Makes the models of one rendering.
     *
     * @param log where reads are recorded
     * @param findings where problems of the data go
     * @param headingLevels how headings are labelled, outermost level first
     * @param layouts the annex layouts of the format
     */
    public DataModels(ReadLog log, Findings findings, List<LabelStyle> headingLevels, AnnexLayouts layouts) {
        this.log = log;
        this.findings = findings;
        this.headingLevels = headingLevels;
        this.layouts = layouts;
    }

    /** Returns the model of a plan: its components, and headings with computed labels, and the mark of a numbered draft. */
    public TemplateModel plan(Plan plan) {
        Pointer body = Pointer.PLAN.child("body");
        Supplier<TemplateModel> headings =
                () -> headings(plan.body(), Optional.empty(), Numbering.of(headingLevels), body);
        Map<String, Supplier<TemplateModel>> computed = new HashMap<>();
        computed.put("body", headings);
        if (plan.drafted()) {
            computed.put("draft", () -> draft(plan));
        }
        return new RecordModel(plan, Pointer.PLAN, this, computed);
    }

    private TemplateModel draft(Plan plan) {
        return text(plan.draftMark(), Pointer.PLAN.child(plan.draft().isPresent() ? "draft" : "draftNumber"));
    }

    /** Returns the model of fixed words, each with the name of the file that brings it. */
    public TemplateModel wording(Map<String, String> words, Map<String, String> files) {
        return new MapModel(
                words,
                name -> text(
                        words.getOrDefault(name, ""),
                        new Pointer(files.getOrDefault(name, ""), "")
                                .child("wording")
                                .child(name)));
    }

    @Nullable
    TemplateModel model(Object value, Pointer pointer) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? model(optional.get(), pointer) : null;
        }
        if (value instanceof List<?> list) {
            return new ListModel(list.size(), at -> element(list.get(at), pointer.child(at)));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, pointer);
        }
        return element(value, pointer);
    }

    private TemplateModel map(Map<?, ?> map, Pointer pointer) {
        @SuppressWarnings("unchecked")
        Map<String, Object> byName = (Map<String, Object>) map;
        return new MapModel(byName, name -> model(byName.getOrDefault(name, ""), pointer.child(name)));
    }

    private TemplateModel element(Object value, Pointer pointer) {
        if (value instanceof ExtraValue extra) {
            return extra(extra, pointer);
        }
        if (value instanceof Annex annex) {
            return annex(annex, pointer);
        }
        if (value instanceof Record structure) {
            return structured(structure, pointer);
        }
        if (value instanceof Boolean flag) {
            return new FlagModel(flag, pointer, log);
        }
        return text(plain(value), pointer);
    }

    private TemplateModel extra(ExtraValue value, Pointer pointer) {
        if (value instanceof ExtraValue.Items list) {
            return new ListModel(list.items().size(), at -> extra(list.items().get(at), pointer.child(at)));
        }
        if (value instanceof ExtraValue.Group group) {
            return map(group.members(), pointer);
        }
        return text(((ExtraValue.Text) value).text(), pointer);
    }

    private TemplateModel structured(Record value, Pointer pointer) {
        if (value instanceof Markdown markdown) {
            return new MarkdownModel(markdown, pointer, log);
        }
        if (value instanceof PartialDate date) {
            return date(date, pointer);
        }
        return new RecordModel(value, pointer, this, Map.of());
    }

    private static String plain(Object value) {
        if (value instanceof MoneyUnit unit) {
            return unit.text();
        }
        if (value instanceof LabelStyle style) {
            return style.sample();
        }
        if (value instanceof Annex.Paper paper) {
            return paper.name();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value.toString();
    }

    private TextModel text(String value, Pointer pointer) {
        return new TextModel(value, pointer, log);
    }

    private TemplateModel date(PartialDate date, Pointer pointer) {
        Map<String, Optional<String>> parts = Map.of(
                "day", date.day().isPresent() ? Optional.of(date.dayText("")) : Optional.empty(),
                "month", date.month().isPresent() ? Optional.of(date.monthText("")) : Optional.empty(),
                "year", Optional.of(String.valueOf(date.year())),
                "numeric", date.complete().map(day -> date.numeric()),
                "iso", date.complete().map(Object::toString));
        return new MapModel(parts, name -> model(parts.getOrDefault(name, Optional.empty()), pointer));
    }

    private TemplateModel annex(Annex annex, Pointer pointer) {
        int index = Integer.parseInt(pointer.path().substring(pointer.path().lastIndexOf('/') + 1));
        Map<String, Supplier<TemplateModel>> computed = new HashMap<>();
        computed.put("number", () -> text(LabelStyle.roman(index + 1), pointer));
        computed.put("unit", () -> unit(annex, pointer));
        layouts.notes(annex)
                .ifPresent(placed -> computed.put(
                        "notes",
                        () -> new MarkdownModel(
                                AnnexLayouts.notes(placed), placed.pointer().child("notes"), log)));
        return new RecordModel(annex, pointer, this, computed);
    }

    /** A unit that nobody says is a word of the program, not a datum. */
    private TemplateModel unit(Annex annex, Pointer pointer) {
        String unit = layouts.unit(annex).text();
        Optional<Pointer> place = layouts.unitPlace(annex, pointer);
        return place.isPresent() ? text(unit, place.get()) : new SimpleScalar(unit);
    }

    private TemplateModel headings(List<Heading> headings, Optional<LabelStyle> own, Numbering above, Pointer pointer) {
        List<Integer> numbers =
                Numbering.count(headings.stream().map(Heading::label).toList());
        LabelStyle style = above.below(own);
        return new ListModel(
                headings.size(),
                at -> heading(headings.get(at), above.item(numbers.get(at), style), pointer.child(at)));
    }

    private TemplateModel heading(Heading heading, Numbering numbering, Pointer pointer) {
        boolean leaf = heading.text().isEmpty() && heading.parts().isEmpty();
        return new RecordModel(
                heading,
                pointer,
                this,
                Map.of(
                        "label", () -> label(heading, numbering, pointer),
                        "level", () -> new SimpleNumber(look(numbering)),
                        "leaf", () -> leaf ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE,
                        "parts",
                                () -> headings(
                                        heading.parts(), heading.numbering(), numbering, pointer.child("parts"))));
    }

    private static int look(Numbering numbering) {
        boolean letter = switch (numbering.style()) {
            case LETTER_PARENTHESIS, LETTER_DOT, HYPHEN, PLUS -> true;
            default -> false;
        };
        return letter ? DEEPEST_LOOK : Math.min(numbering.level(), DEEPEST_LOOK);
    }

    private TemplateModel label(Heading heading, Numbering numbering, Pointer pointer) {
        if (heading.label().isPresent()) {
            return text(heading.label().get(), pointer.child("label"));
        }
        Optional<String> label = numbering.label();
        if (label.isEmpty()) {
            findings.error(
                    "TEMPLATE-017",
                    pointer,
                    String.valueOf(numbering.number()),
                    numbering.style().sample());
        }
        return text(label.orElse(""), pointer);
    }
}
