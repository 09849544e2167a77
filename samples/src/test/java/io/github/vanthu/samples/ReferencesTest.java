package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.DocumentDump;
import io.github.vanthu.engine.Draft;
import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan of references and computed amounts against the same plan typed out. */
class ReferencesTest {
    private static final String HEAD = """
            office: {name: Ủy ban nhân dân tỉnh Sơn La, province: Sơn La, level: province}
            date: 02/9/2021
            title: [Triển khai Chương trình OCOP]
            body: [{title: Mục đích}]
            signatures: [{title: CHỦ TỊCH}]
            """;

    private static final String COLUMNS = """
                columns:
                  - {id: tt, title: TT, kind: label}
                  - {id: ten, title: Nội dung, kind: item}
                  - title: Nguồn vốn
                    columns:
                      - {id: tong, title: Tổng số, kind: money, number: (1)=(2)+(3)}
                      - {id: nstw, title: NSTW, kind: money, number: (2)}
                      - {id: nst, title: NST, kind: money, number: (3)}
                  - {id: ghiChu, title: Ghi chú, kind: text}
            """;

    private static final String REFERENCES = """
            opening: |
              Kinh phí **{{tong(phuLuc1)}}** (Bằng chữ: {{tong(phuLuc1) | bangChu}}), ghi như \\{{tong(phuLuc1)}} và ${1+1}.

              - NSTW: {{tong(phuLuc1, nguon: "NSTW") | triệu}}; *{{tong(phuLuc1, dong: b) | ty}}*
            closing: '{{dem(phuLuc1) | hai}} nhóm việc{{tong(phuLuc1, cot: nst) | trieu}}${1}'
            bases:
              - {kind: "Luật {{dem(phuLuc1)}}"}
            annexes:
              - title: ["Biểu {{tong(phuLuc1) | trieu}}"]
                unit: triệu đồng
                computed: true
            %s    rows:
                  - item: "Nhóm {{tong(phuLuc1, dong: a) | trieu}}"
                    id: a
                    rows:
                      - {item: A1, cells: {nstw: "1.000", nst: "500,5", ghiChu: "Gồm {{tong(phuLuc1, nguon: NST) | trieu}}"}}
                      - {item: A2, cells: {nstw: "{{tong(phuLuc2)}}"}}
                  - {item: B, id: b, cells: {nstw: "20"}}
                total: {title: "Tổng {{dem(phuLuc1)}}"}
                notes: "{{dem(phuLuc1, dong: a)}} dòng"
              - title: [Phụ]
                unit: 1.000 đồng
                computed: true
                columns: [{id: ten, title: Nội dung, kind: item}, {id: so, title: Số tiền, kind: money}]
                rows: [{item: X, cells: {so: "2.500"}}, {item: Y, cells: {so: "500"}}]
                total: {title: Tổng}
            identities: ['tong(phuLuc1, dong: a, nguon: NSTW) - tong(phuLuc2) = tong(phuLuc1, dong: a, cot: nstw) - tong(phuLuc2)']
            """.formatted(COLUMNS);

    private static final String TYPED = """
            opening: |
              Kinh phí **1.523.500.000 đồng** (Bằng chữ: Một tỷ năm trăm hai mươi ba triệu năm trăm nghìn đồng), ghi như {{tong(phuLuc1)}} và ${1+1}.

              - NSTW: 1.023 triệu đồng; *0,02 tỷ đồng*
            closing: '02 nhóm việc500,5 triệu đồng${1}'
            bases:
              - {kind: "Luật 2"}
            annexes:
              - title: ["Biểu 1.523,5 triệu đồng"]
                unit: triệu đồng
            %s    rows:
                  - item: "Nhóm 1.503,5 triệu đồng"
                    cells: {tong: "1.503,5", nstw: "1.003", nst: "500,5"}
                    rows:
                      - {item: A1, cells: {tong: "1.500,5", nstw: "1.000", nst: "500,5", ghiChu: "Gồm 500,5 triệu đồng"}}
                      - {item: A2, cells: {tong: "3", nstw: "3"}}
                  - {item: B, cells: {tong: "20", nstw: "20"}}
                total: {title: "Tổng 2", cells: {tong: "1.523,5", nstw: "1.023", nst: "500,5"}}
                notes: "2 dòng"
              - title: [Phụ]
                unit: 1.000 đồng
                columns: [{id: ten, title: Nội dung, kind: item}, {id: so, title: Số tiền, kind: money}]
                rows: [{item: X, cells: {so: "2.500"}}, {item: Y, cells: {so: "500"}}]
                total: {title: Tổng, cells: {so: "3.000"}}
            """.formatted(COLUMNS);

    private static Draft draft(String more) {
        byte[] yaml = (HEAD + more).getBytes(StandardCharsets.UTF_8);
        return RenderedSamples.VANTHU.draft(new PlanReader().read("plan.yaml", yaml, path -> Optional.empty()));
    }

    @Test
    void aPlanOfReferencesGivesTheDocumentOfTheSamePlanTypedOut() {
        assertThat(draft(REFERENCES).problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .isEmpty();
        assertThat(DocumentDump.plain().text(draft(REFERENCES).document().orElseThrow()))
                .isEqualTo(DocumentDump.plain()
                        .text(draft(TYPED.replace("như {{", "như \\{{"))
                                .document()
                                .orElseThrow()))
                .contains("1.523.500.000 đồng", "ghi như {{tong(phuLuc1)}} và ${1+1}.");
    }
}
