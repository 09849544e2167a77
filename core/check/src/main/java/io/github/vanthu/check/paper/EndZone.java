package io.github.vanthu.check.paper;

import java.util.List;
import java.util.function.Predicate;

/** Finds where recipients and signatures begin and end (nơi nhận, chữ ký). */
final class EndZone {
    private static final int NAME_WITHIN = 16;
    private static final int LONGEST_RECIPIENT = 200;
    private static final int LONGEST = 300;

    private final List<Entry> entries;
    private final int from;
    private boolean named;
    private boolean recipients;

    private EndZone(List<Entry> entries, int from) {
        this.entries = entries;
        this.from = from;
    }

    /** Returns whether the end of a document begins at an index. */
    static boolean begins(List<Entry> entries, int at) {
        Entry entry = entries.get(at);
        if (entry.isTable() || (entry.blank() && !entry.laidOut())) {
            return false;
        }
        if (entry.laidOut()) {
            return entries.subList(at, entries.size()).stream()
                    .takeWhile(other -> other.spot().group() == entry.spot().group())
                    .anyMatch(other -> any(other, EndZone::isEnd));
        }
        if (entry.text().length() > LONGEST) {
            return EndWords.beginsRecipients(entry.text());
        }
        return any(entry, EndWords::beginsRecipients) || (any(entry, EndZone::isSigner) && namedSoon(entries, at));
    }

    private static boolean isEnd(String line) {
        return EndWords.beginsRecipients(line) || isSigner(line);
    }

    private static boolean isSigner(String line) {
        return Fold.capitals(line) && (EndWords.isAuthority(line) || EndWords.isTitle(line));
    }

    private static boolean namedSoon(List<Entry> entries, int at) {
        return entries.subList(at + 1, Math.min(entries.size(), at + NAME_WITHIN)).stream()
                .filter(entry -> !entry.isTable())
                .anyMatch(entry -> any(entry, line -> EndWords.isName(line) || EndWords.beginsRecipients(line)));
    }

    static boolean any(Entry entry, Predicate<String> test) {
        return !entry.isTable()
                && Columns.of(entry, EndZone::isRight).stream().anyMatch(line -> test.test(line.text()));
    }

    /** Returns whether text may stand on the right of recipients. */
    static boolean isRight(String text) {
        return isSigner(text) || EndWords.isName(text) || EndWords.isSigned(text);
    }

    /** Returns the index behind the end of a document that begins at an index. */
    static int end(List<Entry> entries, int from) {
        return new EndZone(entries, from).end();
    }

    private int end() {
        int end = from;
        for (int at = from; at < entries.size() && belongs(entries.get(at)); at++) {
            end = entries.get(at).blank() && !entries.get(at).laidOut() ? end : at + 1;
        }
        return end;
    }

    private boolean belongs(Entry entry) {
        Entry first = entries.get(from);
        if (entry.isTable() || entry.spot().section() != first.spot().section()) {
            return false;
        }
        if (entry.blank()) {
            return true;
        }
        boolean fits = Columns.of(entry, EndZone::isRight).stream().allMatch(this::fits);
        named |= any(entry, EndWords::isName);
        return fits;
    }

    private boolean fits(Entry line) {
        String text = line.text();
        recipients |= EndWords.beginsRecipients(text);
        if (text.isEmpty()
                || (line.laidOut()
                        && line.spot().group() == entries.get(from).spot().group())) {
            return true;
        }
        if (AnnexWords.isLabel(text) || AnnexWords.isAttached(text)) {
            return false;
        }
        return isEnd(text) || isRight(text) || EndWords.isDrafter(text) || isAddress(text) || isLine(line);
    }

    private static boolean isAddress(String text) {
        return HeadWords.element(text).filter(HeadWords::isMark).isPresent();
    }

    /** Returns whether a line may be one of the list of recipients, or of a title over several lines. */
    private boolean isLine(Entry line) {
        String text = line.text();
        boolean marked = Labels.of(line).filter(Label::bullet).isPresent();
        boolean listed = recipients && text.length() < LONGEST_RECIPIENT && (marked || !named);
        return (listed && (marked || !TitleWords.isTitle(line))) || (!named && Fold.capitals(text));
    }
}
