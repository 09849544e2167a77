package io.github.vanthu.plugin.quangtri;

import io.github.vanthu.testkit.ProvincePluginContract;

class QuangTri2025ContractTest extends ProvincePluginContract {
    QuangTri2025ContractTest() {
        super("quang-tri-2025");
    }
}
