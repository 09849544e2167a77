package io.github.vanthu.plugin.bacninh;

import io.github.vanthu.testkit.ProvincePluginContract;

class BacNinhContractTest extends ProvincePluginContract {
    BacNinhContractTest() {
        super("bac-ninh");
    }
}
