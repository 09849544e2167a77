package io.github.vanthu.testkit.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import io.github.vanthu.spi.Finding;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.List;

/** Leaves the title out, dots and a blank paragraph in, and finds something without a hint. */
public final class CarelessPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public CarelessPlugin() {}

    @Override
    public ProvinceFormat format(Office office) {
        return block("title", """
                <#macro title>
                  <@doc.paragraph style="Kind">KẾ HOẠCH ………</@doc.paragraph>
                  <@doc.paragraph style="Subject"></@doc.paragraph>
                </#macro>
                """);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return List.of(new Finding(Severity.WARNING, "/title", "Trích yếu chưa rõ.", ""));
    }
}
