package io.github.vanthu.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The paths of a profile's values that may be replaced, with the form of each. */
final class ProfilePaths {
    private static final Pattern THIN = Pattern.compile("RuleUnder\\w+|Spacer");
    private static final Map<String, ValueForm> PAGE =
            forms("width height", ValueForm.PAPER, "top bottom left right header footer", ValueForm.MARGIN);
    private static final Map<String, ValueForm> STYLE = forms(
            "size", ValueForm.SIZE,
            "bold italic keepNext keepTogether", ValueForm.TRUTH,
            "align", ValueForm.ALIGNMENT,
            "firstLine left right", ValueForm.INDENT,
            "before after", ValueForm.SPACE,
            "line", ValueForm.LINE,
            "exact", ValueForm.PITCH);

    private final Map<String, ValueForm> forms = new LinkedHashMap<>();

    ProfilePaths(JsonNode profile) {
        PAGE.forEach((name, form) -> forms.put("page/" + name, form));
        forms.put("pageNumber", ValueForm.POSITION);
        profile.required("styles").forEachEntry((id, style) -> addStyle(id));
        profile.required("wording").forEachEntry((name, entry) -> forms.put("wording/" + name, ValueForm.TEXT));
    }

    private static Map<String, ValueForm> forms(Object... namesAndForms) {
        Map<String, ValueForm> forms = new LinkedHashMap<>();
        for (int i = 0; i < namesAndForms.length; i += 2) {
            for (String name : ((String) namesAndForms[i]).split(" ", -1)) {
                forms.put(name, (ValueForm) namesAndForms[i + 1]);
            }
        }
        return forms;
    }

    private void addStyle(String id) {
        STYLE.forEach((name, form) -> {
            boolean thin = form == ValueForm.SIZE && THIN.matcher(id).matches();
            forms.put("styles/" + id + "/" + name, thin ? ValueForm.THIN_SIZE : form);
        });
    }

    Optional<ValueForm> form(String path) {
        return Optional.ofNullable(forms.get(path));
    }

    Set<String> all() {
        return forms.keySet();
    }
}
