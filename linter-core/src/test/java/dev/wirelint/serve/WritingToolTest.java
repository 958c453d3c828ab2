package dev.wirelint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.remote.CheckConfigurationBuilder;
import org.languagetool.remote.RemoteLanguageTool;
import org.languagetool.remote.RemoteResult;
import org.languagetool.remote.RemoteRuleMatch;

/** Writing tools read the answers: one of them itself, of the others what they were seen to send. */
class WritingToolTest {
    private static final String LEDE =
            "MARLHAVEN, Norland, May 4 (Wirefield) - \uD83D\uDEA2 The company was sold on Monday ,";
    private static final String STORY = "\uD83C\uDDFA\uD83C\uDDE6 Ferry company sold\n\n" + LEDE
            + " Helga Orsted said.\n\n\"It went for a song,\" Pavel Drozd told reporters. Orsted declined to answer him. "
            + "Orstad left early for Mykolayiv.\n\nSign up now for FREE to read more.\n";
    private static final String SPACE = "punctuation-space-before";
    private static final String VARIANT = "name-spelling-variant";
    private static final String PROMPT = "boilerplate-signup-prompt";
    private static final String PREVIEW = "signoff-not-last";
    private static final String HOUSE = "name-alias-not-preferred";

    @TempDir
    private static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        Files.writeString(
                folder.resolve(".wirelint.yml"),
                "vocabulary:\n  names:\n    - {prefer: Mykolaiv, never: [Mykolayiv], kind: place}\n");
        served = Served.of(folder);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void languageToolsOwnClientReadsAStory() throws Exception {
        RemoteLanguageTool client = new RemoteLanguageTool(
                URI.create("http://127.0.0.1:" + served.port()).toURL());
        RemoteResult result = client.check(STORY, "en-US");
        assertThat(result.getRemoteServer().getSoftware()).isEqualTo("wirelint");
        assertThat(result.getLanguageCode()).isEqualTo("en-US");
        assertThat(result.getMatches())
                .extracting(RemoteRuleMatch::getRuleId)
                .containsExactly(SPACE, VARIANT, HOUSE, PROMPT);
        for (RemoteRuleMatch match : result.getMatches()) {
            assertThat(match.getContext()).contains(words(match).replace('\n', ' '));
            assertThat(match.getContext().substring(match.getContextOffset())).startsWith(words(match));
            assertThat(match.getMessage()).isNotBlank();
            assertThat(match.getShortMessage()).isPresent();
            assertThat(match.getUrl().orElse("")).endsWith(match.getRuleId() + ".md");
            assertThat(match.getReplacements()).isPresent();
        }
        RemoteRuleMatch space = result.getMatches().get(0);
        assertThat(words(space)).isEqualTo(" ,");
        assertThat(space.getReplacements()).contains(List.of(","));
        assertThat(space.getCategoryId()).contains("PUNCTUATION");
        assertThat(space.getLocQualityIssueType()).contains("typographical");
        assertThat(words(result.getMatches().get(1))).isEqualTo("Orstad");
        assertThat(result.getMatches().get(1).getCategoryId()).contains("TYPOS");
        assertThat(result.getMatches().get(3).getReplacements()).contains(List.of(""));
        assertThat(client.getMaxTextLength()).isGreaterThan(100_000);
        RemoteResult only = client.check(
                STORY,
                new CheckConfigurationBuilder("en-GB")
                        .enabledRuleIds(SPACE)
                        .enabledOnly()
                        .build());
        assertThat(only.getMatches()).extracting(RemoteRuleMatch::getRuleId).containsExactly(SPACE);
        RemoteResult without = client.check(
                STORY,
                new CheckConfigurationBuilder("en")
                        .disabledRuleIds(SPACE, "WHITESPACE_RULE")
                        .build());
        assertThat(without.getMatches()).extracting(RemoteRuleMatch::getRuleId).containsExactly(VARIANT, HOUSE, PROMPT);
    }

    private static String words(RemoteRuleMatch match) {
        return STORY.substring(match.getErrorOffset(), match.getErrorOffset() + match.getErrorLength());
    }

    /** LibreOffice 7.4: a paragraph a request, as it is, with neither a browser's headers nor an encoder. */
    @Test
    void readsAParagraphAsLibreOfficeSendsIt() throws Exception {
        assertThat(served.get("/v2//languages").body()).contains("\"longCode\":\"en-US\"");
        for (String opening : List.of(
                "R&D fell 100% & A+B rose;", "The “dock” = pier #4 ends at 9%, or 5%41;", "It’s 2&language=de:")) {
            String text = opening + " the quay , Orsted said. Orstad left for Mykolayiv.";
            List<Map<?, ?>> found = Served.matches(served.post(
                    "/v2//check",
                    "text=" + text + "&language=en-US",
                    "Content-Type",
                    "application/x-www-form-urlencoded"));
            assertThat(found).as(text).extracting(Served::rule).containsExactly(SPACE, HOUSE);
            assertThat(found.get(0).get("offset")).isEqualTo(text.indexOf(" ,"));
            assertThat(found.get(1).get("offset")).isEqualTo(text.indexOf("Mykolayiv"));
        }
        for (String language : List.of("en-", "en", "en-GB", "en-AU")) {
            assertThat(Served.matches(served.post("/v2/check", "text=So it went.&language=" + language)))
                    .as(language)
                    .isEmpty();
        }
        assertThat(served.post("/v2/check", "text=So ging es.&language=de-DE").statusCode())
                .isEqualTo(400);
        String soft = "Orsted stayed in the\nharbour. Orstad left , too.";
        assertThat(Served.matches(served.post("/v2/check", "text=" + soft + "&language=en-US")))
                .extracting(Served::rule)
                .containsExactly(SPACE);
    }

    @Test
    void saysOfAParagraphNothingThatNeedsAStory() throws Exception {
        String paragraph = "Drozd, 44, paid some 30 workers. Orsted said so. Orstad left , the third of two.";
        Map<String, String> form = Map.of("text", paragraph, "language", "en-US");
        assertThat(rules("/v2/check", form)).containsExactly(SPACE);
        assertThat(rules("/paragraph/v2/check", form)).containsExactly(SPACE);
        assertThat(rules("/story/v2/check", form)).contains(SPACE, "surname-not-introduced");
        assertThat(rules("/paragraph/v2/check", Map.of("text", STORY, "language", "en")))
                .containsExactly(SPACE, HOUSE, PROMPT);
    }

    private static List<String> rules(String path, Map<String, String> form) throws IOException, InterruptedException {
        return served.matches(path, form).stream().map(Served::rule).toList();
    }

    /** The add-on of browsers asks twice, and shows what both answers hold. */
    @Test
    void partsTheFindingsBetweenTheTwoRequestsOfTheAddOn() throws Exception {
        String more = "&textSessionId=4711&enableHiddenRules=true&level=default&language=auto&noopLanguages=de,fr"
                + "&preferredLanguages=en&preferredVariants=en-US&disabledRules=WHITESPACE_RULE&useragent=webextension"
                + "&allowIncompleteResults=true";
        String data = Served.form(Map.of("data", "{\"text\":" + Served.quoted(STORY) + "}")) + more;
        String[] headers = {
            "Origin", "chrome-extension://oldceeleldhonbafppcapldpdifcinji", "Content-Type", "text/plain;charset=UTF-8"
        };
        String path = "/v2/check?c=1&instanceId=7&v=8.14.3";
        List<Map<?, ?>> whole = Served.matches(served.post(path, data + "&mode=textLevelOnly", headers));
        List<Map<?, ?>> parts = Served.matches(served.post(path, data + "&mode=allButTextLevelOnly", headers));
        assertThat(whole).extracting(Served::rule).containsExactly(VARIANT);
        assertThat(parts).extracting(Served::rule).containsExactly(SPACE, HOUSE, PROMPT);
        HttpResponse<String> asked = served.get("/v2/languages", "Origin", headers[1]);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains(headers[1]);
    }

    /** Obsidian and LTeX send a note with its mark-up told apart, the second under a wrong name. */
    @Test
    void countsMarkUpAndReadsPastIt() throws Exception {
        String note = "# Ferry *company* sold\n\nIt was **sold on Monday , her** deputy said, and ~~Mykolayiv~~ too.\n";
        String annotation = "{\"annotation\":[{\"markup\":\"# \"},{\"text\":\"Ferry \"},{\"markup\":\"*\"},"
                + "{\"text\":\"company\"},{\"markup\":\"*\"},{\"text\":\" sold\"},{\"markup\":\"\\n\\n\",\"interpretAs\":\"\\n\\n\"},"
                + "{\"text\":\"It was \"},{\"markup\":\"**\"},{\"text\":\"sold on Monday , her\"},{\"markup\":\"**\"},"
                + "{\"text\":\" deputy said, and \"},{\"markup\":\"~~\"},{\"text\":\"Mykolayiv\"},{\"markup\":\"~~\"},"
                + "{\"text\":\" too.\\n\"}]}";
        Map<String, String> form = Map.of(
                "data",
                annotation,
                "language",
                "en-US",
                "level",
                "default",
                "motherTongue",
                "",
                "enabledOnly",
                "false");
        List<Map<?, ?>> found =
                Served.matches(served.post("/v2/check", Served.form(form), "Content-Type", "application/json"));
        assertThat(found).extracting(Served::rule).containsExactly(SPACE, HOUSE);
        assertThat(found)
                .extracting(m -> (Object) m.get("offset"))
                .containsExactly(note.indexOf(" ,"), note.indexOf("Mykolayiv"));
        assertThat(found).allSatisfy(m -> assertThat(note).contains(String.valueOf(m.get("sentence"))));
        assertThat(found.get(1).get("sentence"))
                .isEqualTo("It was **sold on Monday , her** deputy said, and ~~Mykolayiv~~ too.");
    }

    /** Words that mark-up parts cannot be replaced without it. */
    @Test
    void replacesNoMarkUp() throws Exception {
        String annotation =
                "{\"annotation\":[{\"text\":\"The ferry to Mykola\"},{\"markup\":\"<b>\"},{\"text\":\"yiv\"},"
                        + "{\"markup\":\"</b>\"},{\"text\":\" was late.\"}]}";
        List<Map<?, ?>> found = served.matches("/v2/check", Map.of("data", annotation, "language", "en"));
        assertThat(found).singleElement().satisfies(m -> {
            assertThat(m.get("offset")).isEqualTo("The ferry to ".length());
            assertThat(m.get("length")).isEqualTo("Mykola<b>yiv".length());
            assertThat((List<?>) m.get("replacements")).isEmpty();
        });
    }

    /** A rule that is not sure enough yet to be on runs for who asks for it, or for all there is. */
    @Test
    void runsMoreForWhoAsks() throws Exception {
        String story =
                STORY.replace("declined to answer him", "declined, three sources said, and one source, Drozd, agreed")
                        + "\nEditing by Ana Brandt\n\nThe ferry sails on Friday, the harbour master said.\n";
        Map<String, String> form = Map.of("text", story, "language", "en-US");
        List<String> usual = rules("/v2/check", form);
        assertThat(usual).doesNotContain(PREVIEW);
        assertThat(rules("/v2/check", with(form, "level", "picky")))
                .contains(PREVIEW)
                .containsAll(usual);
        assertThat(rules("/v2/check", with(form, "enabledRules", PREVIEW)))
                .contains(PREVIEW)
                .containsAll(usual);
        assertThat(rules("/v2/check", with(form, "level", "default"))).isEqualTo(usual);
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> more = new HashMap<>(form);
        more.put(field, value);
        return more;
    }

    @Test
    void refusesWhatIsNoCheck() throws Exception {
        assertThat(served.post("/v2/check", "language=en").statusCode()).isEqualTo(400);
        assertThat(served.post("/v2/check", "language=en&text=a&data=%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(served.post("/v2/check", "language=en&data=%5B").statusCode())
                .isEqualTo(400);
        assertThat(served.post("/v2/check", "language=en&data=%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(served.post("/v2/check", "language=en&text=a&enabledOnly=true")
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.post("/v2/check", "language=en&text=%zz&x=1").statusCode())
                .isEqualTo(400);
        assertThat(served.get("/v2/check?language=en&text=So+it+went+on+.").statusCode())
                .isEqualTo(200);
        assertThat(served.get("/v2/info").body()).contains("\"software\"");
        assertThat(served.get("/v2/configinfo?language=en-US").body()).contains("\"maxTextLength\"", VARIANT);
        assertThat(served.get("/v2/healthcheck").body()).isEqualTo("OK");
        assertThat(served.get("/v2/words").statusCode()).isEqualTo(404);
    }
}
