package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.model.Severity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds amounts against the parts that they are said to consist of (kiểm tra "trong đó").
 *
 * @param split the amount and its parts
 * @param binding what the amounts are in the annexes
 */
record SplitCheck(Split split, Binding binding) {
    private static final Set<String> SOURCES = Terms.set(
            "ngân sách vốn nguồn đối ứng xã hội hóa huy động tín dụng lồng ghép doanh nghiệp đóng góp thường xuyên sự nghiệp");

    /** Returns the identity that binds whole and parts; of a split that may name some parts only, one that holds unless they exceed it. */
    Optional<Identity> identity() {
        boolean told = split.parts().stream().anyMatch(this::broken) || broken(split.whole());
        if (told) {
            return Optional.empty();
        }
        boolean covered = covered();
        if (covered || split.complete() || listed()) {
            return Optional.of(full(covered || split.complete() ? Severity.ERROR : Severity.WARNING));
        }
        return partial();
    }

    private boolean broken(Clause clause) {
        return binding.claim(clause).filter(claim -> !claim.holds()).isPresent();
    }

    /** Returns whether the parts are all the columns of the whole in the annex, at most one of them under a name of its own. */
    private boolean covered() {
        Optional<Claim> whole = binding.claim(split.whole());
        List<Claim> parts = split.parts().stream()
                .flatMap(part -> binding.claim(part).stream())
                .toList();
        return whole.isPresent() && !parts.isEmpty() && covered(whole.get(), parts);
    }

    private boolean covered(Claim whole, List<Claim> parts) {
        Set<LedgerColumn> bound = new HashSet<>();
        parts.forEach(part -> bound.addAll(part.columns()));
        boolean years = parts.stream().allMatch(part -> part.kind() == Claim.Kind.YEAR);
        MoneyColumns columns = whole.scope().columns();
        List<LedgerColumn> all =
                whole.kind() == Claim.Kind.SOURCE ? whole.columns() : years ? columns.years() : columns.sources();
        int missing =
                (int) all.stream().filter(column -> !bound.contains(column)).count();
        int unbound = split.parts().size() - parts.size();
        return all.containsAll(bound) && missing == unbound && missing <= 1;
    }

    /** Returns whether the parts are bullets, all of them sources or all of them years. */
    private boolean listed() {
        boolean sources = split.parts().stream()
                .allMatch(part -> Terms.of(part.label()).stream().anyMatch(SOURCES::contains));
        boolean years = split.parts().stream()
                .allMatch(part -> Years.in(part.label()).filter(Years::single).isPresent());
        return split.bullets() && split.parts().size() > 1 && (sources || years);
    }

    private BigDecimal sum() {
        return split.parts().stream().map(part -> part.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Closeness closeness() {
        return Closeness.sum(
                split.whole().amount().step(),
                split.parts().stream().map(part -> part.amount().step()).toList());
    }

    private List<Spot> spots() {
        return Spots.first(
                split.whole().amount().spot(),
                split.parts().stream().map(part -> part.amount().spot()).toList());
    }

    private Identity full(Severity severity) {
        boolean holds = closeness().allows(split.whole().amount().value(), sum());
        return new Identity("MONEY-034", spots(), holds ? Optional.empty() : Optional.of(found("MONEY-034", severity)));
    }

    /** Returns the finding that parts exceed their whole; what a partial list binds is no equation. */
    private Optional<Identity> partial() {
        BigDecimal whole = split.whole().amount().value();
        boolean exceeds = sum().compareTo(whole) > 0 && !closeness().allows(whole, sum());
        return exceeds
                ? Optional.of(new Identity("MONEY-035", spots(), Optional.of(found("MONEY-035", Severity.WARNING))))
                : Optional.empty();
    }

    private Discrepancy found(String code, Severity severity) {
        return new Discrepancy(code, severity, spots(), Differences.of(split, sum(), closeness()));
    }
}
