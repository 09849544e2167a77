package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Content;
import java.util.List;

/** Reads one document from its beginning to its end. */
final class Reading {
    private final Content content;
    private final List<Entry> entries;
    private final PartList parts = new PartList();
    private Body body = new Body(parts, false);
    private boolean ended;
    private int at;

    Reading(Content content) {
        this.content = content;
        this.entries = Flow.of(content);
    }

    Paper read() {
        readBeginning();
        while (at < entries.size()) {
            readNext();
        }
        Margins.read(content, parts);
        List<Part> all = parts.all();
        return new Paper(content, all, Dates.kind(all), Dates.date(all));
    }

    private void readBeginning() {
        int end = HeadZone.end(entries, at);
        if (end > at) {
            Head.read(entries.subList(at, end), parts);
            at = end;
        }
        while (at < entries.size() && entries.get(at).blank()) {
            at++;
        }
        if (at < entries.size() && isKind(entries.get(at))) {
            at = Title.read(entries, at, parts);
        }
        at = Preamble.read(entries, at, parts);
    }

    private boolean isKind(Entry entry) {
        boolean headed = parts.all().stream().anyMatch(part -> part.element() == Element.COUNTRY);
        return TitleWords.isKind(entry)
                || (headed
                        && TitleWords.first(entry)
                                .filter(TitleWords::looksLikeKind)
                                .isPresent());
    }

    private void readNext() {
        if (Annexes.begins(entries, at, ended, parts.filled())) {
            beginAnnex();
            at = Annexes.read(entries, at, parts);
        } else if (EndZone.begins(entries, at)) {
            int end = Math.max(at + 1, EndZone.end(entries, at));
            Ending.read(entries.subList(at, end), parts);
            ended = true;
            at = end;
        } else if (ended && HeadZone.end(entries, at) > at) {
            beginAnnex();
            readBeginning();
        } else {
            body.read(entries.get(at));
            at++;
        }
    }

    private void beginAnnex() {
        parts.beginAnnex();
        body = new Body(parts, true);
        ended = false;
    }
}
