package dev.wirelint.format;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which prefixes stand for the vocabularies of news in an XML document; elements of others are taken for no block. */
final class XmlPrefixes {
    private static final Pattern DECLARED =
            Pattern.compile("\\bxmlns:([\\w.-]{1,60})\\s*+=\\s*+[\"']([^\"']{0,200}+)[\"']");
    private static final Pattern NEWS = Pattern.compile("(?i)nitf|iptc\\.org|newsml|xhtml|w3\\.org/TR/html");

    private final Set<String> foreign = new HashSet<>();

    /** Whether an element belongs to such a vocabulary; takes in what its tag declares. */
    boolean isNews(String name, String tag) {
        if (tag.contains("xmlns:")) {
            Matcher declared = DECLARED.matcher(tag);
            while (declared.find()) {
                if (NEWS.matcher(declared.group(2)).find()) {
                    foreign.remove(declared.group(1));
                } else {
                    foreign.add(declared.group(1));
                }
            }
        }
        int colon = name.indexOf(':');
        return colon < 0 || !foreign.contains(name.substring(0, colon));
    }
}
