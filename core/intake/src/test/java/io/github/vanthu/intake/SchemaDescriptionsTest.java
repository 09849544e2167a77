package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an editor shows of a field while a plan is typed. */
class SchemaDescriptionsTest {
    private static final JsonNode SCHEMA = JsonMapper.builder().build().readTree(PlanSchema.json());
    private static final Pattern EXAMPLE = Pattern.compile("[Vv]í dụ: (\\{.*}|\\[.*])");

    private record Property(String pointer, JsonNode node) {
        String text(String key) {
            return node.path(key).asString("");
        }

        @Override
        public String toString() {
            return pointer;
        }
    }

    static List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        SCHEMA.path("$defs")
                .properties()
                .forEach(part -> part.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> properties.add(new Property(
                                "#/$defs/" + part.getKey() + "/properties/" + field.getKey(), field.getValue()))));
        return properties;
    }

    static Stream<Property> propertiesWithExamples() {
        return properties().stream()
                .filter(property ->
                        EXAMPLE.matcher(property.text("description")).find());
    }

    @ParameterizedTest
    @MethodSource("properties")
    void everyFieldHasATitleAndADescription(Property property) {
        assertThat(property.text("title")).isNotBlank().matches(title -> Character.isUpperCase(title.codePointAt(0)));
        assertThat(property.text("description")).matches(".*[.…]");
        assertThat(List.of(property.text("title"), property.text("description")))
                .allSatisfy(text -> assertThat(text)
                        .isEqualTo(text.strip())
                        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .doesNotContain("  "));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void everyChoiceIsExplained(Property property) {
        assertThat(choices(property.node()))
                .allSatisfy(choice -> assertThat(property.text("description")).contains(choice));
    }

    /** Returns the texts that a field may be one of, outside of the parts that have fields of their own. */
    private static List<String> choices(JsonNode form) {
        List<String> choices = new ArrayList<>();
        form.path("enum").forEach(value -> choices.add(value.asString()));
        form.path("anyOf").forEach(one -> choices.addAll(choices(one)));
        if (form.has("items")) {
            choices.addAll(choices(form.path("items")));
        }
        return choices;
    }

    @ParameterizedTest
    @MethodSource("propertiesWithExamples")
    void everyExampleOfSeveralFieldsIsValid(Property property) {
        Matcher example = EXAMPLE.matcher(property.text("description"));
        assertThat(example.find()).isTrue();
        assertThat(part(property.pointer()).validate(balanced(example.group(1)), InputFormat.YAML))
                .isEmpty();
    }

    /** Returns the beginning of a text up to the bracket that closes its first one. */
    private static String balanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += "{[".indexOf(text.charAt(i)) >= 0 ? 1 : "}]".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (open == 0) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }

    private static Schema part(String pointer) {
        ObjectNode part = JsonMapper.builder().build().createObjectNode().put("$ref", pointer);
        part.set("$defs", SCHEMA.path("$defs"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(part.toString());
    }

    @Test
    void noGroupOfFieldsTakesAnUnknownOne() {
        assertThat(SCHEMA.path("$defs").properties())
                .filteredOn(part -> part.getValue().has("properties"))
                .hasSizeGreaterThan(10)
                .allSatisfy(part -> assertThat(
                                part.getValue().path("additionalProperties").toString())
                        .as(part.getKey())
                        .isEqualTo("false"));
    }

    @Test
    void tellsWhatAMissingFieldCountsAs() {
        assertThat(properties())
                .filteredOn(property -> property.node().has("default"))
                .extracting(property ->
                        property.pointer().replaceAll("^.*defs/|properties/", "") + "=" + property.text("default"))
                .contains("Column/kind=text", "Annex/paper=A4", "NumberWordsStyle/zeroTens=linh")
                .contains("Annex/landscape=false", "Annex/unitLine=false", "Signature/acting=false");
    }
}
