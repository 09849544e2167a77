package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Supply;
import java.util.List;
import java.util.stream.Stream;

/** What is recognised in made-up contents, as lines of text. */
final class Dumps {
    private Dumps() {}

    /** Returns the parts that are recognised, without those of margins. */
    static List<String> of(Supply... pieces) {
        return PaperDump.of(Recogniser.recognise(Contents.of(pieces)))
                .lines()
                .skip(1)
                .filter(line -> !line.startsWith("PAGE_NUMBER"))
                .toList();
    }

    static List<String> of(Stream<Supply> pieces) {
        return of(pieces.toArray(Supply[]::new));
    }
}
