package io.github.vanthu.check.clean;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Titles are typed in small letters and shown in capitals by their formatting. */
final class CapsFormatting extends DirectFormatting {
    /** Types small letters where the formatting shows capitals. */
    static final Runs RUNS = (props, text) ->
            Runs.PLAIN.write(props, props.contains("<w:caps/>") ? text.toLowerCase(Locale.ROOT) : text);

    private static final Set<Role> CAPITALS =
            EnumSet.of(Role.COUNTRY, Role.ISSUER, Role.KIND, Role.SECTION, Role.SIGN_TITLE, Role.ANNEX_TITLE);

    @Override
    public void run(Role role, Look look, Props props) {
        super.run(role, look, props);
        if (CAPITALS.contains(role)) {
            props.set("caps", "");
        }
    }
}
