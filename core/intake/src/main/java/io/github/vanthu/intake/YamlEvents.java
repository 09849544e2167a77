package io.github.vanthu.intake;

import io.github.vanthu.intake.Node.Kind;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 events into a tree; every plain value is text, and only an empty value or {@code null} is none.
 *
 * <p>Anchors, aliases, tags and further documents are reported and not followed.
 */
final class YamlEvents {
    private static final Set<String> NULLS = Set.of("", "null", "Null", "NULL");

    private final SourceText source;
    private final TreeBuilder builder;
    private final Findings findings;

    YamlEvents(SourceText source, TreeBuilder builder, Findings findings) {
        this.source = source;
        this.builder = builder;
        this.findings = findings;
    }

    /** Reads the file and returns whether its end was reached. */
    boolean readAll() {
        LoadSettings settings = settings(source.text().length());
        Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
        try {
            while (!builder.full() && events.hasNext()) {
                read(events.next());
            }
            return !builder.full();
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(YamlEvents::position).orElse(Position.START);
            findings.add(source.brokenReference(at.line())
                    .map(begin -> DataFault.UNQUOTED_REFERENCE.at(source.place(begin, "")))
                    .orElseGet(() -> SyntaxFault.yaml(e.getProblem()).at(source.place(at, ""))));
            return false;
        } catch (YamlEngineException e) {
            findings.add(SyntaxFault.yaml("").at(source.place(Position.START, "")));
            return false;
        }
    }

    /** The buffer takes the whole text: the scanner copies its buffer each time it grows within a long token. */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(length + 1)
                .build();
    }

    private void read(Event event) {
        if (event instanceof NodeEvent node) {
            if (builder.hasRoot()) {
                return;
            }
            rejectAnchor(node);
        }
        switch (event.getEventId()) {
            case DocumentStart -> rejectSecondDocument(event);
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> builder.add(scalar(event, "", Kind.FAULTY));
            case MappingStart -> {
                rejectTag(event, ((CollectionStartEvent) event).getTag());
                builder.startMapping(start(event));
            }
            case SequenceStart -> {
                rejectTag(event, ((CollectionStartEvent) event).getTag());
                builder.startSequence(start(event));
            }
            case MappingEnd, SequenceEnd -> endUnlessSecondDocument();
            default -> {}
        }
    }

    private void endUnlessSecondDocument() {
        if (!builder.hasRoot()) {
            builder.end();
        }
    }

    private void scalar(ScalarEvent event) {
        rejectTag(event, event.getTag());
        boolean empty = event.isPlain() && NULLS.contains(event.getValue());
        builder.add(scalar(event, event.getValue(), empty ? Kind.EMPTY : Kind.TEXT));
    }

    private static Node.Scalar scalar(Event event, String text, Kind kind) {
        Position end = event.getEndMark().map(YamlEvents::position).orElse(Position.START);
        return new Node.Scalar(start(event), end, text, kind);
    }

    private void rejectAnchor(NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> {
            String sign = event instanceof AliasEvent ? "*" : "&";
            findings.add(DataFault.YAML_ALIAS.at(source.place(start(event), ""), sign + anchor.getValue()));
        });
    }

    private void rejectTag(Event event, Optional<String> tag) {
        tag.ifPresent(name -> {
            String written = name.replace("tag:yaml.org,2002:", "!!");
            findings.add(DataFault.YAML_TAG.at(source.place(start(event), ""), written));
        });
    }

    private void rejectSecondDocument(Event event) {
        if (builder.hasRoot()) {
            findings.add(DataFault.SECOND_DOCUMENT.at(source.place(start(event), "")));
        }
    }

    private static Position start(Event event) {
        return event.getStartMark().map(YamlEvents::position).orElse(Position.START);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
