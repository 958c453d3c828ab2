package dev.wirelint.format;

import dev.wirelint.article.Filing;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.StoryDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Notes what a news document in XML is filed under: the subjects of NewsML-G2, the identified content of NITF. */
final class XmlNames {
    private static final Set<String> NORMED = Set.of("date.issue", "story.date");
    private static final Set<String> TOLD_WITHIN = Set.of("contentCreated", "versionCreated", "slugline");
    private static final Set<String> SUBJECT =
            Set.of("tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail");

    private final List<String> people = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<StoryDate> dates = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> ids = new ArrayList<>();
    private Optional<String> slug = Optional.empty();
    private Optional<String> version = Optional.empty();
    private String language = "";
    private String type = "";
    private boolean identified;
    private boolean listens;

    void open(String name, Element element) {
        if (language.isEmpty()) {
            language = element.attr(name.equals("language") && !element.hasAttr("xml:lang") ? "tag" : "xml:lang");
        }
        if (name.equals("subject")) {
            String kind = element.attr("type");
            type = kind.substring(kind.indexOf(':') + 1);
        } else if (name.equals("genre")) {
            type = "abstract";
        } else if (name.equals("tobject.subject")) {
            element.attributes().asList().stream()
                    .filter(a -> SUBJECT.contains(a.getKey()) && !a.getValue().isEmpty())
                    .forEach(a -> sections.add(a.getValue()));
        }
        filing(name, element);
        if (NORMED.contains(name)) {
            StoryDate.parse(element.attr("norm")).ifPresent(dates::add);
        }
        identified |= name.equals("identified-content");
        listens = TOLD_WITHIN.contains(name)
                || (name.equals("name") && !type.isEmpty())
                || (identified && (name.equals("person") || name.equals("location") || name.equals("org")));
        words.setLength(0);
    }

    /** Which story it is a version of: the first item of a message, the key and the number of a NITF document. */
    private void filing(String name, Element element) {
        boolean item = name.equals("newsItem");
        String id = item ? "guid" : name.equals("du-key") ? "key" : name.equals("doc-id") ? "id-string" : "";
        String given = id.isEmpty() ? "" : element.attr(id).strip();
        if (!given.isEmpty() && !(item && !ids.isEmpty())) {
            ids.add(name + ":" + given);
        }
        if (version.isEmpty() && (item || name.equals("du-key"))) {
            version = Optional.of(element.attr("version").strip()).filter(v -> !v.isEmpty());
        }
        if (name.equals("meta") && element.attr("name").equals("slug")) {
            slug = Optional.of(element.attr("content").strip()).filter(s -> !s.isEmpty());
        }
    }

    void text(String raw) {
        if (listens) {
            words.append(raw);
        }
    }

    void close(String name) {
        String heard = words.toString().strip();
        if (listens && !heard.isEmpty()) {
            switch (name.equals("name") ? type : name) {
                case "contentCreated", "versionCreated" ->
                    StoryDate.parse(heard).ifPresent(dates::add);
                case "slugline" -> slug = slug.or(() -> Optional.of(heard));
                case "person" -> people.add(heard);
                case "location", "geoArea", "place", "POI" -> places.add(heard);
                case "abstract" -> sections.add(heard);
                case "org", "organisation", "organization" -> organisations.add(heard);
                default -> {
                    // A subject of another kind names nothing that has a spelling of its own.
                }
            }
        }
        listens = false;
        type = name.equals("subject") || name.equals("genre") ? "" : type;
        identified &= !name.equals("identified-content");
    }

    Metadata metadata() {
        return new Metadata(
                language, people, places, organisations, dates, sections, new Filing(ids, slug, version, List.of()));
    }
}
