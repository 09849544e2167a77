package io.github.vanthu.samples.stress;

import java.util.List;

/** Words that are hard to break into lines. */
final class Words {
    /** Longer than a line or a cell, or with marks at which some programs break and others do not. */
    static final List<String> HARD = List.of(
            "https://dichvucong.nghean.gov.vn/kenhdoanhnghiep/chuyenmuc/nongthonmoi/huongdan/2023/tai-lieu-tap-huan.html",
            "nongnghiep.phattriennongthon.chuyendoiso.kinhtetuanhoan.vungnguyenlieu.nghean.gov.vn",
            "Nôngthônmớinângcaokiểumẫubềnvữnggắnvớichuyểnđổisốvàkinhtếtuầnhoànởcácxãmiềnnúicủatỉnh",
            "Nông-Lâm-Ngư-nghiệp-Thủy-sản-Chăn-nuôi-Trồng-trọt-Chế-biến-Tiêu-thụ-Xuất-khẩu-Du-lịch",
            "tỉnh/huyện/xã/thôn/bản/khu/phố/tổ/xóm/ấp/làng/buôn/phum/sóc/khối/tiểu/khu/dân/cư/nông/thôn/mới",
            "(phòng/ban/ngành/đoàn\u00a0thể/hợp\u00a0tác\u00a0xã/tổ\u00a0hợp\u00a0tác)",
            "10\u00a0km\u00b2/xã\u00a0và\u00a025\u00a0m\u00b3/ngày\u00a0đêm\u00a0tại\u00a0mỗi\u00a0thôn",
            "2021-2025",
            "30%-40%",
            "văn-hóa-xã-hội\u00a0-\u00a0thể-thao-du-lịch-cộng-đồng-bền-vững-gắn-với-bảo-tồn-di-sản",
            "nông thôn mới – đô thị văn minh — làng quê đáng sống",
            "ocop_chuongtrinh_moi_xa_mot_san_pham_giai_doan_hai_ket_qua_danh_gia_phan_hang_cap_tinh",
            "TTHC...DVC...CNTT...NTM,XDNTM;OCOP:HTX?THT!DN",
            "“sáng - xanh - sạch - đẹp”...",
            "A&B; C < D = E+F");

    private Words() {}
}
