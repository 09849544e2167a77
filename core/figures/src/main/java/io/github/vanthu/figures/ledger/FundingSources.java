package io.github.vanthu.figures.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The usual names of funding sources and the short names that references use (nguồn vốn). */
public final class FundingSources {
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("ngân sách nhà nước", "NSNN"),
            Map.entry("nsnn", "NSNN"),
            Map.entry("ngân sách trung ương", "NSTW"),
            Map.entry("nstw", "NSTW"),
            Map.entry("ngân sách địa phương", "NSĐP"),
            Map.entry("nsđp", "NSĐP"),
            Map.entry("ngân sách tỉnh", "NST"),
            Map.entry("nst", "NST"),
            Map.entry("ngân sách huyện", "NSH"),
            Map.entry("nsh", "NSH"),
            Map.entry("ngân sách xã", "NSX"),
            Map.entry("nsx", "NSX"));

    private FundingSources() {}

    /** Returns the short name of the source that a text names, such as "NSTW" for "Ngân sách Trung ương", or nothing. */
    public static Optional<String> of(String text) {
        return Optional.ofNullable(SHORT_NAMES.get(text.strip().toLowerCase(Locale.ROOT)));
    }
}
