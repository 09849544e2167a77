package io.github.vanthu.figures.reference;

import io.github.vanthu.regulation.Spelling;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what a name in a reference means, whatever its case and diacritics; names the others if it means nothing. */
final class KnownNames {
    private static final int SHOWN = 20;
    private static final int SEARCHED = 1_000;

    private KnownNames() {}

    /** Returns whether two names are the same but for case, diacritics and spaces. */
    static boolean same(String a, String b) {
        return Spelling.folded(a).equals(Spelling.folded(b));
    }

    /** Returns the things that have a name: those that are called exactly so, or else those called nearly so. */
    static <T> List<T> called(String name, Collection<T> things, Function<T, String> nameOf) {
        List<T> exact = things.stream()
                .filter(thing -> nameOf.apply(thing).equals(name))
                .toList();
        return exact.isEmpty()
                ? things.stream()
                        .filter(thing -> same(nameOf.apply(thing), name))
                        .toList()
                : exact;
    }

    /**
     * Returns the fault of a name that means nothing.
     *
     * <p>Its arguments: the name, the known ones, the nearest one as a clause in Vietnamese and in English, then {@code more}.
     */
    static ReferenceFault unknown(String code, String name, Collection<String> known, String... more) {
        Optional<String> nearest =
                Spelling.nearest(name, known.stream().limit(SEARCHED).toList());
        String[] arguments = new String[4 + more.length];
        arguments[0] = name;
        arguments[1] = listed(known);
        arguments[2] =
                nearest.map(meant -> "; có phải ý bạn là “" + meant + "”?").orElse(".");
        arguments[3] = nearest.map(meant -> "; did you mean “" + meant + "”?").orElse(".");
        System.arraycopy(more, 0, arguments, 4, more.length);
        return ReferenceFault.of(code, arguments);
    }

    private static String listed(Collection<String> known) {
        Set<String> names = new LinkedHashSet<>(known);
        String shown = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? shown + ", …" : names.isEmpty() ? "–" : shown;
    }
}
