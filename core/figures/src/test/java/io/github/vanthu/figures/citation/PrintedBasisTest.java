package io.github.vanthu.figures.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Basis;
import io.github.vanthu.model.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedBasisTest {
    @Test
    void takesApartABasisWithNumberDateAndIssuer() {
        Optional<Basis> basis =
                PrintedBasis.read("Căn cứ Quyết định số 490/QĐ-TTg ngày 07 tháng 5 năm 2018 của Thủ tướng"
                        + " Chính phủ về việc phê duyệt Chương trình;");
        assertThat(basis)
                .contains(new Basis(
                        "Quyết định",
                        Optional.of("490/QĐ-TTg"),
                        Optional.of(PartialDate.parse("7/5/2018")),
                        Optional.of("Thủ tướng Chính phủ"),
                        Optional.of("về việc phê duyệt Chương trình")));
    }

    @Test
    void takesAnIssuerThatIsNotKnownUpToTheSubject() {
        Basis basis = PrintedBasis.read(
                        "Căn cứ Quyết định số 01/QĐ-BCĐTW ngày 22/8/2018 của Ban chỉ đạo Trung ương ban hành"
                                + " kế hoạch;")
                .orElseThrow();
        assertThat(basis.issuer()).contains("Ban chỉ đạo Trung ương");
        assertThat(basis.subject()).contains("ban hành kế hoạch");
    }

    @Test
    void takesALawByItsName() {
        Basis basis = PrintedBasis.read("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;")
                .orElseThrow();
        assertThat(basis.kind()).isEqualTo("Luật Ngân sách nhà nước");
        assertThat(basis.date()).contains(PartialDate.parse("25/6/2015"));
    }

    @Test
    void leavesWhatHasAnotherFormAsItIs() {
        assertThat(PrintedBasis.read("Thực hiện Kế hoạch số 5/KH-UBND ngày 01/02/2019 của UBND tỉnh;"))
                .isEmpty();
        assertThat(PrintedBasis.read("Căn cứ tình hình thực tế của địa phương;"))
                .isEmpty();
        assertThat(PrintedBasis.read("Căn cứ Quyết định số 5/QĐ-UBND ngày 31/02/2019 của UBND tỉnh;"))
                .isEmpty();
        assertThat(PrintedBasis.read("Căn cứ Quyết định số 5/QĐ-UBND; Quyết định số 6/QĐ-UBND;"))
                .isEmpty();
    }
}
