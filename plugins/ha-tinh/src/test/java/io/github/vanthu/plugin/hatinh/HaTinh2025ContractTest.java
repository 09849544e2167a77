package io.github.vanthu.plugin.hatinh;

import io.github.vanthu.testkit.ProvincePluginContract;

class HaTinh2025ContractTest extends ProvincePluginContract {
    HaTinh2025ContractTest() {
        super("ha-tinh-2025");
    }
}
