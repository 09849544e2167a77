package io.github.vanthu.intake;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Field;
import io.github.vanthu.model.KnownBasis;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the field types of records by reflection. */
final class FieldTypes {
    private final Map<Class<?>, RecordType> records = new HashMap<>();

    private FieldTypes() {}

    /** Returns the type of a record with all types that it holds. */
    static RecordType of(Class<? extends Record> type) {
        return new FieldTypes().recordType(type);
    }

    private RecordType recordType(Class<?> type) {
        RecordType known = records.get(type);
        if (known != null) {
            return known;
        }
        RecordType made = new RecordType(type);
        records.put(type, made);
        made.complete(Stream.of(type.getRecordComponents()).map(this::component).toList());
        return made;
    }

    private Component component(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        if (field == null) {
            throw new IllegalStateException(component + " of " + component.getDeclaringRecord() + " has no @Field");
        }
        return Component.of(component.getName(), field, type(component.getGenericType(), field));
    }

    private FieldType type(Type type, Field field) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, field);
        }
        return simple((Class<?>) type, field.blank() || field.optional());
    }

    private FieldType container(ParameterizedType generic, Field field) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return new OptionalType(simple((Class<?>) arguments[0], true));
        }
        if (generic.getRawType() == List.class) {
            ListType list = new ListType(simple((Class<?>) arguments[0], field.blank()), field.required());
            return arguments[0] == KnownBasis.class ? new KnownBasesType(list) : list;
        }
        return new MapType(simple((Class<?>) arguments[1], field.blank()));
    }

    private FieldType simple(Class<?> type, boolean blank) {
        if (type == String.class) {
            return new TextType(blank, text -> text);
        }
        if (type == Markdown.class) {
            return new TextType(blank, Markdown::new);
        }
        if (type == ExtraValue.class) {
            return new ExtraType();
        }
        if (type == boolean.class) {
            return new BooleanType();
        }
        if (type == Integer.class) {
            return NumberType.whole();
        }
        if (type == BigDecimal.class) {
            return NumberType.decimal();
        }
        if (type == PartialDate.class) {
            return new DateType();
        }
        return type.isEnum() ? choice(type) : recordOrOffice(type);
    }

    private FieldType recordOrOffice(Class<?> type) {
        RecordType data = recordType(type);
        if (type == Basis.class) {
            return new BasisType(data);
        }
        return type == Office.class ? new OfficeType(data) : data;
    }

    private static ChoiceType choice(Class<?> type) {
        if (type == LabelStyle.class) {
            List<String> samples =
                    Stream.of(LabelStyle.values()).map(LabelStyle::sample).toList();
            return new ChoiceType(samples, LabelStyle::ofSample, LabelStyle.NONE);
        }
        if (type == MoneyUnit.class) {
            List<String> units =
                    Stream.of(MoneyUnit.values()).map(MoneyUnit::text).toList();
            return new ChoiceType(units, MoneyUnit::ofText, MoneyUnit.DONG);
        }
        if (type == Annex.Paper.class) {
            List<String> sizes =
                    Stream.of(Annex.Paper.values()).map(Annex.Paper::name).toList();
            return new ChoiceType(sizes, FieldTypes::paper, Annex.Paper.A4);
        }
        List<Object> constants = List.of(type.getEnumConstants());
        List<String> texts = constants.stream().map(FieldTypes::text).toList();
        return new ChoiceType(
                texts,
                text -> texts.contains(text) ? Optional.of(constants.get(texts.indexOf(text))) : Optional.empty(),
                constants.get(0));
    }

    private static Optional<Annex.Paper> paper(String text) {
        return Stream.of(Annex.Paper.values())
                .filter(size -> size.name().equals(text))
                .findFirst();
    }

    private static String text(Object constant) {
        String name = ((Enum<?>) constant).name();
        String written = constant.toString();
        return written.equals(name) ? name.toLowerCase(Locale.ROOT).replace('_', '-') : written;
    }
}
