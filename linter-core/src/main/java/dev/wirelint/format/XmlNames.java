package dev.wirelint.format;

import dev.wirelint.article.Metadata;
import dev.wirelint.article.StoryDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes what a news document in XML is filed under: the subjects of NewsML-G2, the identified content of NITF. */
final class XmlNames {
    private static final Pattern LANGUAGE = Pattern.compile("xml:lang\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final Pattern TAG = Pattern.compile("\\btag\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final Pattern NORM = Pattern.compile("\\bnorm\\s*=\\s*[\"']([^\"']{8,40})[\"']");
    private static final Set<String> NORMED = Set.of("date.issue", "story.date");
    private static final Set<String> CREATED = Set.of("contentCreated", "versionCreated");
    private static final Pattern SUBJECT =
            Pattern.compile("\\btobject\\.subject\\.(?:type|matter|detail)\\s*=\\s*[\"']([^\"']{1,80})[\"']");
    private static final Pattern TYPE = Pattern.compile("\\btype\\s*=\\s*[\"'][\\w.-]*:?(\\w{1,40})[\"']");

    private final List<String> people = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<StoryDate> dates = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String language = "";
    private String type = "";
    private boolean identified;
    private boolean listens;

    void open(String name, String tag) {
        Matcher declared = LANGUAGE.matcher(tag);
        if (language.isEmpty() && declared.find()) {
            language = declared.group(1);
        }
        if (name.equals("language") && language.isEmpty()) {
            Matcher tagged = TAG.matcher(tag);
            language = tagged.find() ? tagged.group(1) : "";
        }
        if (name.equals("subject")) {
            Matcher kind = TYPE.matcher(tag);
            type = kind.find() ? kind.group(1) : "";
        } else if (name.equals("genre")) {
            type = "abstract";
        } else if (name.equals("tobject.subject")) {
            SUBJECT.matcher(tag).results().forEach(r -> sections.add(r.group(1)));
        }
        if (NORMED.contains(name)) {
            Matcher norm = NORM.matcher(tag);
            Optional<StoryDate> date = norm.find() ? StoryDate.parse(norm.group(1)) : Optional.empty();
            date.ifPresent(dates::add);
        }
        identified |= name.equals("identified-content");
        listens = CREATED.contains(name)
                || (name.equals("name") && !type.isEmpty())
                || (identified && (name.equals("person") || name.equals("location") || name.equals("org")));
        words.setLength(0);
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
        return new Metadata(language, people, places, organisations, dates, sections);
    }
}
