package io.github.vanthu.figures.citation;

import io.github.vanthu.regulation.Provinces;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the bodies that issue most documents at the beginning of a text. */
final class IssuerReading {
    private static final String COMMITTEE = "(?:Chủ\\s+tịch\\s+)?(?:UBND|(?:Ủy|Uỷ)\\s+ban\\s+nhân\\s+dân)";
    private static final String COUNCIL = "(?:Thường\\s+trực\\s+)?(?:HĐND|Hội\\s+đồng\\s+nhân\\s+dân)";

    /** How subjects begin, in small letters or with a capital. */
    private static final String SUBJECT =
            "(?:triển khai|về việc|v/v|ban hành|phê duyệt|quy định|thực hiện|hướng dẫn|sửa đổi|công bố|quyết định|giao nhiệm)";

    private static final Pattern UNIT = Pattern.compile(
            "\\s+(?<tier>tỉnh|thành\\s+phố|huyện|quận|thị\\s+xã|thị\\s+trấn|xã|phường|đặc\\s+khu)(?![\\p{L}\\d])"
                    + "(?<name>(?:[ \\u00A0-]{1,3}(?!" + SUBJECT + ")(?-i:\\p{Lu})[\\p{L}']*){0,5})",
            flags());
    private static final Map<String, Pattern> BODIES = bodies();

    private IssuerReading() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    private static Map<String, Pattern> bodies() {
        Map<String, Pattern> bodies = new LinkedHashMap<>();
        put(bodies, "TTG", "(?:Phó\\s+)?Thủ\\s+tướng(?:\\s+Chính\\s+phủ)?|TTgCP|TTg|TTCP");
        put(bodies, "CP", "Chính\\s+phủ");
        put(bodies, "UBTVQH", "(?:Ủy|Uỷ)\\s+ban\\s+Thường\\s+vụ\\s+Quốc\\s+hội|UBTVQH");
        put(bodies, "QH", "Quốc\\s+hội");
        put(bodies, "UBND", COMMITTEE);
        put(bodies, "HDND", COUNCIL);
        ministry(bodies, "BTC", "Tài\\s+chính|TC");
        ministry(bodies, "BNNMT", "Nông\\s+nghiệp\\s+và\\s+Môi\\s+trường|NN&MT|NNMT");
        ministry(
                bodies,
                "BNN",
                "Nông\\s+nghiệp\\s*(?:và|&)\\s*(?:Phát\\s+triển\\s+nông\\s+thôn|PTNT)|NN\\s*(?:và|&)?\\s*PTNT");
        ministry(bodies, "BKHDT", "Kế\\s+hoạch\\s+(?:và|&)\\s+Đầu\\s+tư|KH\\s*&?\\s*ĐT");
        ministry(bodies, "BCT", "Công\\s+Thương|CT");
        ministry(bodies, "BNV", "Nội\\s+vụ");
        ministry(bodies, "BTNMT", "Tài\\s+nguyên\\s+(?:và|&)\\s+Môi\\s+trường|TN\\s*&?\\s*MT");
        ministry(
                bodies,
                "BLDTBXH",
                "Lao\\s+động\\s*[-–,]?\\s*Thương\\s+binh\\s+(?:và|&)\\s+Xã\\s+hội|LĐ-?TB\\s*&?\\s*XH");
        ministry(bodies, "BTTTT", "Thông\\s+tin\\s+(?:và|&)\\s+Truyền\\s+thông|TT\\s*&?\\s*TT");
        ministry(bodies, "BKHCN", "Khoa\\s+học\\s+(?:và|&)\\s+Công\\s+nghệ|KH\\s*&?\\s*CN");
        ministry(bodies, "BXD", "Xây\\s+dựng");
        ministry(bodies, "BYT", "Y\\s+tế");
        return Collections.unmodifiableMap(bodies);
    }

    private static void ministry(Map<String, Pattern> bodies, String code, String names) {
        put(bodies, code, "(?:Bộ\\s+trưởng\\s+)?Bộ\\s+(?:" + names + ")");
    }

    private static void put(Map<String, Pattern> bodies, String code, String names) {
        bodies.put(code, Pattern.compile("(?:" + names + ")(?![\\p{L}\\d])", flags()));
    }

    /** Returns the issuer that a text begins with, or nothing if it is not known. */
    static Optional<Issuer> at(String text) {
        for (Map.Entry<String, Pattern> body : BODIES.entrySet()) {
            Matcher matcher = body.getValue().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(issuer(body.getKey(), text, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Issuer issuer(String body, String text, int end) {
        boolean local = body.equals("UBND") || body.equals("HDND");
        Matcher unit = UNIT.matcher(text).region(end, text.length());
        if (!local || !unit.lookingAt()) {
            return new Issuer(body, "", "", end);
        }
        String tier = unit.group("tier").replaceAll("(?U)\\s+", " ").toLowerCase(Locale.ROOT);
        boolean provincial = tier.equals("tỉnh");
        String name = provincial ? province(unit.group("name")) : unit.group("name");
        int length = unit.end("tier") + name.length();
        return new Issuer(body, tier, name.strip().toLowerCase(Locale.ROOT), length);
    }

    /** Returns the longest beginning of some words that is a province of any time; words after it begin the subject. */
    private static String province(String words) {
        String name = words;
        while (!name.isBlank() && Provinces.named(name.strip()).isEmpty()) {
            name = name.substring(0, Math.max(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00A0')), 0));
        }
        return name.isBlank() ? "" : name;
    }
}
