package io.github.vanthu.plugin.haiduong;

import io.github.vanthu.testkit.ProvincePluginContract;
import java.nio.file.Path;
import java.util.List;

class HaiDuongContractTest extends ProvincePluginContract {
    HaiDuongContractTest() {
        super("hai-duong");
    }

    @Override
    protected List<Path> samples() {
        return List.of(Path.of("../../samples/thanh-ha-2021/plan.yaml"));
    }
}
