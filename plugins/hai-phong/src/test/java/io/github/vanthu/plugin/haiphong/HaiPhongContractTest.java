package io.github.vanthu.plugin.haiphong;

import io.github.vanthu.testkit.ProvincePluginContract;

class HaiPhongContractTest extends ProvincePluginContract {
    HaiPhongContractTest() {
        super("hai-phong");
    }
}
