package io.github.vanthu.check.clean;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The correct plans by the names of their ways of writing. */
public final class CleanPapers {
    private CleanPapers() {}

    /** Returns every plan by its name. */
    public static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("direct formatting", () -> new PlanDocument().bytes());
        all.put("direct formatting, older rules", () -> new PlanDocument()
                .text(PlanTexts.older())
                .looks(Looks.circular())
                .paging(new FooterPaging())
                .bytes());
        return all;
    }
}
