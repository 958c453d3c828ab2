package dev.wirelint.format;

import dev.wirelint.article.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes what a news document in XML is filed under: the subjects of NewsML-G2, the identified content of NITF. */
final class XmlNames {
    private static final Pattern LANGUAGE = Pattern.compile("xml:lang\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final Pattern TYPE = Pattern.compile("\\btype\\s*=\\s*[\"'][\\w.-]*:?(\\w{1,40})[\"']");

    private final List<String> people = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
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
        if (name.equals("subject")) {
            Matcher kind = TYPE.matcher(tag);
            type = kind.find() ? kind.group(1) : "";
        }
        identified |= name.equals("identified-content");
        listens = (name.equals("name") && !type.isEmpty())
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
                case "person" -> people.add(heard);
                case "location", "geoArea", "place", "POI" -> places.add(heard);
                case "org", "organisation", "organization" -> organisations.add(heard);
                default -> {
                    // A subject of another kind names nothing that has a spelling of its own.
                }
            }
        }
        listens = false;
        type = name.equals("subject") ? "" : type;
        identified &= !name.equals("identified-content");
    }

    Metadata metadata() {
        return new Metadata(language, people, places, organisations);
    }
}
