package io.github.vanthu.template;

import freemarker.template.TemplateException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of value in a template.
 *
 * @param vietnamese its name for authors
 * @param english the same in English
 */
record ValueKind(String vietnamese, String english) {
    private static final ValueKind TEXT = new ValueKind("chữ", "text");
    private static final ValueKind NUMBER = new ValueKind("số", "a number");
    private static final ValueKind FLAG = new ValueKind("đúng/sai", "true or false");
    private static final ValueKind LIST = new ValueKind("danh sách", "a list");
    private static final ValueKind GROUP = new ValueKind("nhóm giá trị", "a group of values");
    private static final ValueKind CALLABLE = new ValueKind("macro hoặc hàm", "a macro or function");
    private static final ValueKind OTHER = new ValueKind("giá trị loại khác", "another kind of value");
    private static final Pattern ACTUAL = Pattern.compile("evaluated to an? ([a-z_]+)");
    private static final Map<String, ValueKind> BY_EXCEPTION = Map.of(
            "NonStringException", TEXT,
            "NonStringOrTemplateOutputException", TEXT,
            "NonNumericalException", NUMBER,
            "NonBooleanException", FLAG,
            "NonSequenceException", LIST,
            "NonSequenceOrCollectionException", LIST,
            "NonHashException", GROUP,
            "NonExtendedHashException", GROUP,
            "NonMethodException", CALLABLE,
            "NonUserDefinedDirectiveLikeException", CALLABLE);
    private static final Map<String, ValueKind> BY_WORD = Map.of(
            "string", TEXT,
            "number", NUMBER,
            "boolean", FLAG,
            "sequence", LIST,
            "collection", LIST,
            "hash", GROUP,
            "extended_hash", GROUP,
            "macro", CALLABLE,
            "function", CALLABLE,
            "method", CALLABLE);

    /** Returns what an expression should have been. */
    static ValueKind expected(TemplateException error) {
        return BY_EXCEPTION.getOrDefault(error.getClass().getSimpleName(), OTHER);
    }

    /** Returns what it is, by the words of FreeMarker. */
    static ValueKind actual(String message) {
        Matcher matcher = ACTUAL.matcher(message);
        return matcher.find() ? BY_WORD.getOrDefault(matcher.group(1), OTHER) : OTHER;
    }
}
