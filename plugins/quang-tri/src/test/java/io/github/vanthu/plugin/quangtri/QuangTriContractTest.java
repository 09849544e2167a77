package io.github.vanthu.plugin.quangtri;

import io.github.vanthu.testkit.ProvincePluginContract;
import java.nio.file.Path;
import java.util.List;

class QuangTriContractTest extends ProvincePluginContract {
    QuangTriContractTest() {
        super("quang-tri");
    }

    @Override
    protected List<Path> samples() {
        return List.of(Path.of("../../samples/quang-tri-2019/plan.yaml"));
    }
}
