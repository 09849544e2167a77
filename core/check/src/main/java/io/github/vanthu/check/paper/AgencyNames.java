package io.github.vanthu.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the names on the left of a letterhead into the names of single bodies (cơ quan chủ quản, cơ quan ban hành). */
final class AgencyNames {
    private static final Pattern UNIT = Pattern.compile(
            "(tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|trung uong|khu vuc|so \\d+)\\b.*");
    private static final List<String> BODIES = List.of(
            "uy ban",
            "ubnd",
            "hoi dong",
            "hdnd",
            "so",
            "bo",
            "phong",
            "ban",
            "chi cuc",
            "cuc",
            "tong cuc",
            "vu",
            "trung tam",
            "van phong",
            "vp",
            "truong",
            "vien",
            "benh vien",
            "tram",
            "cong ty",
            "tong cong ty",
            "tap doan",
            "thanh tra",
            "cong an",
            "toa an",
            "dang uy",
            "dang bo",
            "huyen uy",
            "tinh uy",
            "thanh uy",
            "thi uy",
            "quan uy",
            "tinh doan",
            "huyen doan",
            "hoi",
            "lien doan",
            "lien hiep",
            "lien minh",
            "mat tran",
            "dai",
            "bao",
            "quy",
            "hat",
            "doi",
            "to",
            "kho bac",
            "bao hiem",
            "ngan hang",
            "chinh phu",
            "quoc hoi",
            "hoc vien",
            "dai hoc",
            "nha",
            "bo chi huy",
            "chu tich",
            "thu tuong",
            "doan",
            "khoa",
            "thu vien",
            "bao tang",
            "vuon quoc gia",
            "khu bao ton",
            "cang vu");
    private static final Pattern UNFINISHED = Pattern.compile(".*([,&\\-–]|\\b(và|VÀ|của|CỦA|môi|MÔI))");

    private AgencyNames() {}

    /** Returns whether folded words begin as the name of a body does. */
    static boolean begins(String words) {
        return BODIES.stream().anyMatch(body -> words.equals(body) || words.startsWith(body + " "));
    }

    /** Returns the lines body by body, the issuer last. */
    static List<List<Entry>> bodies(List<Entry> lines) {
        List<List<Entry>> bodies = new ArrayList<>();
        for (Entry line : lines) {
            if (bodies.isEmpty() || startsNew(line, last(last(bodies)))) {
                bodies.add(new ArrayList<>());
            }
            last(bodies).add(line);
        }
        return bodies;
    }

    /** A word alone, such as "TRƯỜNG" of "MÔI TRƯỜNG", is the end of the name above. */
    private static boolean startsNew(Entry line, Entry above) {
        String words = line.words();
        if (UNIT.matcher(words).matches() || UNFINISHED.matcher(above.text()).matches()) {
            return false;
        }
        return (begins(words) && words.contains(" ")) || (line.bold() && !above.bold());
    }

    static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
