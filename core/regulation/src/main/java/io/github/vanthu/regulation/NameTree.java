package io.github.vanthu.regulation;

import io.github.vanthu.regulation.Names.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names as a tree of their words; finds the longest one that stands at a word of a text. */
final class NameTree {
    private static final Set<String> LIST_HEADS = Set.of("sở", "bộ");
    private static final Set<String> LIST_MARKS = Set.of(",", ":", "và");
    private static final Set<String> LIST_ENDS = Set.of(".", ";", "\n", ")");

    private final Branch root = new Branch();

    private NameTree() {}

    /** The words that may follow some words, and the name that ends with them. */
    private static final class Branch {
        private final Map<String, Branch> next = new HashMap<>();
        private @Nullable OfficialName name;
    }

    static NameTree of(List<OfficialName> names) {
        NameTree tree = new NameTree();
        names.forEach(name ->
                Stream.concat(Stream.of(name.name()), name.variants().stream()).forEach(form -> tree.add(form, name)));
        return tree;
    }

    private void add(String form, OfficialName name) {
        Branch branch = root;
        for (NameWord word : NameWord.of(form)) {
            branch = branch.next.computeIfAbsent(word.folded(), key -> new Branch());
        }
        branch.name = name;
    }

    List<Found> find(String text) {
        List<NameWord> words = NameWord.of(text);
        List<Found> found = new ArrayList<>();
        Optional<Branch> list = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            list = list(words, i, list);
            Optional<Match> match = longest(words, i, root).or(member(words, i, text, list));
            if (match.isPresent()) {
                int last = match.get().last();
                found.add(new Found(
                        match.get().name(),
                        words.get(i).start(),
                        words.get(last).end()));
                i = last;
            }
        }
        return found;
    }

    /** A name and the index of its last word. */
    private record Match(OfficialName name, int last) {}

    private static Optional<Match> longest(List<NameWord> words, int from, Branch start) {
        Optional<Match> longest = Optional.empty();
        Branch branch = start;
        for (int i = from; i < words.size() && branch != null; i++) {
            branch = branch.next.get(words.get(i).folded());
            if (branch != null && branch.name != null) {
                longest = Optional.of(new Match(branch.name, i));
            }
        }
        return longest;
    }

    /** Returns what the members of a list go on from, such as what may follow "Sở" after "các Sở:". */
    private Optional<Branch> list(List<NameWord> words, int at, Optional<Branch> list) {
        String word = words.get(at).folded();
        if (LIST_HEADS.contains(word)) {
            boolean several = at > 0 && words.get(at - 1).folded().equals("các");
            boolean colon = at + 1 < words.size() && words.get(at + 1).folded().equals(":");
            return several || colon ? Optional.ofNullable(root.next.get(word)) : Optional.empty();
        }
        return LIST_ENDS.contains(word) ? Optional.empty() : list;
    }

    private static Supplier<Optional<Match>> member(List<NameWord> words, int at, String text, Optional<Branch> list) {
        boolean first = at > 0 && LIST_MARKS.contains(words.get(at - 1).folded());
        boolean capital = Character.isUpperCase(text.charAt(words.get(at).start()));
        return () -> first && capital ? list.flatMap(branch -> longest(words, at, branch)) : Optional.empty();
    }
}
