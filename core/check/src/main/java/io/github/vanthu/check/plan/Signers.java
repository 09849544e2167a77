package io.github.vanthu.check.plan;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who signs and by which authority (người ký). */
final class Signers {
    private static final Pattern LINE = Pattern.compile("(?<mark>TM|KT|TL|TUQ|Q)\\s*\\.\\s*(?<who>.+)");

    private Signers() {}

    static List<Signature> of(Paper paper) {
        List<Part> titles = own(paper, Element.SIGNATURE_TITLE);
        List<Part> names = own(paper, Element.SIGNATURE_NAME);
        List<Signature> signers = new ArrayList<>();
        for (int at = 0; at < titles.size(); at++) {
            Optional<String> name =
                    at < names.size() ? Optional.of(names.get(at).text().strip()) : Optional.empty();
            signers.add(signer(titles.get(at).text(), name.filter(known -> !known.isEmpty())));
        }
        return signers;
    }

    private static List<Part> own(Paper paper, Element element) {
        return paper.all(element).filter(part -> part.annex() == 0).toList();
    }

    private static Signature signer(String text, Optional<String> name) {
        List<String> titles = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !marked(line) && !line.startsWith("Q."))
                .toList();
        Optional<String> acting = who(text, "Q");
        return new Signature(
                who(text, "TM"),
                who(text, "KT"),
                who(text, "TL"),
                who(text, "TUQ"),
                acting.isPresent(),
                acting.orElse(String.join(" ", titles)),
                name);
    }

    private static boolean marked(String line) {
        return LINE.matcher(line).matches();
    }

    private static Optional<String> who(String text, String mark) {
        return text.lines()
                .map(String::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .filter(line -> line.group("mark").equals(mark))
                .map(line -> line.group("who").strip())
                .findFirst();
    }
}
