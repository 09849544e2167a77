package io.github.vanthu.samples;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Field;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Signature;
import io.github.vanthu.model.Total;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the fields that steer the output without being printed. */
final class SettingFields {
    private static final Set<String> NAMES = Stream.of(
                    Plan.class,
                    Office.class,
                    Heading.class,
                    Annex.class,
                    AnnexRow.class,
                    CellValue.class,
                    Column.class,
                    Total.class,
                    Signature.class)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .filter(component -> component.getAnnotation(Field.class).setting())
            .map(component -> component.getName())
            .collect(Collectors.toUnmodifiableSet());

    private SettingFields() {}

    /** Returns whether a pointer names a setting, or an element of one. */
    static boolean names(String pointer) {
        String named = pointer.replaceAll("(/\\d+)+$", "");
        return NAMES.contains(named.substring(named.lastIndexOf('/') + 1));
    }
}
