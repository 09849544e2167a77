package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Number and symbol: the digits, the kind in the symbol, the marks between. A blank number is one to be filled in. */
final class NumberMeasure implements Measure {
    private static final Pattern LINE = Pattern.compile(
            "(?<word>(?i)số)?\\s*(?<colon>\\s*:)?\\s*(?<number>[^/]*?)(?<gap>\\s*/\\s*)(?<symbol>.*)", Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile("[\\s._…·\\-]*");
    private static final Pattern NUMBER = Pattern.compile("0[1-9]|[1-9]\\d+");
    private static final Pattern DASH = Pattern.compile("\\s*[-\\u2010-\\u2015\\u2212]\\s*");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.first().flatMap(part -> fault(part, inspection)).stream();
    }

    private static Optional<Fault> fault(Part part, Inspection inspection) {
        Matcher line = LINE.matcher(Wording.line(part));
        if (!line.matches()) {
            return Optional.empty();
        }
        return switch (inspection.option("what")) {
            case "number" -> number(part, line.group("number").strip());
            case "symbol" -> symbol(part, line.group("symbol"), inspection);
            default -> marks(part, line);
        };
    }

    private static Optional<Fault> number(Part part, String number) {
        if (BLANK.matcher(number).matches() || NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        String digits = number.replaceFirst("^0+(?=\\d)", "");
        boolean countable = digits.matches("\\d+");
        String wanted = countable && digits.length() == 1 ? "0" + digits : digits;
        return Optional.of(Fault.of(
                part,
                Bilingual.same(number),
                countable ? Bilingual.same("\"" + wanted + "\"") : new Bilingual("chữ số Ả Rập", "Arabic digits")));
    }

    /** The first group of the symbol is the code of the kind; a joint plan has letters behind it. */
    private static Optional<Fault> symbol(Part part, String symbol, Inspection inspection) {
        Optional<String> kind = inspection.document().letters();
        String group = DASH.split(symbol.strip(), 2)[0].strip();
        if (kind.isEmpty()
                || group.isEmpty()
                || group.equals(kind.get())
                || BLANK.matcher(group).matches()) {
            return Optional.empty();
        }
        boolean joint = group.toUpperCase(Locale.ROOT).startsWith(kind.get().toUpperCase(Locale.ROOT));
        return Optional.of(Fault.of(part, Bilingual.same(group), Bilingual.same(kind.get()))
                .weak(joint));
    }

    private static Optional<Fault> marks(Part part, Matcher line) {
        String number = line.group("number").strip();
        boolean blank = BLANK.matcher(number).matches();
        String symbol = line.group("symbol").strip();
        String right = DASH.matcher(symbol).replaceAll("-");
        boolean marked = line.group("word") != null && line.group("colon") == null;
        boolean gap = !blank && !line.group("gap").equals("/");
        if (!marked && !gap && right.equals(symbol)) {
            return Optional.empty();
        }
        return Optional.of(Fault.of(
                        part,
                        Bilingual.same(Wording.line(part)),
                        Bilingual.same("Số: " + (blank ? "…" : number) + "/" + right))
                .weak(!marked && right.equals(symbol)));
    }
}
