package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    @Test
    void writesEveryKindOfValue() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", "\"Số\"\n\\");
        tree.put("whole", 12);
        tree.put("length", 36.04);
        tree.put("none", List.of());
        tree.put("empty", Map.of());
        tree.put("list", List.of("a", Map.of("b", 1), List.of(2)));
        assertThat(JsonTree.text(tree)).isEqualTo("""
                {
                  "text": "\\"Số\\"\\u000a\\\\",
                  "whole": 12,
                  "length": 36.0,
                  "none": [],
                  "empty": {},
                  "list": [
                    "a",
                    {
                      "b": 1
                    },
                    [
                      2
                    ]
                  ]
                }
                """);
    }
}
