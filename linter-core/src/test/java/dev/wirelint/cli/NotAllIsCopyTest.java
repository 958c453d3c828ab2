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

    private static List<String> checked(Path path) {
        return Shell.run("-q", "--no-config", "--no-cache", "--format", "github", path.toString())
                .out()
                .lines()
                .toList();
    }
}
