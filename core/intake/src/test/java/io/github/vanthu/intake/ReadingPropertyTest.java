package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that hold for generated data; every failure names the seed that made it. */
class ReadingPropertyTest {
    private static final List<String> WORDS = List.of(
            "Thực hiện", "Ủy ban nhân dân", "sản phẩm", "300.000", "năm 2019", "đ", "\"ngoặc\"", "a: b", "# x", "- y");

    /** Writes a random tree line by line and remembers where each value began. */
    private static final class Generator {
        private final Random random;
        private final StringBuilder out = new StringBuilder();
        private final Map<String, String> expected = new LinkedHashMap<>();
        private int line = 1;

        Generator(long seed) {
            random = new Random(seed);
        }

        private void mapping(String pointer, int depth) {
            int size = 1 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                String key = "k" + i;
                write("  ".repeat(depth) + key + ":");
                value(pointer + "/" + key, depth, 2 * depth + key.length() + 1);
            }
        }

        private void sequence(String pointer, int depth) {
            int size = 1 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                write("  ".repeat(depth) + "-");
                value(pointer + "/" + i, depth, 2 * depth + 1);
            }
        }

        private void value(String pointer, int depth, int written) {
            int choice = depth > 4 ? 0 : random.nextInt(4);
            if (choice == 1) {
                newLine();
                mapping(pointer, depth + 1);
            } else if (choice == 2) {
                newLine();
                sequence(pointer, depth + 1);
            } else {
                String text = WORDS.get(random.nextInt(WORDS.size()));
                write(" \"" + text.replace("\"", "\\\"") + "\"");
                expected.put(pointer, line + ":" + (written + 2) + " " + text);
                newLine();
                for (int blank = random.nextInt(3); blank > 1; blank--) {
                    write("# chú thích");
                    newLine();
                }
            }
        }

        private void write(String text) {
            out.append(text);
        }

        private void newLine() {
            out.append('\n');
            line++;
        }
    }

    private static void collect(Node node, String pointer, Map<String, String> found) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> collect(entry.value(), Pointers.child(pointer, key), found));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(sequence.items().get(i), Pointers.child(pointer, i), found);
            }
        } else if (node instanceof Node.Scalar scalar) {
            found.put(pointer, scalar.at().line() + ":" + scalar.at().column() + " " + scalar.text());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void randomTreesKeepTheirValuesAndPositions(long seed) {
        for (int i = 0; i < 20; i++) {
            Generator generator = new Generator(seed * 1000 + i);
            generator.mapping("", 0);
            Findings findings = new Findings();
            DataTree tree = DataTree.read(new SourceText("x.yaml", generator.out.toString()), findings);
            Map<String, String> found = new LinkedHashMap<>();
            collect(tree.root().orElseThrow(), "", found);
            assertThat(findings.sorted()).as("seed %d, tree %d", seed, i).isEmpty();
            assertThat(found)
                    .as("seed %d, tree %d:%n%s", seed, i, generator.out)
                    .isEqualTo(generator.expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9, 16, 25, 36})
    void aCorruptedFieldIsReportedAtItsLine(long seed) {
        Random random = new Random(seed);
        String[] lines = (Samples.SMALL + Samples.ANNEX).split("\n", -1);
        List<Integer> withKeys = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].matches(" *(- )?[a-zA-Z]+:.*")) {
                withKeys.add(i);
            }
        }
        for (int i = 0; i < 40; i++) {
            int line = withKeys.get(random.nextInt(withKeys.size()));
            String[] corrupted = lines.clone();
            corrupted[line] = corrupted(lines[line], random);
            PlanReading reading = Samples.yaml(String.join("\n", corrupted));
            assertThat(reading.plan())
                    .as("seed %d, step %d: %s", seed, i, corrupted[line])
                    .isEmpty();
            assertThat(reading.problems().stream()
                            .map(problem -> problem.place())
                            .filter(place -> place.file().equals("plan.yaml"))
                            .map(Place::line))
                    .as("seed %d, step %d: %s", seed, i, corrupted[line])
                    .contains(line + 1);
        }
    }

    private static String corrupted(String line, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> line.replaceFirst("([a-zA-Z]+):", "zz$1qqzz:");
            case 1 -> line.replaceFirst("([a-zA-Z]+):", "&x $1: ");
            case 2 -> line.replaceFirst("([a-zA-Z]+):", "$1\u0007:");
            default -> line.replaceFirst("([a-zA-Z]+):", "!!x $1:");
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 49, 343})
    void cutOrScrambledFilesNeverBreakTheReader(long seed) {
        Random random = new Random(seed);
        String plan = Samples.SMALL + Samples.ANNEX;
        String signs = "{}[]:-#&*!|>'\"%@`,?\t\n \u0000ƣé";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(plan.substring(0, random.nextInt(plan.length()) + 1));
            for (int n = random.nextInt(4); n > 0; n--) {
                text.insert(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            }
            String content = text.toString();
            PlanReading yaml = Samples.yaml(content);
            assertThat(yaml.plan().isPresent())
                    .as("seed %d, step %d", seed, i)
                    .isEqualTo(yaml.problems().stream().noneMatch(problem -> problem.isError()));
            assertThat(Samples.json(content).plan())
                    .as("seed %d, step %d", seed, i)
                    .isEmpty();
        }
    }
}
