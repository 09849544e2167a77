package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.reference.Amount.Measure;
import io.github.vanthu.figures.reference.Call.Form;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.regulation.NumberWords;
import io.github.vanthu.regulation.Spelling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes figures as texts say them: with a unit, alone, or in words (cách ghi số liệu). */
final class Printing {
    private static final List<String> NAMES = List.of("dong", "nghin", "trieu", "ty", "so", "bangChu", "hai");
    private static final Map<String, MoneyUnit> UNITS = Map.ofEntries(
            Map.entry("dong", MoneyUnit.DONG),
            Map.entry("nghin", MoneyUnit.THOUSAND),
            Map.entry("nghindong", MoneyUnit.THOUSAND),
            Map.entry("ngan", MoneyUnit.THOUSAND),
            Map.entry("ngandong", MoneyUnit.THOUSAND),
            Map.entry("trieu", MoneyUnit.MILLION),
            Map.entry("trieudong", MoneyUnit.MILLION),
            Map.entry("ty", MoneyUnit.BILLION),
            Map.entry("tydong", MoneyUnit.BILLION),
            Map.entry("ti", MoneyUnit.BILLION),
            Map.entry("tidong", MoneyUnit.BILLION));

    private final NumberWordsStyle style;

    Printing(NumberWordsStyle style) {
        this.style = style;
    }

    /**
     * A figure as a text says it.
     *
     * @param text such as "6.422 triệu đồng"
     * @param lost what rounding took away; negative where it added
     */
    record Printed(String text, BigDecimal lost) {
        boolean exact() {
            return lost.signum() == 0;
        }

        private Printed with(String words) {
            return new Printed(text + words, lost);
        }
    }

    /**
     * Writes a figure in running text.
     *
     * @throws ReferenceFault if the form is unknown or does not fit what is measured
     */
    Printed text(Amount amount, Optional<Form> form) {
        if (form.isEmpty()) {
            return usual(amount);
        }
        String name = Spelling.folded(form.get().name());
        MoneyUnit unit = UNITS.get(name);
        if (unit != null) {
            fit(amount.measure() == Measure.MONEY, form.get(), amount);
            return figure(amount.value(), unit, digits(form.get(), form.get().options()))
                    .with(" " + words(unit));
        }
        return switch (name) {
            case "so" -> bare(amount, form.get());
            case "bangchu", "chu" -> inWords(amount, form.get());
            case "hai" -> twoDigits(amount, form.get());
            default -> throw KnownNames.unknown("REF-007", form.get().name(), NAMES);
        };
    }

    private Printed usual(Amount amount) {
        Printed figure = figure(amount.value(), MoneyUnit.DONG, Optional.empty());
        return switch (amount.measure()) {
            case MONEY -> figure.with(" " + words(MoneyUnit.DONG));
            case COUNT -> figure;
            case SHARE -> figure.with("%");
        };
    }

    private static Printed bare(Amount amount, Form form) {
        List<String> options = form.options();
        Optional<MoneyUnit> unit =
                options.stream().findFirst().map(Spelling::folded).map(UNITS::get);
        unit.ifPresent(any -> fit(amount.measure() == Measure.MONEY, form, amount));
        List<String> others = unit.isPresent() ? options.subList(1, options.size()) : options;
        return figure(amount.value(), unit.orElse(MoneyUnit.DONG), digits(form, others));
    }

    private Printed inWords(Amount amount, Form form) {
        boolean small = form.options().stream().map(Spelling::folded).toList().equals(List.of("thuong"));
        option(form.options().isEmpty() || small, form, "thuong");
        fit(NumberWords.covers(amount.value()), form, amount);
        String words = amount.measure() == Measure.MONEY
                ? NumberWords.of(new Money(amount.value(), MoneyUnit.DONG), style)
                : NumberWords.of(amount.value(), style);
        return new Printed(small ? words : NumberWords.capital(words), BigDecimal.ZERO);
    }

    private static Printed twoDigits(Amount amount, Form form) {
        option(form.options().isEmpty(), form, "–");
        fit(amount.measure() == Measure.COUNT, form, amount);
        Printed figure = figure(amount.value(), MoneyUnit.DONG, Optional.empty());
        return figure.text().matches("\\d") ? new Printed("0" + figure.text(), figure.lost()) : figure;
    }

    /**
     * Writes a figure in a cell of numbers, in the unit of the annex.
     *
     * @throws ReferenceFault if the form says more than a number of decimals
     */
    static Printed cell(Amount amount, Optional<Form> form, MoneyUnit unit) {
        MoneyUnit own = amount.measure() == Measure.MONEY ? unit : MoneyUnit.DONG;
        boolean bare = form.isEmpty() || Spelling.folded(form.get().name()).equals("so");
        if (!bare) {
            throw ReferenceFault.of("REF-022");
        }
        return figure(amount.value(), own, form.flatMap(given -> digits(given, given.options())));
    }

    /** Rounds half up, once, to the digits wanted at most; otherwise prints as many as needed. */
    private static Printed figure(BigDecimal value, MoneyUnit unit, Optional<Integer> digits) {
        BigDecimal one = unit.dong();
        BigDecimal printed = digits.map(count ->
                        value.divide(one).setScale(count, RoundingMode.HALF_UP).multiply(one))
                .orElse(value);
        return new Printed(new Money(printed, unit).figure(), value.subtract(printed));
    }

    private static Optional<Integer> digits(Form form, List<String> options) {
        option(options.isEmpty() || (options.size() == 1 && options.get(0).matches("[0-9]")), form, "0, 1, 2 … 9");
        return options.stream().findFirst().map(Integer::valueOf);
    }

    private static void option(boolean understood, Form form, String known) {
        if (!understood) {
            throw ReferenceFault.of("REF-025", String.join(", ", form.options()), form.name(), known);
        }
    }

    private static void fit(boolean fits, Form form, Amount amount) {
        if (!fits) {
            Measure measure = amount.measure();
            throw ReferenceFault.of("REF-016", form.name(), measure.vietnamese(), measure.english());
        }
    }

    private String words(MoneyUnit unit) {
        return switch (unit) {
            case DONG -> "đồng";
            case THOUSAND -> style.thousand().toString() + " đồng";
            case MILLION -> "triệu đồng";
            case BILLION -> style.billion().toString() + " đồng";
        };
    }
}
