package io.github.vanthu.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the name of the kind and what the document is about (tên loại và trích yếu). */
final class Title {
    private static final int MOST_LINES = 16;
    /** A short heading of a page looks centred where its indent is about half of what is left of its line. */
    private static final Pattern FIRST_HEADING = Pattern.compile("\\s*I[.)]\\s+\\p{Lu}.*", Pattern.DOTALL);

    private final List<Entry> entries;
    private final PartList parts;
    private final List<Entry> lines = new ArrayList<>();
    private boolean ruled;
    private int end;

    private Title(List<Entry> entries, int from, PartList parts) {
        this.entries = entries;
        this.parts = parts;
        this.end = from;
    }

    /** Adds the parts of a title that begins at an index; returns the index behind it. */
    static int read(List<Entry> entries, int from, PartList parts) {
        Title title = new Title(entries, from, parts);
        title.gather(from);
        title.addAll();
        return title.end;
    }

    private void gather(int from) {
        for (int at = from; at < entries.size() && lines.size() < MOST_LINES; at++) {
            Entry entry = entries.get(at);
            if (at > from && !belongs(entry)) {
                return;
            }
            lines.addAll(entry.lines());
            ruled |= at > from && RuleFinder.draws(entry);
            end = at + 1;
        }
    }

    private boolean belongs(Entry entry) {
        return !entry.isTable() && entry.lines().stream().allMatch(this::fits);
    }

    private boolean fits(Entry line) {
        if (line.blank() || RuleFinder.typed(line) || isIssuedWith(line) || isMark(line)) {
            return true;
        }
        return (!ruled && TitleWords.centred(line))
                ? goesOn(line)
                : (line.bold() && !ruled && Labels.of(line).isEmpty());
    }

    private static boolean goesOn(Entry line) {
        boolean aligned = line.piece().look().alignment().isPresent();
        return (aligned || line.bold())
                && (line.bold() || !BaseWords.begins(line))
                && !isAddressee(line)
                && !FIRST_HEADING.matcher(line.text()).matches();
    }

    private static boolean isAddressee(Entry line) {
        return HeadWords.element(line.text()).equals(Optional.of(Element.ADDRESSEE));
    }

    private static boolean isMark(Entry line) {
        return HeadWords.element(line.text()).filter(HeadWords::isMark).isPresent();
    }

    static boolean isIssuedWith(Entry line) {
        return AnnexWords.isAttached(line.text());
    }

    private void addAll() {
        List<Entry> shown = lines.stream()
                .filter(line -> !line.blank() && !RuleFinder.typed(line))
                .toList();
        Entry kind = shown.get(0);
        int words = KindNames.code(kind.words()).isPresent() ? 0 : KindNames.leading(kind.words());
        List<Entry> subject =
                new ArrayList<>(shown.stream().skip(1).filter(this::isSubject).toList());
        addKind(kind, words, subject);
        if (!subject.isEmpty()) {
            parts.add(Element.SUBJECT, subject, ruleBelow(subject));
        }
        shown.stream().skip(1).filter(line -> !isSubject(line)).forEach(this::addOther);
    }

    /** Adds the name of the kind; what follows it in its line goes to the subject. */
    private void addKind(Entry kind, int words, List<Entry> subject) {
        int length = words == 0 ? 0 : wordsEnd(kind.piece().text(), words);
        if (length == 0) {
            parts.add(Element.KIND, List.of(kind), subject.isEmpty() ? ruleBelow(List.of(kind)) : Optional.empty());
            return;
        }
        String text = kind.piece().text();
        parts.add(Element.KIND, kind.with(Cut.of(kind.piece(), 0, length)));
        subject.add(0, kind.with(Cut.of(kind.piece(), length, text.length())));
    }

    private static int wordsEnd(String text, int words) {
        int at = text.length() - text.stripLeading().length();
        for (int i = 0; i < words; i++) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private boolean isSubject(Entry line) {
        return !isIssuedWith(line) && !isMark(line);
    }

    private Optional<ShortRule> ruleBelow(List<Entry> above) {
        int at = lines.indexOf(AgencyNames.last(above));
        return at < 0 ? Optional.empty() : RuleFinder.below(lines, at);
    }

    private void addOther(Entry line) {
        if (isIssuedWith(line)) {
            parts.add(Element.ISSUED_WITH, List.of(line), ruleBelow(List.of(line)));
        } else {
            parts.add(HeadWords.element(line.text()).orElse(Element.OTHER), line);
        }
    }
}
