package io.github.vanthu.check.clean;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The look of every role: what the clauses want. */
final class Looks {
    /** Roles of running text. */
    static final Set<Role> TEXT =
            EnumSet.of(Role.BASE, Role.INTRODUCTION, Role.SECTION, Role.CLAUSE, Role.POINT, Role.BULLET, Role.BODY);

    private final Map<Role, Look> looks;

    private Looks(Map<Role, Look> looks) {
        this.looks = new EnumMap<>(looks);
    }

    /** Returns looks after Phụ lục I of Nghị định 30/2020, text at 14 pt. */
    static Looks decree() {
        Map<Role, Look> looks = new EnumMap<>(Role.class);
        head(looks);
        TEXT.forEach(role -> looks.put(role, Look.text(28)));
        looks.put(Role.BASE, Look.text(28).slanted());
        looks.put(Role.SECTION, Look.text(28).bolded());
        looks.put(Role.CLAUSE, Look.text(28).bolded());
        foot(looks);
        annex(looks);
        return new Looks(looks);
    }

    /** Returns looks after Thông tư 01/2011: bases upright, number of the page on the right, lines at exactly 17 pt. */
    static Looks circular() {
        return decree().with(EnumSet.of(Role.BASE), look -> Look.text(28))
                .with(EnumSet.of(Role.PAGE_NUMBER), look -> look.aligned("right"))
                .with(TEXT, look -> look.indented(680).pitched("w:line='340' w:lineRule='exact'"));
    }

    private static void head(Map<Role, Look> looks) {
        looks.put(Role.PARENT, Look.centred(26));
        looks.put(Role.ISSUER, Look.centred(26).bolded());
        looks.put(Role.COUNTRY, Look.centred(26).bolded());
        looks.put(Role.MOTTO, Look.centred(28).bolded());
        looks.put(Role.NUMBER, Look.centred(26));
        looks.put(Role.PLACE_DATE, Look.centred(28).slanted());
        looks.put(Role.KIND, Look.centred(28).bolded().spaced(240, 0));
        looks.put(Role.SUBJECT, Look.centred(28).bolded());
    }

    private static void foot(Map<Role, Look> looks) {
        looks.put(Role.SIGN_TITLE, Look.centred(28).bolded());
        looks.put(Role.SIGN_NAME, Look.centred(28).bolded());
        looks.put(Role.RECIPIENT_TITLE, Look.centred(24).bolded().slanted().aligned("left"));
        looks.put(Role.RECIPIENT, Look.centred(22).aligned("left"));
        looks.put(Role.PAGE_NUMBER, Look.centred(28));
        looks.put(Role.BLANK, Look.centred(28).aligned("left"));
    }

    private static void annex(Map<Role, Look> looks) {
        looks.put(Role.ANNEX_LABEL, Look.centred(28).bolded());
        looks.put(Role.ANNEX_TITLE, Look.centred(28).bolded());
        looks.put(Role.ANNEX_ATTACHED, Look.centred(28).slanted());
        looks.put(Role.UNIT, Look.centred(26).slanted().aligned("right").spaced(120, 60));
        looks.put(Role.HEAD_CELL, Look.centred(26).bolded());
        looks.put(Role.TEXT_CELL, Look.centred(26).aligned("left"));
        looks.put(Role.MONEY_CELL, Look.centred(26).aligned("right"));
        looks.put(Role.TOTAL_CELL, Look.centred(26).bolded().aligned("right"));
    }

    Look of(Role role) {
        return Objects.requireNonNull(looks.get(role));
    }

    /** Returns looks of which some roles are changed. */
    Looks with(Set<Role> roles, UnaryOperator<Look> change) {
        Looks other = new Looks(looks);
        roles.forEach(role -> other.looks.put(role, change.apply(looks.get(role))));
        return other;
    }
}
