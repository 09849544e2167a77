package io.github.vanthu.regulation;

import java.util.List;
import java.util.Optional;

/**
 * What a regulation allows for the looks of a document (giá trị thể thức cho phép).
 *
 * <p>The same data that hold a province's format: {@code nd30-2020.allowed.yaml} and its neighbours.
 *
 * <p>Example: {@code AllowedForm.of("nd30-2020").range("styles/Motto", "size")} is {@code 13..14}.
 */
public final class AllowedForm {
    private final AllowedValues values;

    private AllowedForm(AllowedValues values) {
        this.values = values;
    }

    /**
     * Returns what a set of rules allows.
     *
     * @param ruleSet one of {@link FormatProfiles#ids()}
     * @throws java.util.NoSuchElementException if there is no such set
     */
    public static AllowedForm of(String ruleSet) {
        return new AllowedForm(AllowedValues.ofProfile(ruleSet));
    }

    /**
     * Returns the values of a property, or nothing where the regulation leaves it open.
     *
     * @param of what has it, such as {@code styles/Body} or {@code page}; empty for what has no group
     * @param property such as {@code size}
     */
    public Optional<AllowedRange> range(String of, String property) {
        return values.of(of.isEmpty() ? property : of + "/" + property).map(AllowedValues.Rule::range);
    }

    /** Returns a clause with the regulation that it is of, such as "khoản 1 Mục I Phần I Phụ lục I Nghị định 30/2020/NĐ-CP". */
    public String cite(String clause) {
        return values.cite(clause);
    }

    /** Returns the paths of all properties that the regulation names, sorted. */
    public List<String> paths() {
        return values.paths();
    }
}
