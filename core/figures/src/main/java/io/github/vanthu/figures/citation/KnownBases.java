package io.github.vanthu.figures.citation;

import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.KnownBasis;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.regulation.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * An office's list of bases by their numbers (danh mục căn cứ của cơ quan).
 *
 * <p>Example: {@code KnownBases.of(office.knownBases()).basis("490/QĐ-TTg")}.
 */
public final class KnownBases {
    private static final int SLIPS = 2;
    private static final int LONGEST = 40;

    private final Map<DocumentNumber, List<Entry>> byNumber = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private KnownBases(List<KnownBasis> list) {
        for (int i = 0; i < list.size(); i++) {
            KnownBasis basis = list.get(i);
            add(new Entry(basis, JsonPointer.child("/office/knownBases", i), IssuerReading.at(basis.issuer())));
        }
    }

    /** An entry with its place in the plan's data, and its issuer if that is known. */
    record Entry(KnownBasis basis, String pointer, Optional<Issuer> issuer) {
        boolean agrees(Issuer other) {
            return issuer.filter(known -> !known.agrees(other)).isEmpty();
        }
    }

    private void add(Entry entry) {
        DocumentNumber.parse(entry.basis().number()).ifPresent(number -> {
            entries.add(entry);
            byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(entry);
        });
    }

    /** Returns a list as its office keeps it. */
    public static KnownBases of(List<KnownBasis> list) {
        return new KnownBases(list);
    }

    /** Returns the document that a number alone names; nothing if the list has none or several of it. */
    public Optional<KnownBasis> basis(String number) {
        return DocumentNumber.parse(number).flatMap(this::of).map(Entry::basis);
    }

    /** Returns the number of the list that a mistyped one may be meant for, or nothing. */
    public Optional<String> nearest(String number) {
        String typed = Spelling.folded(number);
        return typed.length() > LONGEST
                ? Optional.empty()
                : entries.stream()
                        .map(entry -> entry.basis().number())
                        .filter(known -> slips(typed, known) > 0 && slips(typed, known) <= SLIPS)
                        .min(Comparator.comparingInt(known -> slips(typed, known)));
    }

    private static int slips(String typed, String known) {
        return Spelling.distance(typed, Spelling.folded(known));
    }

    /**
     * Tells which entries stand twice: of one number, and of one issuer as far as that is known.
     *
     * @param sink gets the pointer of an entry and that of the first of its kind
     */
    public void twice(BiConsumer<String, String> sink) {
        entries.forEach(entry -> byNumber.getOrDefault(number(entry), List.of()).stream()
                .filter(first -> sameIssuer(first, entry))
                .findFirst()
                .filter(first -> !first.pointer().equals(entry.pointer()))
                .ifPresent(first -> sink.accept(entry.pointer(), first.pointer())));
    }

    private static boolean sameIssuer(Entry one, Entry two) {
        return one.basis().issuer().equals(two.basis().issuer())
                || (one.issuer().isPresent() && two.issuer().filter(one::agrees).isPresent());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the only entry of a number, or nothing. */
    Optional<Entry> of(DocumentNumber number) {
        List<Entry> same = byNumber.getOrDefault(number, List.of());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /**
     * Returns the entry that a citation is about, or nothing.
     *
     * <p>Of documents that share their number the one of its issuer; one of another issuer only if the dates are the same or
     * the symbol belongs to one issuer alone.
     */
    Optional<Entry> about(Citation citation) {
        DocumentNumber number = citation.number().orElseThrow();
        List<Entry> same = byNumber.getOrDefault(number, List.of());
        Optional<Entry> ofIssuer = same.stream()
                .filter(entry -> citation.issuer().filter(entry::agrees).isPresent())
                .findFirst();
        return ofIssuer.or(() ->
                of(number).filter(entry -> citation.issuer().isEmpty() || !local(number) || sameDate(citation, entry)));
    }

    /** Returns whether many issuers use a symbol. */
    private static boolean local(DocumentNumber number) {
        return number.issuer().startsWith("UBND") || number.issuer().startsWith("HDND");
    }

    /** Returns an entry whose number a citation's may be mistyped from: the same day, symbol and issuer, one digit off. */
    Optional<Entry> meantBy(Citation citation) {
        DocumentNumber typed = citation.number().orElseThrow();
        return byNumber.containsKey(typed)
                ? Optional.empty()
                : entries.stream()
                        .filter(entry -> sameDate(citation, entry))
                        .filter(entry -> citation.issuer().filter(entry::agrees).isPresent())
                        .filter(entry -> slips(typed, number(entry)) == 1)
                        .findFirst();
    }

    private static boolean sameDate(Citation citation, Entry entry) {
        PartialDate known = entry.basis().date();
        return citation.date().filter(known::equals).isPresent();
    }

    private static DocumentNumber number(Entry entry) {
        return DocumentNumber.parse(entry.basis().number()).orElseThrow();
    }

    /** Returns how many slips of typing lie between two numbers of one symbol; many for two symbols. */
    private static int slips(DocumentNumber one, DocumentNumber two) {
        return one.symbol().equals(two.symbol()) && one.year().equals(two.year())
                ? Spelling.distance(one.number(), two.number())
                : Integer.MAX_VALUE;
    }
}
