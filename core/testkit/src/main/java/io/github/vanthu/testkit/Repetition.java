package io.github.vanthu.testkit;

import io.github.vanthu.engine.Format;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Renders plans again under another locale and time zone and compares the bytes (tính ổn định).
 *
 * <p>Locale and time zone are those of the whole virtual machine and are put back afterwards: nothing else should render at
 * the same time.
 */
final class Repetition {
    private static final Locale OTHER_LOCALE = Locale.forLanguageTag("ar-EG-u-nu-arab");
    private static final TimeZone OTHER_ZONE = TimeZone.getTimeZone("Pacific/Kiritimati");

    private Repetition() {}

    static List<Problem> differences(Candidate candidate, Trials trials) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(OTHER_LOCALE);
            TimeZone.setDefault(OTHER_ZONE);
            return compared(candidate, trials);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Problem> compared(Candidate candidate, Trials trials) throws IOException {
        List<Problem> found = new ArrayList<>();
        for (Trial first : trials.all()) {
            if (first.sample()
                    || first.extreme().filter(Extreme.COMPLETE::equals).isPresent()) {
                Trial second = Trial.of(first.name(), first.extreme(), first.reading(), candidate.vanthu());
                first.outputs().keySet().stream()
                        .filter(format -> differs(format, first, second))
                        .map(format ->
                                Problem.error("CONTRACT-021", Place.file(first.name()), first.name(), format.name()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean differs(Format format, Trial first, Trial second) {
        return !Arrays.equals(first.outputs().get(format), second.outputs().get(format));
    }
}
