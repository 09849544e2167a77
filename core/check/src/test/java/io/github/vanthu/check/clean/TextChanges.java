package io.github.vanthu.check.clean;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The plan of the province in other words. */
final class TextChanges {
    private static final PlanText PLAN = PlanTexts.province();

    private TextChanges() {}

    /** Returns the plan of a department of the province. */
    static PlanText department() {
        PlanText plan = mapped(text -> text.replace("15/KH-UBND", "15/KH-SNNMT")
                .replace("Ủy ban nhân dân tỉnh Hà Tĩnh ban hành", "Sở Nông nghiệp và Môi trường ban hành")
                .replace("của Ủy ban nhân dân tỉnh Hà Tĩnh", "của Sở Nông nghiệp và Môi trường")
                .replace("báo cáo Ủy ban nhân dân tỉnh", "báo cáo Giám đốc Sở")
                .replace("2. Sở Tài chính", "2. Phòng Kế hoạch - Tài chính"));
        return new PlanText(
                Optional.of("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH"),
                List.of("SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"),
                plan.number(),
                plan.placeDate(),
                plan.subject(),
                900,
                plan.ruleUnderSubject(),
                plan.lines(),
                List.of("GIÁM ĐỐC"),
                plan.signerName(),
                List.of("- UBND tỉnh (để báo cáo);", "- Các phòng, đơn vị trực thuộc Sở;", "- Lưu: VT, KHTC."),
                plan.annexTitle(),
                plan.attached(),
                plan.rows());
    }

    /** Returns the plan with the signer's own title alone, without authority. */
    static PlanText titleAlone() {
        return signed(List.of("CHỦ TỊCH"));
    }

    private static PlanText signed(List<String> signer) {
        return new PlanText(
                PLAN.parent(),
                PLAN.issuer(),
                PLAN.number(),
                PLAN.placeDate(),
                PLAN.subject(),
                PLAN.ruleUnderIssuer(),
                PLAN.ruleUnderSubject(),
                PLAN.lines(),
                signer,
                PLAN.signerName(),
                PLAN.recipients(),
                PLAN.annexTitle(),
                PLAN.attached(),
                PLAN.rows());
    }

    /** Returns the plan with tones on the second vowel. */
    static PlanText newTones() {
        return mapped(text -> text.replace("ỦY", "UỶ").replace("Ủy", "Uỷ"));
    }

    /** Returns the plan as an electronic file: number and day of issue are not filled in at the annex. */
    static PlanText open() {
        return mapped(text -> text.replace("số 15/KH-UBND ngày 04 tháng 02", "số     /KH-UBND ngày     tháng    "));
    }

    /** Returns the plan in letters composed of several characters. */
    static PlanText decomposed() {
        return mapped(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    private static PlanText mapped(UnaryOperator<String> change) {
        UnaryOperator<List<String>> all = texts -> texts.stream().map(change).toList();
        return new PlanText(
                PLAN.parent(),
                all.apply(PLAN.issuer()),
                change.apply(PLAN.number()),
                change.apply(PLAN.placeDate()),
                change.apply(PLAN.subject()),
                PLAN.ruleUnderIssuer(),
                PLAN.ruleUnderSubject(),
                PLAN.lines().stream()
                        .map(line -> new PlanLine(line.role(), line.label(), change.apply(line.text())))
                        .toList(),
                all.apply(PLAN.signer()),
                change.apply(PLAN.signerName()),
                all.apply(PLAN.recipients()),
                change.apply(PLAN.annexTitle()),
                change.apply(PLAN.attached()),
                PLAN.rows().stream().map(all).toList());
    }
}
