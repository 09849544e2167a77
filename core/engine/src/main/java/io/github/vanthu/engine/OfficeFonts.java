package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pdf.FontFolder;
import io.github.vanthu.pdf.FontFolder.Fault;
import io.github.vanthu.pdf.OfficeFont;
import io.github.vanthu.regulation.Limit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The font that PDF files embed instead of Liberation Serif, and what stands against it.
 *
 * @param font the font, if the office names one and nothing stands against it
 * @param problems why it is not used; Liberation Serif takes its place
 */
record OfficeFonts(Optional<OfficeFont> font, List<Problem> problems) {
    private static final int MEGABYTE = 1 << 20;

    static final OfficeFonts NONE = new OfficeFonts(Optional.empty(), List.of());

    static OfficeFonts read(Path folder) {
        FontFolder found = FontFolder.read(folder, Limit.FONT_BYTES.value());
        return new OfficeFonts(
                found.font(), found.faults().stream().map(OfficeFonts::problem).toList());
    }

    private static Problem problem(Fault fault) {
        Place place = Place.file(fault.place().toString());
        return switch (fault.kind()) {
            case NO_FOLDER -> Problem.warning("FONT-001", place);
            case NO_FILE -> Problem.warning("FONT-002", place, fault.detail());
            case UNREADABLE -> Problem.warning("FONT-003", place);
            case TOO_LARGE -> Problem.warning("FONT-004", place, String.valueOf(Limit.FONT_BYTES.value() / MEGABYTE));
            case NO_TRUE_TYPE -> Problem.warning("FONT-005", place);
            case NOT_EMBEDDABLE -> Problem.warning("FONT-006", place);
            case LACKS_LETTERS -> Problem.warning("FONT-007", place, fault.detail());
        };
    }
}
