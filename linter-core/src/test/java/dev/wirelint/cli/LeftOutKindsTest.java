package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a folder and is no story is left out by its kind, and what is one is not. */
class LeftOutKindsTest {
    private static final String LONG =
            "The ferry left Saltmark at noon on Monday, and the clerk who sold the tickets was glad to see it go.";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | file of code | 'port = 80\nhost = pier\nlevel = low\nuser = holt\nname = ferry\npath = /sea\nmode = slow\n'",
                "b.txt | file of code | 'import sea;\n\nclass Ferry {\n  int berths = 3;\n  void leave() {\n    go(berths);\n  }\n}\n'",
                "c.md | file of code | 'def leave(berth):\n    if berth > 3:\n        return None\n    tide = high(berth)\n    ferry.go(tide)\n    log.info(\"gone\")\n    return tide\n'",
                "d.txt | file of code | '2031-05-01 12:00:01 INFO up\n2031-05-01 12:00:02 INFO on\n2031-05-01 12:00:03 WARN slow\n2031-05-01 12:00:04 INFO on\n2031-05-01 12:00:05 INFO on\n2031-05-01 12:00:06 INFO on\n2031-05-01 12:00:07 INFO off\n'",
                "e.txt | template | 'Dear ${name},\n\nYour ferry ${ferry} leaves at ${hour}.\n'",
                "f.html | template | '<ul>{{range .Ferries}}<li>{{.Name}}</li>{{else}}<li>none</li>{{end}}</ul>'",
                "g.html | template | '<p><?php a(); ?></p><p><?php b(); ?></p><p><?php c(); ?></p>'",
                "h.txt | template | 'Hello *|FNAME|*,\n\nThe *|FERRY|* leaves at *|HOUR|*.\n'",
                "i.md | paper of a project | '# Tides\n\n## [1.4.0] - 2031-02-01\n\n### Added\n\n- Neap tides.\n'",
                "j.md | paper of a project | '## v2.1\n\n- Faster tables.\n\n## v2.0\n\n- Slower ones.\n'",
                "v1.4.2.md | paper of a project | 'The tables are faster.\n'",
                "2.0.0-rc1.txt | paper of a project | 'The tables are faster.\n'",
                "m.txt | mail with its headers | 'Delivered-To: desk@saltmark.example\nReceived: by 10.0.0.1\n\twith SMTP\nFrom: holt@saltmark.example\n\nThe ferry left.\n'",
                "n.txt | mail with its headers | '\n   \nReceived: by 10.0.0.1\nFrom: holt@saltmark.example\nSubject: Tides\n\nThe ferry left.\n'",
                "o.xml | template | '---\nlayout: none\n---\n<feed>{% for s in tides %}<title>{{ s }}</title>{% endfor %}</feed>'",
                "p.txt | file of code | 'tides==1.2 ; python >= 3\nberths>=2.0\n    # via tides\nferry==3.1.4\n-r base.txt\npier[all]~=2.2\nquay==1\n'",
                "k.json | data file | '{\"name\": \"ferry\"}'",
                "l.css | of another format | 'p { color: red }'"
            })
    void countsEachByItsKind(String name, String kind, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        Files.writeString(folder.resolve("story.txt"), LONG + "\n");
        Shell shell = check("--verbose");
        assertThat(shell.out()).isEqualTo("1 story: nothing to mend; left out: 1 " + kind + "\n");
        assertThat(shell.err()).contains(name + ": left out, it is " + (kind.startsWith("of") ? "" : "a ") + kind);
        boolean byLooks = !name.endsWith(".json") && !name.endsWith(".css");
        assertThat(check("--all-files", "--format=json").out()).contains("\"articles\" : " + (byLooks ? 2 : 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nlayout: post\n---\n\n![a]({{ site.url }}/a.png)\n\nLONG\n\n![b]({{ site.url }}/b.png)\n\nLONG\n\n![c]({{ site.url }}/c.png)\n",
                "LONG\n\n{% include a.html %}\n\nLONG\n\n{% include b.html %}\n\nLONG\n\n{% include c.html %}\n",
                "How to write a page\n\nLONG\n\n```\n{% if a %}{% for b in c %}{% endfor %}{% endif %}\n```\n\nLONG\n",
                "Results at Saltmark\n\nHolt 12, Reed 9 (retired);\nAmin 7, Berg 3;\nSato 5, Roe 4;\nPerret 8, Voss 2;\nLind 6, Okoro 1;\nDunn 4, Hale 0;\n",
                "LONG\n\n```toml\nport = 80\nhost = pier\nlevel = low\nuser = holt\nname = ferry\npath = /sea\nmode = slow\n```\n\nLONG\n",
                "LONG\n\n<table>\n<tr>\n<td>\nHolt\n</td>\n<td>\nReed\n</td>\n</tr>\n<tr>\n<td>\nAmin\n</td>\n</tr>\n</table>\n",
                "## 7.15 p.m.\n\nLONG\n\n## 7.30 p.m.\n\nLONG\n\n- The pier is shut.\n",
                "## 12.05.2031\n\nLONG\n\n## 13.05.2031\n\nLONG\n\n- The pier is shut.\n"
            })
    void takesStoriesThatLookAlikeForStories(String story) throws IOException {
        Files.writeString(folder.resolve("story.md"), story.replace("LONG", LONG));
        assertThat(check("--format=json").out()).contains("\"articles\" : 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event.xml | <conceptItem><concept><name>Tide day</name></concept></conceptItem>",
                "plan.xml | <planningItem><contentMeta><headline>Tide day</headline></contentMeta></planningItem>",
                "terms.xml | <knowledgeItem><conceptSet><concept><name>Tide , low</name></concept></conceptSet></knowledgeItem>",
                "package.xml | <packageItem><groupSet><group><itemRef href='a'/></group></groupSet></packageItem>",
                "picture.xml | <newsItem><contentSet><remoteContent href='a.jpg'/></contentSet></newsItem>",
                "picture.json | '{\"headline\": \"\", \"type\": \"picture\", \"renditions\": {}}'",
                "text.nitf | <nitf><body><body.content/></body></nitf>"
            })
    void countsNewsItemsWithoutCopy(String name, String item) throws IOException {
        Path file = Files.writeString(folder.resolve(name), item);
        assertThat(Shell.run("--no-config", "--no-cache", file.toString()))
                .isEqualTo(new Shell(0, "0 stories: nothing to mend; left out: 1 item without copy\n", ""));
        Files.writeString(folder.resolve("story.txt"), "The ferry left , she said.\n");
        Shell both = check("--verbose");
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.out()).endsWith("1 story: 1 error; left out: 1 item without copy\n");
        assertThat(both.err()).contains(name + ": left out, it is an item without copy");
        Shell fixed = Shell.run("fix", "--no-config", file.toString());
        assertThat(fixed.status()).as(fixed.err()).isZero();
        assertThat(file).hasContent(item);
        assertThat(Shell.runWith(item, "fix", "--no-config", "--stdin-filename=" + file, "-")
                        .out())
                .isEqualTo(item);
    }

    @Test
    void saysWhichFieldsItTookByHabit() throws IOException {
        Files.writeString(
                folder.resolve("a.csv"), "Heading,Article,Published\nAt sea,The ferry left.,2031-01-02\n,,\n");
        Files.writeString(
                folder.resolve("b.jsonl"),
                "{\"title\": \"At sea\", \"description\": \"\", \"content\": \"It left.\"}\n");
        Files.writeString(
                folder.resolve("c.jsonl"), "{\"headline\": \"At sea\", \"body_xhtml\": \"<p>It left.</p>\"}\n");
        Shell shell = check();
        assertThat(shell.err())
                .contains(
                        "a.csv: took headline from 'Heading', body from 'Article', date from 'Published'; --field",
                        "b.jsonl: took headline from 'title', deck from 'description', body from 'content'; --field")
                .doesNotContain("c.jsonl");
        assertThat(shell.out()).isEqualTo("3 stories: nothing to mend; left out: 1 item without copy\n");
        assertThat(check("--quiet").err()).isEmpty();
        assertThat(check("--field=body=Article", "--field=body=content").err()).isEmpty();
    }

    @Test
    void countsOtherLanguages() throws IOException {
        String french =
                "Le bac est parti à midi, et la guichetière qui avait vendu les derniers billets est rentrée chez"
                        + " elle avant la tempête avec sa sœur, parce que la mer était trop haute.\n";
        String polish = "Prom odpłynął w południe, a kobieta, która sprzedała ostatnie bilety, była zadowolona, że"
                + " odpływa przed burzą. Powiedziała, że idzie do domu i że nie może nic zrobić dla tych, którzy"
                + " zostali na brzegu, bo jest za późno.\n";
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(folder.resolve(name), french);
        }
        Files.writeString(folder.resolve("d.txt"), polish);
        Files.writeString(folder.resolve("e.txt"), LONG + "\n");
        assertThat(check().out())
                .contains("5 stories: 1 suggestion; 3 stories in French, 1 story in Polish, read only for furniture");
    }

    private Shell check(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "--no-cache";
        args[1] = "--no-config";
        System.arraycopy(options, 0, args, 2, options.length);
        args[args.length - 1] = folder.toString();
        return Shell.run(args);
    }
}
