package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies among stories and is none, copy in one case, and markup inside fields. */
class NotAllIsCopyTest {
    private static final String COPY = "The ferry left , she said.";
    private static final String STORY =
            "The ferry left Saltmark at noon on Monday. Anna Holt, who sold the tickets, said that the storm was near. In"
                    + " March the pier was shut for a week , and nobody was told. The mayor, Tom Reed, was glad to see"
                    + " it go. It will be back on Friday, they said.";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "readme.txt",
                "README.de.md",
                "CHANGELOG.md",
                "Licence.txt",
                "RELEASE_NOTES.md",
                "CONTRIBUTING.adoc",
                "HISTORY.md"
            })
    void passesOverThePapersOfAProject(String name) throws IOException {
        Files.writeString(folder.resolve(name), COPY);
        Files.writeString(folder.resolve("history.txt"), COPY);
        assertThat(checked(folder)).singleElement().asString().contains("history.txt");
        assertThat(checked(folder.resolve(name))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% extends 'a' %}{% block b %}COPY{% endblock %}",
                "{% if a %}{% for b in c %}COPY{% include 'd' %}{% endfor %}{% endif %}",
                "<p><%= a %></p><p><%= b %></p><p><% if c %>COPY</p>"
            })
    void passesOverTemplates(String page) throws IOException {
        Files.writeString(folder.resolve("a.html"), page.replace("COPY", COPY));
        Files.writeString(folder.resolve("b.md"), "{% include 'a' %} " + COPY);
        assertThat(checked(folder)).singleElement().asString().contains("b.md");
    }

    @Test
    void saysOnceThatAStoryIsInOneCase() throws IOException {
        Path small = Files.writeString(folder.resolve("a.txt"), STORY.toLowerCase(Locale.ROOT));
        assertThat(checked(small))
                .hasSize(2)
                .anyMatch(l -> l.contains("the story has no capitals"))
                .anyMatch(l -> l.contains("punctuation-space-before"));
        Path large = Files.writeString(folder.resolve("b.txt"), STORY.toUpperCase(Locale.ROOT));
        assertThat(checked(large))
                .hasSize(2)
                .anyMatch(l -> l.contains("the story is all in capitals"))
                .anyMatch(l -> l.contains("punctuation-space-before"));
        assertThat(checked(folder))
                .filteredOn(l -> l.contains("story-one-case"))
                .hasSize(1);
        Path both = Files.writeString(folder.resolve("c.txt"), STORY);
        assertThat(checked(both)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json | '{\"headline\": \"At sea\", \"body_text\": \"&lt;p&gt;It was late.&lt;/p&gt;&lt;p&gt;COPY&lt;/p&gt;\"}'",
                "a.jsonl | '{\"title\": \"At sea\", \"text\": \"&lt;p&gt;COPY&lt;br&gt;It was late.&lt;/p&gt;\"}'",
                "a.nitf | <nitf><body><body.content><block><p><![CDATA[<p>It was <b>late</b>.</p><p>COPY</p>]]></p></block></body.content></body></nitf>",
                "a.newsml | <newsItem><contentSet><inlineData>&lt;p&gt;COPY&lt;/p&gt;&lt;p&gt;It was late.&lt;/p&gt;</inlineData></contentSet></newsItem>",
                "a.newsml | <newsItem><contentSet><inlineData><![CDATA[<div><p>COPY</p></div>]]></inlineData></contentSet></newsItem>",
                "a.csv | 'Article,Date,Heading\n\"COPY\",2015-01-02,At sea\n'",
                "b.csv | 'Heading,Full Text\nAt sea,\"COPY\"\n'",
                "c.jsonl | '{\"Article_Title\": \"At sea\", \"News-Text\": \"COPY\"}'"
            })
    void readsTheMarkupAndTheFieldsThereAre(String name, String file) throws IOException {
        Path story = Files.writeString(folder.resolve(name), file.strip().replace("COPY", COPY));
        assertThat(checked(story)).singleElement().asString().contains("punctuation-space-before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARBOUR FREIGHT INC 4TH QTR NET\nShr 12 cts vs 10 cts\nNet 807,000 vs 700,000\nRevs 14.1 mln vs 12.2 mln\nYear\nShr 52 cts vs 44 cts\nNet 3,507,000 vs 2,940,000\n",
                "Teams for the match at Saltmark\n\nSALTMARK: Holt; Reed, Amin, Berg; Roe, Perret (Voss 62), Lind\nNORTHPORT: Marsh; Cole, Finn; Pike, Dale, Wynn (Frost 70)\nReferee: A. Brook (Eastham)\nAttendance: 12,304\n",
                "Closing prices at Saltmark:\n\nHarbour Freight 12.40 +0.20\nPier Savings 8.15 -0.05\nSaltmark Ferries 31.00 unch\n\nVolume 1,204,300 shares\n",
                "Tides;High;Low;Wind\nSaltmark;4.2;0.3;W;5\nNorthport;4.0;0.4;W;6\nEastham;3.9;0.2;SW;4\n",
                "Two ferries collided off Saltmark on Thursday. Nobody was hurt.\n\n- 14 people were on board\n",
                "Following is the text of the mayor's address:\n\nThank you.\n\nSome 12,000 families came to this harbour in ten years. The storm killed 23 people. Unemployment fell to 3 percent.\n",
                "The harbour master on the pier\n\nQ: How many ferries sail?\nA: Twelve. In May 12 people were killed in the storm.\n\nQ: And the pier?\nA: It costs $4 million. Some 30 percent of the work is left.\n",
                "Good evening. The storm killed 23 people and cost this town $40 million. Unemployment rose to 9 percent.\n\nIt will not last.\n",
                "Saltmark Ferries opens a pier\n\nSaltmark Ferries opened a pier on Thursday, it said.\n\nMedia contact:\nTom Reed\nSaltmark Ferries\n+44 20 7946 0000\ntom.reed@saltmark.example\n",
                "Council buys buses\n\nThe council bought buses on Thursday, it said.\n\nFor press enquiries:\npress@saltmark.example\nTel: 020 7946 0001\n",
                "Council buys buses\n\nThe council bought buses on Thursday, it said.\n\nContact: Tom Reed\ntom.reed@saltmark.example\n"
            })
    void asksNothingOfAgateBriefsSpeechesAndContacts(String story) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), story);
        assertThat(checked(file)).isEmpty();
    }

    private static List<String> checked(Path path) {
        return Shell.run("-q", "--no-config", "--no-cache", "--format", "github", path.toString())
                .out()
                .lines()
                .toList();
    }
}
