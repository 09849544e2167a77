package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the annexes say of an amount in running text, by its words and never by its value (đối chiếu lời văn với phụ lục).
 *
 * <p>Narrow on purpose: where the words leave a doubt, nothing is found.
 */
final class Binding {
    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)\\btổng\\b|^(?:(?:dự kiến|ước|khái toán|đề xuất|tổng)\\s+)*(?:nhu cầu|kinh phí|dự toán|dự kiến"
                    + "|nguồn kinh phí|nguồn vốn|nguồn lực|số tiền|vốn)\\b");
    private static final Pattern EXPLICIT =
            Pattern.compile("(?iU)\\btổng\\b.*\\b(?:kế hoạch|chương trình|đề án|dự án)\\b");
    private static final Pattern SUM = Pattern.compile("(?iU)\\b(?:kinh phí|dự toán|số tiền|vốn)\\b");
    private static final Set<String> STATE = Terms.set("ngân sách nhà nước địa phương tỉnh cấp");

    private final Plan plan;
    private final List<Scope> scopes = new ArrayList<>();
    private final Map<String, RowNames> rows = new HashMap<>();
    private final Map<String, Optional<Target>> totals = new HashMap<>();
    private final Map<Clause, Claim> claims = new HashMap<>();

    Binding(Plan plan, Ledger ledger) {
        this.plan = plan;
        boolean several = ledger.tables().size() > 1;
        for (int i = 0; i < ledger.tables().size(); i++) {
            scopes.add(Scope.total(ledger.tables().get(i), i, several));
        }
    }

    /**
     * Finds what an amount is in the annexes and remembers it for its parts.
     *
     * @param whole the amount that it is said to be part of
     */
    Optional<Claim> bind(Setting setting, Optional<Clause> whole) {
        if (!setting.clause().amount().exact() || setting.past()) {
            return Optional.empty();
        }
        Optional<Claim> claim = whole.isPresent()
                ? Optional.ofNullable(claims.get(whole.get())).flatMap(known -> part(setting, known))
                : alone(setting);
        claim.ifPresent(found -> claims.put(setting.clause(), found));
        return claim;
    }

    /** Returns the grand totals of the annexes that a text may mean. */
    List<Scope> funding(Setting setting) {
        return funding(setting.passage().in(), setting.cited());
    }

    private List<Scope> funding(ProseText in, List<Integer> numbers) {
        Optional<Integer> own = in.annex();
        List<Scope> funding = scopes.stream().filter(this::hasTotal).toList();
        if (own.isPresent()) {
            return funding.contains(scopes.get(own.get())) ? List.of(scopes.get(own.get())) : List.of();
        }
        List<Scope> cited = numbers.stream()
                .filter(number -> number > 0 && number <= scopes.size())
                .map(number -> scopes.get(number - 1))
                .filter(funding::contains)
                .toList();
        return cited.isEmpty() ? funding : cited;
    }

    private boolean hasTotal(Scope scope) {
        return grand(scope).isPresent();
    }

    private Optional<Target> grand(Scope scope) {
        return totals.computeIfAbsent(scope.table().pointer(), key -> amount(scope));
    }

    /** Returns the grand total of the only annex that a text may mean, or nothing. */
    Optional<Target> onlyTotal(ProseText in) {
        List<Scope> funding = funding(in, List.of());
        return funding.size() == 1 ? grand(funding.get(0)) : Optional.empty();
    }

    /** Returns what an amount was found to be, or nothing. */
    Optional<Claim> claim(Clause clause) {
        return Optional.ofNullable(claims.get(clause));
    }

    /** Returns whether an amount is the total of a plan whose annexes give none. */
    boolean unbound(Setting setting) {
        String label = setting.clause().label();
        boolean meant = setting.clause().amount().exact()
                && !setting.past()
                && TOTAL.matcher(label).find();
        return meant && funding(setting).isEmpty() && broad(setting, label, titles(List.of()));
    }

    private Optional<Claim> alone(Setting setting) {
        List<Scope> funding = funding(setting);
        Optional<Claim> total = total(setting, funding);
        if (total.isPresent() || funding.size() != 1) {
            return total;
        }
        Scope scope = funding.get(0);
        boolean broad = setting.funding() && setting.narrowing(known(scope)).isEmpty();
        Optional<Claim> column = broad ? column(setting, scope, scope.columns().all()) : Optional.empty();
        return column.or(() -> row(setting, scope));
    }

    private Optional<Claim> part(Setting setting, Claim whole) {
        Scope scope = whole.scope();
        List<LedgerColumn> within = whole.kind() == Claim.Kind.SOURCE || whole.kind() == Claim.Kind.YEAR
                ? whole.columns()
                : scope.columns().all();
        Optional<Claim> column = column(setting, scope, within);
        return column.isPresent() || whole.kind() != Claim.Kind.TOTAL ? column : row(setting, scope);
    }

    private Optional<Claim> total(Setting setting, List<Scope> funding) {
        String label = setting.clause().label();
        if (funding.isEmpty() || !TOTAL.matcher(label).find() || !broad(setting, label, funding.get(0))) {
            return Optional.empty();
        }
        Scope scope = funding.get(0);
        List<Target> targets = new ArrayList<>();
        funding.forEach(one -> grand(one).ifPresent(targets::add));
        if (funding.size() > 1) {
            targets.stream().reduce(Target::plus).ifPresent(sum -> targets.add(all(sum)));
        }
        alike(label, scope).forEach(row -> amount(scope.of(row)).ifPresent(targets::add));
        Claim.Kind kind = funding.size() > 1 ? Claim.Kind.UNCLEAR : Claim.Kind.TOTAL;
        return Optional.of(
                new Claim(setting.clause(), kind, scope, scope.columns().grand(), targets));
    }

    private static Target all(Target sum) {
        return sum.at("tổng cộng của các phụ lục", "the totals of the annexes together");
    }

    /** Returns whether a label says nothing narrower than the whole plan, and stands where such an amount stands. */
    private static boolean broad(Setting setting, String label, Set<String> known) {
        Set<String> rest = new LinkedHashSet<>(Terms.core(label));
        rest.addAll(Terms.core(setting.clause().tail()));
        rest.removeAll(known);
        boolean placed = (setting.funding() && setting.narrowing(known).isEmpty())
                || EXPLICIT.matcher(label).find();
        return rest.isEmpty() && placed;
    }

    private boolean broad(Setting setting, String label, Scope scope) {
        Set<String> known = new LinkedHashSet<>(known(scope));
        if (scope.columns().all().size() == 1) {
            known.addAll(STATE);
        }
        return broad(setting, label, known) && sameYears(setting.years(), scope);
    }

    private boolean sameYears(Optional<Years> said, Scope scope) {
        Optional<Years> meant = Years.in(String.join(" ", scope.table().annex().title()))
                .or(() -> Years.in(String.join(" ", plan.title())));
        return said.isEmpty() || meant.isEmpty() || said.equals(meant);
    }

    /** Returns rows that the words of a total might mean too. */
    private List<LedgerRow> alike(String label, Scope scope) {
        List<String> words = Terms.core(label);
        RowNames names = rows(scope);
        List<List<String>> within = names.within(words);
        List<LedgerRow> alike = new ArrayList<>(names.named(words));
        if (within.size() == 1) {
            alike.addAll(names.named(within.get(0)));
        }
        return alike;
    }

    private Optional<Claim> column(Setting setting, Scope scope, List<LedgerColumn> within) {
        Optional<Years> years = setting.years();
        List<LedgerColumn> dated =
                scope.columns().years().stream().filter(within::contains).toList();
        boolean oneYear = years.isPresent() && years.get().single() && !dated.isEmpty();
        String label = setting.clause().subject();
        return oneYear ? year(setting, scope, years.get().first(), dated) : source(setting, scope, within, label);
    }

    private Optional<Claim> year(Setting setting, Scope scope, int year, List<LedgerColumn> dated) {
        Set<String> rest = new HashSet<>(Terms.core(setting.clause().subject()));
        rest.removeAll(known(scope));
        List<LedgerColumn> columns = dated.stream()
                .filter(column -> column.year().filter(own -> own == year).isPresent())
                .toList();
        return rest.isEmpty() ? claim(setting, Claim.Kind.YEAR, scope, columns) : Optional.empty();
    }

    private Optional<Claim> source(Setting setting, Scope scope, List<LedgerColumn> within, String label) {
        if (!sameYears(setting.years(), scope)) {
            return Optional.empty();
        }
        return new SourceSearch(scope.columns(), within, known(scope))
                .find(label)
                .flatMap(found ->
                        claim(setting, found.clear() ? Claim.Kind.SOURCE : Claim.Kind.UNCLEAR, scope, found.columns()));
    }

    private Optional<Claim> row(Setting setting, Scope scope) {
        String label = setting.clause().subject();
        List<String> core = Terms.core(label);
        List<String> named = core.isEmpty() && SUM.matcher(label).find()
                ? setting.heading().map(RowNames::core).orElse(core)
                : core;
        List<LedgerRow> found = named.size() > 1 ? rows(scope).named(named) : List.of();
        return found.size() == 1 && sameYears(setting.years(), scope)
                ? claim(
                        setting,
                        Claim.Kind.ROW,
                        scope.of(found.get(0)),
                        scope.columns().grand())
                : Optional.empty();
    }

    private static Optional<Target> amount(Scope scope) {
        return scope.amount(scope.columns().grand());
    }

    private static Optional<Claim> claim(Setting setting, Claim.Kind kind, Scope scope, List<LedgerColumn> columns) {
        return scope.amount(columns).map(target -> new Claim(setting.clause(), kind, scope, columns, List.of(target)));
    }

    private RowNames rows(Scope scope) {
        return rows.computeIfAbsent(scope.table().pointer(), key -> RowNames.of(scope.table()));
    }

    /** Returns the words of the titles of plan and annex, and of the office: they narrow nothing. */
    private Set<String> known(Scope scope) {
        return titles(scope.table().annex().title());
    }

    private Set<String> titles(List<String> annex) {
        Set<String> known = new LinkedHashSet<>();
        plan.title().forEach(line -> known.addAll(Terms.of(line)));
        annex.forEach(line -> known.addAll(Terms.of(line)));
        known.addAll(Terms.of(plan.office().name()));
        return known;
    }
}
