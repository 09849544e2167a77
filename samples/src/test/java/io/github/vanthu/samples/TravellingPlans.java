package io.github.vanthu.samples;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.RenderOptions.AnnexFiles;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.intake.RelatedFiles;
import io.github.vanthu.model.Medium;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans whose files carry their data, for tests. */
final class TravellingPlans {
    static final Vanthu VANTHU = Vanthu.builder().build();
    static final Set<Format> BOTH = EnumSet.allOf(Format.class);

    /** Words that stand in the data of {@link #desk()} and that nothing prints. */
    static final String SECRET = "KHONGIN";

    private static final Map<String, String> FILES =
            Map.of("mat/KHONGIN-budget.csv", """
            TT;Nội dung;Kinh phí (đồng)
            1;Tập huấn;15.000.000
            2;Tuyên truyền;20.500.000
            ;Tổng cộng;35.500.000
            """, "mat/KHONGIN-office.yaml", """
            # KHONGIN
            name: Ủy ban nhân dân tỉnh Sơn La
            province: Sơn La
            level: province
            bodySize: 13
            knownBases:
              - {kind: Quyết định, number: 490/QĐ-TTg, date: 07/5/2018, issuer: Thủ tướng Chính phủ, until: 01/01/2030}
              - {kind: Quyết định, number: 777/QĐ-KHONGIN, date: 08/5/2018, issuer: KHONGIN}
            """);

    private static final String PLAN = """
            # KHONGIN
            id: chuyen-di
            office: mat/KHONGIN-office.yaml
            date: 02/9/2021
            title: [Triển khai Chương trình OCOP]
            bases: [490/QĐ-TTg]
            opening: |
              Kinh phí **{{tong(phuLuc1) | trieu}}** (Bằng chữ: {{tong(phuLuc1) | bangChu}}), ghi như \\{{tong}}.
            body:
              - title: Mục đích
                text: |
                  Hỗ trợ {{dem(phuLuc1) | hai}} việc.[^1]

                  [^1]: Theo số liệu năm 2020.
            signatures: [{title: CHỦ TỊCH}]
            extra: {ghiChu: KHONGIN}
            identities: ['tong(phuLuc1) = tong(phuLuc1)']
            annexes:
              - id: phuLuc1
                title: DỰ TOÁN
                landscape: true
                workbook: mat/KHONGIN-budget.csv
              - id: phuLuc2
                title: TÍNH
                computed: true
                columns: [{id: ten, title: Nội dung, kind: item}, {id: so, title: Số tiền, kind: money}]
                rows: [{item: X, id: KHONGIN, cells: {so: "2.500"}}, {item: Y, cells: {so: "{{tong(phuLuc1)}}"}}]
                total: {title: Tổng}
            """;

    private TravellingPlans() {}

    /** Returns a plan with a workbook, references, computed amounts, and much that no one prints. */
    static PlanReading desk() {
        RelatedFiles files =
                path -> Optional.ofNullable(FILES.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return VANTHU.read("mat/KHONGIN/plan.yaml", PLAN.getBytes(StandardCharsets.UTF_8), files);
    }

    /** Returns usual options with data in the files of some formats. */
    static RenderOptions carrying(Set<Format> formats) {
        return new RenderOptions(
                BOTH, Optional.empty(), Medium.PAPER, AnnexFiles.JOINED, formats, false, Optional.empty());
    }

    static byte[] content(Rendered rendered, Format format) {
        return rendered.files().stream()
                .filter(file -> file.format() == format)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rendered.problems().toString()))
                .content();
    }

    static PlanReading read(byte[] plan) {
        return VANTHU.read("plan.json", plan, path -> Optional.empty());
    }
}
