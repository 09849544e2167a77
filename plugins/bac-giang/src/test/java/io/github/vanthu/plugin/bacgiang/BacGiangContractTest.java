package io.github.vanthu.plugin.bacgiang;

import io.github.vanthu.testkit.ProvincePluginContract;
import java.nio.file.Path;
import java.util.List;

class BacGiangContractTest extends ProvincePluginContract {
    BacGiangContractTest() {
        super("bac-giang");
    }

    @Override
    protected List<Path> samples() {
        return List.of(
                Path.of("../../samples/bac-giang-2020/plan.yaml"), Path.of("../../samples/luc-ngan-2019/plan.yaml"));
    }
}
