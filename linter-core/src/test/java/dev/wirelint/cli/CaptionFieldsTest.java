package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caption that the file keeps in a field of its own stands where captions belong, and no fix empties the field. */
class CaptionFieldsTest {
    private static final String CAPTION = "Dockers wait at the gate of the yard, March 5, 2021. REUTERS/Jo Doe";
    private static final String FURNITURE = "Sign up now for FREE unlimited access to Reuters.com";
    private static final String LEDE = "The yard closed on Thursday, its owner said.";
    private static final String END = "The strike is to go on until Sunday, the union said.";

    private static final Map<String, String> STORIES = Map.of(
            "item.ninjs",
            """
            {"type": "text", "headline": "Yard closes", "body_xhtml": "<p>%2$s</p><p>%3$s</p>",
             "associations": {"main": {"type": "picture", "description_text": "%1$s"}}}
            """,
            "picture.ninjs",
            """
            {"type": "picture", "headline": "Yard closes", "description_text": "%1$s", "body_text": "%2$s\\n\\n%3$s"}
            """,
            "text.ninjs",
            """
            {"type": "text", "headline": "Yard closes", "description_text": "%1$s", "body_text": "%2$s\\n\\n%3$s"}
            """,
            "story.nitf",
            """
            <nitf><body><body.head><hedline><hl1>Yard closes</hl1></hedline></body.head><body.content>
            <p>%2$s</p><media media-type="image"><media-caption>%1$s</media-caption></media><p>%3$s</p>
            </body.content></body></nitf>
            """,
            "g2.xml",
            """
            <?xml version="1.0"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Yard closes</headline></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%2$s</p>
            <figure><figcaption>%1$s</figcaption></figure><p>%3$s</p></body></html></inlineXML></contentSet></newsItem>
            """,
            "front.md",
            """
            ---
            title: Yard closes
            image_caption: "%1$s"
            ---
            %2$s

            %3$s
            """,
            "page.html",
            """
            <h1>Yard closes</h1><p>%2$s</p><figure><figcaption>%1$s</figcaption></figure><p>%3$s</p>
            """,
            "photo.md",
            """
            # Yard closes

            %2$s

            ![%1$s](gate.jpg)

            %3$s
            """);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isNotFlaggedAsLeftAmongTheParagraphs() throws IOException {
        write(CAPTION);
        assertThat(Shell.run("--rule", "boilerplate-caption-in-body", "-q", folder.toString()))
                .isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void isNeverEmptiedByAFix() throws IOException {
        for (String words : new String[] {CAPTION, FURNITURE}) {
            write(words);
            Shell.run("fix", "--unsafe", folder.toString());
            for (String name : STORIES.keySet()) {
                assertThat(Files.readString(folder.resolve(name))).as(name).contains(words);
            }
        }
    }

    @Test
    void isFlaggedWhereItStandsInAParagraph() throws IOException {
        Path story = Files.writeString(
                folder.resolve("left.html"), "<h1>Yard closes</h1><p>" + LEDE + "</p><p>" + CAPTION + "</p><p>" + END);
        assertThat(Shell.run("--rule", "boilerplate-caption-in-body", "-q", story.toString())
                        .status())
                .isEqualTo(1);
    }

    private void write(String caption) throws IOException {
        for (Map.Entry<String, String> story : STORIES.entrySet()) {
            Files.writeString(folder.resolve(story.getKey()), story.getValue().formatted(caption, LEDE, END));
        }
    }
}
