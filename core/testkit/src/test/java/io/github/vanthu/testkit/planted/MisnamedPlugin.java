package io.github.vanthu.testkit.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvinceFormat;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Has a code of another province, lives too long, names a word that does not exist, and says what the state says. */
public final class MisnamedPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public MisnamedPlugin() {}

    @Override
    public List<String> codes() {
        return List.of("35");
    }

    @Override
    public Validity validity() {
        return Validity.between(LocalDate.of(2010, 1, 1), LocalDate.of(2025, 7, 1));
    }

    @Override
    public ProvinceFormat format(Office office) {
        String decomposed = Normalizer.normalize("Phụ biểu", Normalizer.Form.NFD);
        return ProvinceFormat.NATIONAL
                .withWording(Map.of("anex", "PHỤ LỤC", "archive", "Lưu:", "attached", decomposed))
                .withProfile(Map.of("page/left", "60 mm"));
    }
}
