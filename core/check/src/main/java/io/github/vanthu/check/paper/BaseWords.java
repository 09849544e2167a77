package io.github.vanthu.check.paper;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the documents that a plan rests on (căn cứ ban hành). */
final class BaseWords {
    private static final Pattern BEGINNING = Pattern.compile(
            "(can cu|thuc hien|thi hanh|xet|theo de nghi|theo|tren co so|xet de nghi|chap hanh|trien khai thuc hien)\\b.*");
    private static final Pattern CITES = Pattern.compile(
            ".*\\b(so \\d|de nghi|to trinh|luat|nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|ke hoach|cong van|ket luan"
                    + "|phap lenh|hien phap|dieu le|quy che|thong bao|chuong trinh|de an|huong dan|van ban)\\b.*");
    private static final Pattern SAYS_MORE = Pattern.compile(
            ".*[.;,] ?(ủy ban nhân dân|uỷ ban nhân dân|ubnd|sở|phòng|ban|chi cục|trung tâm)\\b.*\\b(ban hành|xây dựng|lập|triển khai|đề nghị các|yêu cầu)\\b.*");

    private BaseWords() {}

    /** Returns whether a line begins as a base does. */
    static boolean begins(Entry line) {
        return !line.isTable() && BEGINNING.matcher(line.words()).matches();
    }

    /** Returns whether a line is a base and nothing else: it cites and does not go on to what is issued. */
    static boolean is(Entry line) {
        String text = line.text();
        return begins(line)
                && !text.endsWith(":")
                && !text.endsWith("./.")
                && CITES.matcher(line.words()).matches()
                && (text.endsWith(";")
                        || !SAYS_MORE.matcher(text.toLowerCase(Locale.ROOT)).matches());
    }
}
