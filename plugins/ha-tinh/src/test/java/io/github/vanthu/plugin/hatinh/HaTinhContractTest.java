package io.github.vanthu.plugin.hatinh;

import io.github.vanthu.testkit.ProvincePluginContract;
import java.nio.file.Path;
import java.util.List;

class HaTinhContractTest extends ProvincePluginContract {
    HaTinhContractTest() {
        super("ha-tinh");
    }

    @Override
    protected List<Path> samples() {
        return List.of(Path.of("../../samples/vu-quang-2019/plan.yaml"));
    }
}
