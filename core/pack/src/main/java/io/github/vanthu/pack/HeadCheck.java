package io.github.vanthu.pack;

import io.github.vanthu.intake.RecordReading;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.SpiVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds what a pack says of itself against its forms. */
final class HeadCheck {
    private static final SpiVersion PRESENT = SpiVersion.of(SpiVersion.CURRENT).orElseThrow();
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern CODE = Pattern.compile("\\d{2}");

    private final RecordReading<PluginFile> reading;
    private final List<Problem> problems = new ArrayList<>();

    private HeadCheck(RecordReading<PluginFile> reading) {
        this.reading = reading;
    }

    /** Returns the faults that reading has not reported yet; none after a syntax error, which hides what follows. */
    static List<Problem> faults(RecordReading<PluginFile> reading) {
        HeadCheck check = new HeadCheck(reading);
        reading.value().filter(head -> reading.complete()).ifPresent(check::run);
        return check.problems;
    }

    /** Returns the fault of a pack for another major version; what else it says may then mean something else. */
    static Optional<Problem> foreignVersion(RecordReading<PluginFile> reading) {
        return reading.value()
                .map(PluginFile::spi)
                .flatMap(SpiVersion::of)
                .filter(version -> !version.runsWith(PRESENT))
                .map(version -> PackFault.SPI_MAJOR.at(
                        reading.places().of("/spi"), version.toString(), PRESENT.toString(), PRESENT.major() + ".x"));
    }

    private void run(PluginFile head) {
        if (SpiVersion.of(head.spi()).isEmpty()) {
            report(PackFault.SPI_FORM, "/spi", head.spi(), PRESENT.toString());
        }
        if (!ID.matcher(head.id()).matches() || head.id().equals(PluginFile.NATIONAL)) {
            report(PackFault.ID_FORM, "/id", head.id());
        }
        codes(head.codes());
        validity(head);
        parent(head);
    }

    private void codes(List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (!CODE.matcher(code).matches()) {
                report(PackFault.CODE_FORM, "/codes/" + i, code);
            } else if (!seen.add(code)) {
                report(PackFault.CODE_TWICE, "/codes/" + i, code);
            }
        }
    }

    private void validity(PluginFile head) {
        Optional<LocalDate> from = day(head.validFrom(), "/validFrom");
        Optional<LocalDate> to = head.validTo().flatMap(date -> day(date, "/validTo"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            String first = head.validFrom().numeric();
            report(
                    PackFault.ENDS_BEFORE_START,
                    "/validTo",
                    first,
                    head.validTo().orElseThrow().numeric());
        }
    }

    private Optional<LocalDate> day(PartialDate date, String pointer) {
        if (date.complete().isEmpty()) {
            report(PackFault.DATE_INCOMPLETE, pointer, pointer.substring(1));
        }
        return date.complete();
    }

    private void parent(PluginFile head) {
        String parent = head.parent().orElse(PluginFile.NATIONAL);
        if (parent.equals(head.id())) {
            report(PackFault.PARENT_ITSELF, "/parent", parent);
        } else if (!ID.matcher(parent).matches()) {
            report(PackFault.ID_FORM, "/parent", parent);
        }
    }

    private void report(PackFault fault, String pointer, String... arguments) {
        if (!reading.hasErrorsAt(pointer)) {
            problems.add(fault.at(reading.places().of(pointer), arguments));
        }
    }
}
