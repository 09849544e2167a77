package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import io.github.vanthu.check.Finding;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.RuleCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A copy of a DOCX whose form is mended where that is safe without touching words (bản đã chỉnh thể thức).
 *
 * <p>What {@link io.github.vanthu.regulation.FormRule#mendable() may be mended} takes the nearest value that the rules allow, as direct
 * formatting of the paragraphs and characters concerned. The copy is checked again: mends of a rule after which anything is found that
 * was not found before are taken back. Immutable.
 *
 * <p>Example: {@code MendedCopy.of("ke-hoach.docx", bytes, report, CheckOptions.USUAL).file()}.
 */
public final class MendedCopy {
    private static final String CODE = "MEND-001";

    private final byte[] file;
    private final List<Finding> mends;
    private final CheckReport after;

    private MendedCopy(byte[] file, List<Finding> mends, CheckReport after) {
        this.file = file;
        this.mends = List.copyOf(mends);
        this.after = after;
    }

    /**
     * Mends what can be mended.
     *
     * @param name path of the file for messages
     * @param file a DOCX that could be read
     * @param report what was found in it
     * @param options how it was checked
     */
    public static MendedCopy of(String name, byte[] file, CheckReport report, CheckOptions options) {
        MendedCopy copy = new MendedCopy(file.clone(), List.of(), report);
        MendedCopy all = copy.mended(name, report.findings(), options);
        if (all.keeps(report)) {
            return all;
        }
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        report.findings()
                .forEach(found -> byRule.computeIfAbsent(found.problem().code(), code -> new ArrayList<>())
                        .add(found));
        for (String code : byRule.keySet()) {
            copy = copy.withRule(name, code, options);
        }
        return copy;
    }

    /** Mends what is found by one rule, unless something else breaks by it. */
    private MendedCopy withRule(String name, String code, CheckOptions options) {
        List<Finding> found = after.findings().stream()
                .filter(finding -> finding.problem().code().equals(code))
                .toList();
        MendedCopy next = mended(name, found, options);
        return next.keeps(after) ? next : this;
    }

    private MendedCopy mended(String name, List<Finding> findings, CheckOptions options) {
        Site site = new Site(file, after);
        List<Finding> done = new ArrayList<>(mends);
        findings.forEach(found -> done.addAll(mends(name, site, found)));
        if (done.size() == mends.size()) {
            return this;
        }
        byte[] changed = site.packed();
        return new MendedCopy(changed, done, Checker.check(name, changed, options));
    }

    /** Returns whether nothing is found that was not found before. */
    private boolean keeps(CheckReport before) {
        Set<String> known = before.findings().stream().map(MendedCopy::key).collect(Collectors.toSet());
        return after.obstacle().isEmpty()
                && after.findings().stream().map(MendedCopy::key).allMatch(known::contains);
    }

    /** What a rule finds at a part of the document is the same finding, however much of it is mended. */
    private static String key(Finding found) {
        return found.problem().code() + " " + found.element().map(Enum::name).orElse("");
    }

    private static List<Finding> mends(String name, Site site, Finding found) {
        Map<Change.Kind, List<Change>> changes = RuleCatalogue.find(
                        found.problem().code())
                .stream()
                .flatMap(rule -> Mends.of(rule).stream().flatMap(mend -> mend.apply(site, rule, found)))
                .collect(Collectors.groupingBy(Change::kind, LinkedHashMap::new, Collectors.toList()));
        return changes.values().stream().map(same -> mend(name, found, same)).toList();
    }

    /** The same change of several paragraphs is one. */
    private static Finding mend(String name, Finding found, List<Change> same) {
        Change first = same.get(0);
        List<Place> places = same.stream()
                .map(change -> change.place())
                .distinct()
                .map(place -> new Place(name, 0, 0, place.part() + place.path())
                        .withWords(place.paragraph() > 0 ? "đoạn " + place.paragraph() : "phần " + place.section()))
                .toList();
        Problem problem = Problem.info(CODE, Place.file(name), arguments(first, found))
                .withRelated(places.subList(1, places.size()));
        return new Finding(
                problem, found.element(), found.clause(), first.place(), quote(first), first.from(), first.to());
    }

    private static String[] arguments(Change change, Finding found) {
        Bilingual what = change.what();
        return new String[] {
            what.vietnamese(),
            change.from().vietnamese(),
            change.to().vietnamese(),
            what.english(),
            change.from().english(),
            change.to().english(),
            found.problem().code()
        };
    }

    private static String quote(Change change) {
        String words = change.quote().replaceAll("\\s+", " ");
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    /** Returns the bytes of the copy. */
    public byte[] file() {
        return file.clone();
    }

    /** Returns one finding with code {@code MEND-001} for each change. */
    public List<Finding> mends() {
        return mends;
    }

    /** Returns what is left in the copy. */
    public CheckReport after() {
        return after;
    }
}
