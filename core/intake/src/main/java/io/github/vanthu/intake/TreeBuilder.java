package io.github.vanthu.intake;

import io.github.vanthu.regulation.Limit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts parser events together to a tree; reports keys that stand twice and too deep nesting. */
final class TreeBuilder {
    private final SourceText source;
    private final Findings findings;
    private final TextRepair repair;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private @Nullable Node root;
    private boolean full;

    TreeBuilder(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.repair = new TextRepair(source, findings);
    }

    /** Returns whether the tree takes nothing more. */
    boolean full() {
        return full;
    }

    /** Returns whether the outermost piece is complete. */
    boolean hasRoot() {
        return root != null;
    }

    void startMapping(Position at) {
        start(OpenNode.mapping(at));
    }

    void startSequence(Position at) {
        start(OpenNode.sequence(at));
    }

    private void start(OpenNode node) {
        if (open.size() >= Limit.DATA_DEPTH.value()) {
            findings.limit(Limit.DATA_DEPTH, source.place(node.at(), pointer()));
            full = true;
            return;
        }
        open.push(node);
    }

    void end() {
        add(open.pop().close());
    }

    void add(Node node) {
        OpenNode parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (parent.expectsKey()) {
            key(parent, node);
        } else {
            parent.value(node);
        }
    }

    private void key(OpenNode parent, Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.isFaulty()) {
            if (!node.isFaulty()) {
                findings.add(source.brokenReference(node.at().line())
                        .map(begin -> DataFault.UNQUOTED_REFERENCE.at(source.place(begin, pointer())))
                        .orElseGet(() -> DataFault.KEY_NOT_TEXT.at(source.place(node.at(), pointer()))));
            }
            parent.skipKey(node.at());
            return;
        }
        String key = repair.repaired(scalar, pointer());
        parent.duplicateOf(key).ifPresent(first -> duplicate(key, scalar.at(), first));
        parent.key(key, scalar.at());
    }

    private void duplicate(String key, Position at, Position first) {
        String firstPlace = source.place(first, "").position();
        String pointer = Pointers.child(pointer(), key);
        findings.add(DataFault.DUPLICATE_KEY.at(source.place(at, pointer), key, firstPlace));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        Iterator<OpenNode> outermostFirst = open.descendingIterator();
        while (outermostFirst.hasNext()) {
            pointer.append(outermostFirst.next().step());
        }
        return pointer.toString();
    }

    /** Closes what a syntax error left open and returns the tree, or nothing if there is none. */
    Optional<Node> finish() {
        Optional.ofNullable(open.peek()).ifPresent(OpenNode::spoilLast);
        while (!open.isEmpty()) {
            end();
        }
        return Optional.ofNullable(root);
    }
}
