package io.github.vanthu.check.paper;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the lines at the end of a document by their words: recipients, signer, drafter (phần cuối văn bản). */
final class EndWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RECIPIENTS =
            Pattern.compile("n[ơo]i\\s+(nh[ậâạa]n|g[ửưu]i)\\s*([:.].*)?", FLAGS | Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile(
            "(TM|T/M|KT|K/T|TL|T/L|TUQ|T\\.U\\.Q|Q)\\s*[./]?\\s+\\p{L}.*|(TM|KT|TL|TUQ|Q)\\.\\s*\\p{L}.*");
    private static final Pattern DRAFTER =
            Pattern.compile("[\\p{Lu}][\\p{L}\\d.&/-]{0,14}\\.?\\s*\\(?\\d{1,4}\\s*b?\\)?\\.?");
    private static final Pattern DRAFTER_COUNT = Pattern.compile(".*(\\(\\d{1,4}\\s*b?\\)\\.?|\\.\\d{1,4}b?)$");
    private static final Pattern NAME = Pattern.compile(
            "((thiếu|trung|thượng|đại) (tướng|tá|úy)|(gs|pgs|ts|ths|bs|ks|cn|ncs|thạc sĩ|tiến sĩ|bác sĩ|kỹ sư|cử nhân|luật sư)\\b[.,\\s]*)*"
                    + "\\s*(?-i:\\p{Lu})[\\p{L}’'-]*([\\s\\u00a0]+(?-i:\\p{Lu})[\\p{L}’'-]*){1,6}",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SIGNED =
            Pattern.compile("\\(?\\s*(đã ký|ký tên|ký, đóng dấu|ký, ghi rõ họ tên|đã ký số).*", FLAGS);
    private static final Set<String> TITLES = Set.of(
            "chu tich",
            "giam doc",
            "truong phong",
            "truong ban",
            "chanh van phong",
            "bo truong",
            "thu truong",
            "cuc truong",
            "vu truong",
            "hieu truong",
            "vien truong",
            "bi thu",
            "thu tuong",
            "tong giam doc",
            "chi cuc truong",
            "truong cong an",
            "doi truong",
            "tram truong",
            "chanh thanh tra",
            "chu nhiem",
            "thong doc",
            "tong cuc truong",
            "chanh an",
            "truong doan",
            "to truong",
            "quyen chu tich",
            "quyen giam doc",
            "nguoi lap",
            "nguoi lap bieu",
            "nguoi lap bang",
            "lap bieu",
            "ke toan truong",
            "ke toan",
            "thu quy",
            "thu truong don vi",
            "thu ky",
            "truong dai dien",
            "truong phong ban",
            "hat truong",
            "tu lenh",
            "chinh uy",
            "chi huy truong",
            "tong bien tap",
            "uy vien",
            "thuong truc",
            "ban giam hieu",
            "lanh dao",
            "chu toa");

    private EndWords() {}

    /** Returns whether a line begins with "Nơi nhận:". */
    static boolean beginsRecipients(String line) {
        return RECIPIENTS.matcher(line.strip()).matches();
    }

    /** Returns whether a line begins with the letters of an authority such as "KT." (quyền hạn). */
    static boolean isAuthority(String line) {
        return line.length() < 120 && AUTHORITY.matcher(line.strip()).matches();
    }

    /** Returns whether a line is the title of a signer, alone or with what he heads (chức vụ). */
    static boolean isTitle(String line) {
        String words = Fold.words(line);
        return words.length() < 80
                && Stream.of(words, words.replaceFirst("^(pho|quyen|q) ", ""))
                        .anyMatch(title -> TITLES.contains(title) || (Fold.capitals(line) && headed(title)));
    }

    private static boolean headed(String title) {
        return TITLES.stream().anyMatch(known -> title.startsWith(known + " "));
    }

    static boolean isDrafter(String line) {
        return DRAFTER.matcher(line).matches() && DRAFTER_COUNT.matcher(line).matches();
    }

    /** Returns whether a line may be the name of a person. */
    static boolean isName(String line) {
        return line.length() < 60 && NAME.matcher(line).matches() && !isTitle(line) && !isAuthority(line);
    }

    /** Returns whether a line stands for the signature itself, such as "(Đã ký)". */
    static boolean isSigned(String line) {
        return line.length() < 60 && SIGNED.matcher(line).matches();
    }
}
