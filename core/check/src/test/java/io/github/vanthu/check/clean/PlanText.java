package io.github.vanthu.check.clean;

import java.util.List;
import java.util.Optional;

/**
 * The words of a test plan.
 *
 * @param parent body above the issuer, if any
 * @param issuer lines of the issuer's name
 * @param ruleUnderIssuer length of the line below the issuer in twips
 * @param ruleUnderSubject length of the line below the subject in twips
 * @param attached "(Kèm theo …)" of the annex
 * @param rows rows of the annex' table, the total last
 */
record PlanText(
        Optional<String> parent,
        List<String> issuer,
        String number,
        String placeDate,
        String subject,
        int ruleUnderIssuer,
        int ruleUnderSubject,
        List<PlanLine> lines,
        List<String> signer,
        String signerName,
        List<String> recipients,
        String annexTitle,
        String attached,
        List<List<String>> rows) {

    /** The state's name. */
    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The state's motto. */
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
}
