package io.github.vanthu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small plan files. */
final class TestPlan {
    static final String TEXT = """
            office:
              name: Ủy ban nhân dân huyện Vũ Quang
              shortName: UBND huyện Vũ Quang
              symbol: UBND
              place: Vũ Quang
              province: Hà Tĩnh
              level: district
            number: "35"
            date: 22/3/2019
            title: [Triển khai Chương trình OCOP năm 2019]
            body:
              - title: MỤC ĐÍCH, YÊU CẦU
                text: Thúc đẩy phát triển kinh tế nông thôn.
            recipients:
              - items: [Các phòng, ban cấp huyện]
                archive: VT
            signatures:
              - onBehalfOf: ỦY BAN NHÂN DÂN
                title: CHỦ TỊCH
            """;

    private TestPlan() {}

    /** Writes a plan without fault. */
    static String at(Path file) throws IOException {
        return write(file, TEXT);
    }

    static String write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text).toString();
    }
}
