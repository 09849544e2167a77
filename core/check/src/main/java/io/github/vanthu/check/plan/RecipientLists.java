package io.github.vanthu.check.plan;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Recipient;
import io.github.vanthu.model.RecipientList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the recipients (nơi nhận). */
final class RecipientLists {
    private static final Pattern ITEM =
            Pattern.compile("[-–—+*•]?\\s*(?<name>.*?)\\s*(?:\\((?<note>[^()]*)\\))?\\s*[;.,:]*\\s*", Pattern.DOTALL);
    private static final Pattern ARCHIVE =
            Pattern.compile("(?iU)[-–—]?\\s*Lưu\\s*:?\\s*(?<archive>.*?)\\s*\\.?\\s*", Pattern.DOTALL);
    private static final String USUAL = "nơi nhận";

    private final PlanPlaces places;
    private final List<RecipientList> lists = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> archive = Optional.empty();
    private List<Recipient> items = new ArrayList<>();

    private RecipientLists(PlanPlaces places) {
        this.places = places;
    }

    static List<RecipientList> of(Paper paper, PlanPlaces places) {
        RecipientLists lists = new RecipientLists(places);
        paper.parts().stream().filter(part -> part.annex() == 0).forEach(lists::add);
        lists.close();
        return List.copyOf(lists.lists);
    }

    private void add(Part part) {
        if (part.element() == Element.RECIPIENT_TITLE) {
            close();
            String words = part.text().strip();
            title = Optional.of(words)
                    .filter(said -> !said.toLowerCase(java.util.Locale.ROOT).startsWith(USUAL));
        } else if (part.element() == Element.RECIPIENT) {
            recipient(part);
        }
    }

    private void recipient(Part part) {
        Matcher kept = ARCHIVE.matcher(part.text().strip());
        Matcher item = ITEM.matcher(part.text().strip().replace('\n', ' '));
        if (kept.matches()) {
            archive = Optional.of(kept.group("archive"));
        } else if (item.matches() && !item.group("name").isEmpty()) {
            places.add(at(items.size()), part);
            items.add(new Recipient(item.group("name"), Optional.ofNullable(item.group("note")), List.of()));
        }
    }

    private String at(int index) {
        return JsonPointer.child(JsonPointer.child("/recipients", lists.size()) + "/items", index);
    }

    private void close() {
        if (!items.isEmpty() || archive.isPresent()) {
            lists.add(new RecipientList(title, List.copyOf(items), archive));
        }
        items = new ArrayList<>();
        archive = Optional.empty();
        title = Optional.empty();
    }
}
