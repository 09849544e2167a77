package io.github.vanthu.check;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.model.Problem;
import java.util.Optional;

/**
 * One thing that a finished document does against the rules, or figures of it that do not agree (phát hiện).
 *
 * @param problem what is wrong, with the code of the rule of form, such as {@code FORM-013}, or of the identity, such as {@code
 *     MONEY-001}; its place names the file
 * @param element which part of the document; absent for figures and for the file as a whole
 * @param clause the clause, in full, such as "điểm a khoản 1 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP"; empty for figures
 * @param place where it is
 * @param quote the words concerned, shortened; empty for none
 * @param measured what was measured, such as "12 pt" or "15,2 mm"; empty where there is nothing to measure
 * @param wanted what the rule wants, such as "từ 13 đến 14"; empty likewise
 */
public record Finding(
        Problem problem,
        Optional<Element> element,
        String clause,
        ContentPlace place,
        String quote,
        Bilingual measured,
        Bilingual wanted) {}
