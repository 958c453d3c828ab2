package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.article.Filing;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.Notation;
import dev.wirelint.article.StoryDate;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One item of ninjs and the copy in it, in the order a story is read, whatever the order of its fields. */
final class NinjsItem {
    private static final int ASSOCIATION_DEPTH = 4;

    private final CopyFields copy;
    private Metadata metadata = Metadata.NONE;

    private NinjsItem(SourceText source) {
        this.copy = new CopyFields(Notation.TAGS_IN_JSON, source);
    }

    static NinjsItem read(SourceText source, JsonText item) throws UnreadableInput {
        NinjsItem story = new NinjsItem(source);
        boolean picture = item.words("type")
                .filter(t -> t.text().equals("picture") || t.text().equals("video"))
                .isPresent();
        story.add(Role.NOTE, item.words("ednote"));
        story.add(Role.HEADLINE, item.words("headline"));
        story.eachValue(Role.HEADLINE, item.items("headlines"));
        Role description = picture ? Role.CAPTION : Role.DECK;
        story.add(description, item.words("description_text").or(() -> item.words("description_html")));
        story.eachValue(description, item.items("descriptions"));
        story.add(Role.BYLINE, item.words("byline"));
        story.add(Role.DATELINE, item.words("dateline"));
        story.body(item);
        story.captions(item, 0);
        story.metadata = new Metadata(
                item.words("language").map(MappedText::text).orElse(""),
                names(item, "people", "person"),
                names(item, "places", "place"),
                names(item, "organisations", "organisation"),
                Stream.of("firstcreated", "contentcreated", "versioncreated")
                        .flatMap(key -> item.words(key).stream())
                        .flatMap(date -> StoryDate.parse(date.text()).stream())
                        .toList(),
                names(item, "subject", "subjects", "genre", "genres"),
                new Filing(
                        item.words("uri").map(MappedText::text).stream().toList(),
                        item.words("slugline").or(() -> item.words("slug")).map(MappedText::text),
                        item.words("version").map(MappedText::text),
                        item.words("evolvedfrom").map(MappedText::text).stream().toList()));
        return story;
    }

    List<Paragraph> paragraphs() {
        return copy.paragraphs();
    }

    List<Comment> comments() {
        return copy.comments();
    }

    List<Written> written() {
        return copy.written();
    }

    Metadata metadata() {
        return metadata;
    }

    /**
     * A body may be given several times over, in several formats; it is read once, with its markup where it has any.
     */
    private void body(JsonText item) throws UnreadableInput {
        for (String name : List.of("body_xhtml", "body_html", "body_text")) {
            Optional<MappedText> body = item.words(name).filter(b -> !b.text().isBlank());
            if (body.isPresent()) {
                add(Role.UNKNOWN, body);
                return;
            }
        }
        Optional<MappedText> chosen = Optional.empty();
        for (JsonText body : item.items("bodies")) {
            Optional<MappedText> value =
                    body.words("value").filter(b -> !b.text().isBlank());
            boolean marked = body.words("contenttype")
                    .filter(t -> t.text().contains("htm"))
                    .isPresent();
            if (value.isPresent() && (chosen.isEmpty() || marked)) {
                chosen = value;
                if (marked) {
                    break;
                }
            }
        }
        add(Role.UNKNOWN, chosen);
    }

    /** The pictures and films that go with a story. */
    private void captions(JsonText item, int depth) throws UnreadableInput {
        if (depth >= ASSOCIATION_DEPTH) {
            return;
        }
        for (JsonText associated : item.items("associations")) {
            add(Role.CAPTION, associated.words("description_text").or(() -> associated.words("description_html")));
            eachValue(Role.CAPTION, associated.items("descriptions"));
            captions(associated, depth + 1);
        }
    }

    private void eachValue(Role role, List<JsonText> items) throws UnreadableInput {
        for (JsonText item : items) {
            add(role, item.words("value"));
        }
    }

    private void add(Role role, Optional<MappedText> text) throws UnreadableInput {
        if (text.isEmpty()) {
            return;
        }
        copy.add(role, text.get());
    }

    private static List<String> names(JsonText item, String... fields) {
        List<String> names = new ArrayList<>();
        for (String field : fields) {
            for (JsonText one : item.items(field)) {
                one.words("name")
                        .map(MappedText::text)
                        .filter(n -> !n.isBlank())
                        .ifPresent(names::add);
            }
        }
        return names;
    }
}
