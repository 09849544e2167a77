package @package@;

import io.github.vanthu.testkit.ProvincePluginContract;

class @class@Test extends ProvincePluginContract {
    @class@Test() {
        super(new @class@());
    }
}
