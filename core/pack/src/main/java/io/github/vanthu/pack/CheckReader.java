package io.github.vanthu.pack;

import io.github.vanthu.intake.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes checks from what {@code plugin.yaml} says of them, and reports what cannot be a check. */
final class CheckReader {
    private static final int LONGEST_PATTERN = 1_000;

    private final PackFindings findings;
    private final String pointer;
    private final CheckPart part;

    private CheckReader(PackFindings findings, String pointer, CheckPart part) {
        this.findings = findings;
        this.pointer = pointer;
        this.part = part;
    }

    /** Returns the checks that can be made. */
    static List<PlanCheck> checks(List<CheckPart> parts, PackFindings findings) {
        List<PlanCheck> checks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            new CheckReader(findings, "/checks/" + i, parts.get(i)).check().ifPresent(checks::add);
        }
        return List.copyOf(checks);
    }

    private Optional<PlanCheck> check() {
        Optional<CheckKind> kind = CheckKind.of(part.kind());
        if (kind.isEmpty()) {
            unknownKind();
            return Optional.empty();
        }
        String keys = String.join(", ", kind.get().keysOfKind());
        kind.get().strange(part).forEach(key -> report(PackFault.KEY_NOT_OF_KIND, key, part.kind(), key, keys));
        List<String> missing = kind.get().missing(part);
        missing.forEach(key -> report(PackFault.KEY_OF_KIND_MISSING, key, part.kind(), key, keys));
        return missing.isEmpty() ? made(kind.get()) : Optional.empty();
    }

    private void unknownKind() {
        List<Suggestion> names = CheckKind.names().stream()
                .map(name -> new Suggestion(name, name))
                .toList();
        Suggestion.nearest(part.kind(), names)
                .ifPresentOrElse(
                        meant -> report(PackFault.KIND_SUGGESTED, "kind", part.kind(), meant.name()),
                        () -> report(
                                PackFault.KIND_UNKNOWN, "kind", part.kind(), String.join(", ", CheckKind.names())));
    }

    private Optional<PlanCheck> made(CheckKind kind) {
        CheckVoice voice = CheckVoice.of(part);
        return switch (kind) {
            case REQUIRED -> path("at", part.at(), false).map(at -> ValueChecks.required(at, voice));
            case RANGE -> range(voice);
            case PATTERN -> pattern(voice);
            case SUM -> sum(voice);
            case EQUAL -> equal(voice);
        };
    }

    private Optional<PlanCheck> range(CheckVoice voice) {
        boolean min = number("min", part.min());
        boolean max = number("max", part.max());
        boolean numbers = min && max;
        boolean ordered = !numbers || ordered();
        return path("at", part.at(), true)
                .filter(at -> numbers && ordered)
                .map(at -> ValueChecks.range(at, part.min(), part.max(), voice));
    }

    private boolean number(String key, Optional<String> text) {
        boolean number = text.isEmpty() || text.flatMap(Amounts::number).isPresent();
        if (!number) {
            report(PackFault.NUMBER_FORM, key, text.orElse(""), key);
        }
        return number;
    }

    private boolean ordered() {
        Optional<BigDecimal> min = part.min().flatMap(Amounts::number);
        Optional<BigDecimal> max = part.max().flatMap(Amounts::number);
        boolean ordered = min.isEmpty() || max.isEmpty() || min.get().compareTo(max.get()) <= 0;
        if (!ordered) {
            report(
                    PackFault.MIN_ABOVE_MAX,
                    "max",
                    part.min().orElse(""),
                    part.max().orElse(""));
        }
        return ordered;
    }

    private Optional<PlanCheck> pattern(CheckVoice voice) {
        Optional<Pattern> pattern = compiled(part.pattern().orElse(""));
        return path("at", part.at(), true)
                .filter(at -> pattern.isPresent())
                .map(at -> ValueChecks.pattern(at, pattern.orElseThrow(), voice));
    }

    private Optional<Pattern> compiled(String text) {
        try {
            Pattern pattern = Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS);
            if (text.length() <= LONGEST_PATTERN && !PatternProbe.costly(pattern)) {
                return Optional.of(pattern);
            }
            report(PackFault.PATTERN_COSTLY, "pattern", text);
        } catch (PatternSyntaxException | StackOverflowError e) {
            report(PackFault.PATTERN_WRONG, "pattern", text);
        }
        return Optional.empty();
    }

    private Optional<PlanCheck> sum(CheckVoice voice) {
        Optional<PlanPath> in = scope();
        Optional<PlanPath> parts = in.flatMap(scope -> inside(scope, "parts", part.parts()));
        Optional<PlanPath> total = in.flatMap(scope -> single(scope, "total", part.total()));
        return parts.isPresent() && total.isPresent()
                ? in.map(scope -> TotalChecks.sum(scope, parts.get(), total.get(), voice))
                : Optional.empty();
    }

    private Optional<PlanCheck> equal(CheckVoice voice) {
        Optional<PlanPath> in = scope();
        Optional<PlanPath> left = in.flatMap(scope -> single(scope, "left", part.left()));
        Optional<PlanPath> right = in.flatMap(scope -> single(scope, "right", part.right()));
        return left.isPresent() && right.isPresent()
                ? in.map(scope -> TotalChecks.equal(scope, left.get(), right.get(), voice))
                : Optional.empty();
    }

    private Optional<PlanPath> scope() {
        return part.in().isEmpty() ? Optional.of(PlanPath.WHOLE) : path("in", part.in(), false);
    }

    private Optional<PlanPath> path(String key, Optional<String> text, boolean value) {
        Optional<PlanPath> path = PlanPath.absolute(text.orElse(""));
        if (path.isEmpty()) {
            report(PackFault.PATH_FORM, key, text.orElse(""));
        }
        return path.filter(found -> fits(key, found, value));
    }

    private Optional<PlanPath> single(PlanPath scope, String key, Optional<String> text) {
        return inside(scope, key, text).filter(path -> {
            if (!path.single()) {
                report(PackFault.PATH_NOT_SINGLE, key, path.text(), key);
            }
            return path.single();
        });
    }

    /** Returns a path from a scope to a value; without a scope it may begin with a slash. */
    private Optional<PlanPath> inside(PlanPath scope, String key, Optional<String> text) {
        String written = text.orElse("");
        boolean slash = scope.steps().isEmpty() && written.startsWith("/");
        Optional<PlanPath> path = PlanPath.relative(slash ? written.substring(1) : written);
        if (path.isEmpty()) {
            report(PackFault.PATH_FORM, key, written);
        }
        return path.filter(found -> fits(key, scope.then(found), true));
    }

    private boolean fits(String key, PlanPath path, boolean value) {
        PathTypes.Fit fit = PathTypes.fit(path);
        if (!fit.whole(path)) {
            unknownStep(key, path, fit);
            return false;
        }
        if (value && !PathTypes.value(fit.type())) {
            report(PackFault.PATH_NOT_A_VALUE, key, path.text(), String.join(", ", PathTypes.followers(fit.type())));
            return false;
        }
        return true;
    }

    private void unknownStep(String key, PlanPath path, PathTypes.Fit fit) {
        String step = path.steps().get(fit.steps());
        List<String> followers = PathTypes.followers(fit.type());
        List<Suggestion> names = PathTypes.spoken(fit.type()).entrySet().stream()
                .map(entry -> new Suggestion(entry.getKey(), entry.getValue()))
                .toList();
        Suggestion.nearest(step, names)
                .ifPresentOrElse(
                        meant -> report(PackFault.PATH_STEP_SUGGESTED, key, path.text(), step, meant.name()),
                        () -> report(
                                PackFault.PATH_STEP_UNKNOWN, key, path.text(), step, String.join(", ", followers)));
    }

    private void report(PackFault fault, String key, String... arguments) {
        findings.report(fault, pointer + "/" + key, arguments);
    }
}
