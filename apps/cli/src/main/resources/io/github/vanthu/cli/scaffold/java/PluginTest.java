package @package@;

import io.github.vanthu.testkit.ProvincePluginContract;
import java.nio.file.Path;
import java.util.List;

class @class@Test extends ProvincePluginContract {
    @class@Test() {
        super("@id@");
    }

    @Override
    protected List<Path> samples() {
        return List.of(Path.of("samples/mau/plan.yaml"));
    }
}
