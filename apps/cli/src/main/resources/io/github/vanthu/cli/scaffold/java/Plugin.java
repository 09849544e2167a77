package @package@;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import io.github.vanthu.model.Total;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.Finding;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.spi.SpiVersion;
import io.github.vanthu.spi.TemplateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Định dạng của @fullName@. */
public final class @class@ implements ProvincePlugin {
    private static final String ANNEX_HEADING = """
            <#import "/phu-luc.ftl" as quocGia>
            <#macro annexHeading annex>
              <@quocGia.heading annex/>
              <#if (plan.extra.maNhiemVu)??>
                <@doc.paragraph style="AnnexAttached">Mã nhiệm vụ: ${plan.extra.maNhiemVu}</@doc.paragraph>
              </#if>
            </#macro>
            """;

    private static final String EXTRA_SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Dữ liệu riêng của @fullName@",
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "maNhiemVu": {"title": "mã nhiệm vụ", "type": "string", "pattern": "^[A-Z]{2,4}-[0-9]{2}$"}
              }
            }
            """;

    private static final ProvinceFormat FORMAT = ProvinceFormat.NATIONAL
            .withHeadingNumbering(List.of(
                    LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT, LabelStyle.LETTER_PARENTHESIS, LabelStyle.HYPHEN))
            .withLayouts(Map.of("default", layout()))
            .withBlocks(Map.of("annexHeading", new TemplateText("@id@/phu-luc.ftl", ANNEX_HEADING)));

    /** Được ServiceLoader gọi. */
    public @class@() {}

    @Override
    public String spi() {
        return SpiVersion.CURRENT;
    }

    @Override
    public String id() {
        return "@id@";
    }

    @Override
    public String name() {
        return "@title@";
    }

    @Override
    public String province() {
        return "@province@";
    }

    @Override
    public List<String> codes() {
        return List.of("@code@");
    }

    @Override
    public Validity validity() {
        return Validity.from(LocalDate.of(@fromNumbers@));
    }

    @Override
    public ProvinceFormat format(Office office) {
        return FORMAT;
    }

    @Override
    public Optional<String> extraSchema() {
        return Optional.of(EXTRA_SCHEMA);
    }

    /** Nhắc khi một phụ lục không có dòng tổng cộng. */
    @Override
    public List<Finding> check(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        List<Annex> annexes = plan.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            if (annexes.get(i).total().isEmpty()) {
                findings.add(new Finding(
                        Severity.WARNING, "/annexes/" + i, "Phụ lục chưa có dòng tổng cộng.", "Khai khóa total của phụ lục."));
            }
        }
        return findings;
    }

    /** Bề rộng tính bằng mi-li-mét, cộng lại bằng 165 là vừa trang dọc. */
    private static AnnexLayout layout() {
        return new AnnexLayout(
                List.of(
                        column("tt", "TT", Column.Kind.LABEL, 12),
                        column("noiDung", "Nội dung", Column.Kind.ITEM, 57),
                        group(
                                "Kinh phí",
                                column("tong", "Tổng số", Column.Kind.MONEY, 22),
                                column("capTren", "Ngân sách @kind@", Column.Kind.MONEY, 22),
                                column("nsXa", "Ngân sách xã", Column.Kind.MONEY, 22)),
                        column("thucHien", "Đơn vị thực hiện", Column.Kind.TEXT, 30)),
                List.of(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.HYPHEN),
                Total.Position.LAST);
    }

    private static Column column(String id, String title, Column.Kind kind, int width) {
        return new Column(
                Optional.of(id), title, kind, Optional.of(BigDecimal.valueOf(width)), Optional.empty(), List.of());
    }

    private static Column group(String title, Column... columns) {
        return new Column(
                Optional.empty(), title, Column.Kind.TEXT, Optional.empty(), Optional.empty(), List.of(columns));
    }
}
