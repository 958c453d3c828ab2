package dev.wirelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Mended;
import dev.wirelint.report.Report;
import dev.wirelint.report.Samples;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String CONTENT = """
            Talks <end>
            Mykola Horbachenko spoke & left. Gorbachenko stayed.
            """;

    @Test
    void showsTheCopyToTheCharacter() throws IOException {
        Html html = Html.of(Samples.story("a.txt", CONTENT, Samples.name(CONTENT, "Gorbachenko", "Horbachenko")));
        assertThat(html.copy()).isEqualTo(CONTENT.strip());
        assertThat(html.file()).isEqualTo(CONTENT.strip());
        assertThat(html.marked(1)).isEqualTo("Gorbachenko");
    }

    @Test
    void showsCopyThatHoldsMarkupAndNeverRunsIt() throws IOException {
        String script = "<script>alert(1)</script>";
        String content = script + "\n<img src=x onerror=alert(2)> said \"' </textarea></script>\n";
        Finding finding = finding("a-rule", content, script, "message " + script, script);
        Html html = Html.of(Samples.story("\"><img src=x>.txt", content, finding));
        assertThat(html.text()).doesNotContain("alert(1)</script>", "<img").contains("&lt;script>alert(1)");
        assertThat(html.text().split("<script", -1)).hasSize(5);
        assertThat(html.copy()).isEqualTo(content.strip());
    }

    @Test
    void allowsItselfNothingButItsOwnStyleAndScripts() throws IOException {
        Html html = Html.of(Samples.story("a.txt", CONTENT));
        String policy = html.between("http-equiv=\"Content-Security-Policy\" content=\"", "\"")
                .get(0);
        assertThat(Html.plain(policy)).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http:", "https:");
        assertThat(html.between("<style>", "</style>"))
                .singleElement()
                .satisfies(s -> assertThat(policy).contains("style-src &#39;" + Assets.hash(s) + "&#39;"));
        assertThat(html.between("<script>", "</script>"))
                .hasSize(2)
                .allSatisfy(s -> assertThat(policy).contains("&#39;" + Assets.hash(s) + "&#39;"));
        assertThat(html.text()).doesNotContain(" style=\"", " onclick=", "src=\"http", "href=\"http");
    }

    @Test
    void underlinesEachOfTheFindingsThatOverlap() throws IOException {
        String content = "One\nthe red brown fox\n";
        Html html = Html.of(Samples.story(
                "a.txt",
                content,
                finding("first-rule", content, "red brown", "one", "x"),
                finding("second-rule", content, "brown fox", "two", "y")));
        assertThat(html.copy()).isEqualTo(content.strip());
        assertThat(html.text())
                .contains("suggestion lane0\" data-f=\"1\">red ")
                .contains(
                        "suggestion lane1\" data-f=\"2\"><mark class=\"m c-language suggestion lane0\" data-f=\"1\">brown")
                .contains("suggestion lane1\" data-f=\"2\"> fox");
    }

    @Test
    void marksAPlaceWhereSomethingIsMissing() throws IOException {
        String content = "Head\nThe end\n";
        Span end = Span.at(content.length() - 1);
        Finding finding = finding("no-stop", end, "no full stop", Fix.replace(Fix.Safety.SAFE, end, "."));
        Html html = Html.of(Samples.story("a.txt", content, finding));
        assertThat(html.text()).contains("point lane0\" data-f=\"1\"></mark>");
        assertThat(html.text())
                .contains(
                        "The end<ins class=\"slight\" title=\"full stop\"><span class=\"vh\">in: full stop </span>.</ins>");
    }

    @Test
    void showsWhatAFixOfSeveralEditsMakesOfTheWords() throws IOException {
        String content = "Head\nsome 'quoted' words\n";
        Span first = new Span(10, 11);
        Span second = new Span(17, 18);
        Finding finding = finding(
                "quote-marks",
                first,
                "single marks",
                new Fix(Fix.Safety.SAFE, List.of(new Edit(first, "“"), new Edit(second, "”"))));
        Html html = Html.of(Samples.story("a.txt", content, finding));
        assertThat(html.between("<p class=\"change\" data-fix=\"0\">", "</p>").stream()
                        .map(Html::plain))
                .containsExactly(
                        "some out: apostrophe 'in: left double quotation mark “quotedout: apostrophe 'in: right double quotation mark ” wordssafe to apply");
    }

    @Test
    void leadsFromOneStoryToThePlaceInAnother() throws IOException {
        String other = "Other\nHorbachenko spoke.\n";
        Span place = new Span(6, 17);
        Finding here = finding("repo-name", CONTENT, "Gorbachenko", "spelled otherwise", "Horbachenko");
        Finding spokenOf = new Finding(
                here.rule(),
                here.category(),
                here.severity(),
                here.confidence(),
                here.group(),
                here.message(),
                here.span(),
                here.fixes(),
                List.of(new RelatedPlace(SourceText.of("b.txt", other).place(place), "so here")));
        Html html = Html.of(Samples.story("a.txt", CONTENT, spokenOf), Samples.story("b.txt", other));
        assertThat(html.text())
                .contains("<a href=\"#s2-p6-17\" class=\"elsewhere\">b.txt:2</a> so here")
                .contains("<span id=\"s2-p6-17\" class=\"place\">Horbachenko</span>");
    }

    @Test
    void showsWhatCannotBeSeen() throws IOException {
        String content = "He\u0000ad\nturn \u202Ethis\uD800 round\n";
        Html html = Html.of(Samples.story("a.txt", content));
        assertThat(html.copy()).isEqualTo("He\u2400ad\nturn \uFFFDthis\uFFFD round");
    }

    @Test
    void showsAnInputThatCouldNotBeRead() throws IOException {
        Finding why = finding("input-unreadable", Span.at(0), "it is a picture", Optional.empty());
        Html html = Html.of(CheckedStory.unreadable(SourceText.of("a.png", ""), why));
        assertThat(html.text()).contains("could not be read as a story", "it is a picture");
    }

    @Test
    void isWrittenTheSameEachTimeAndForNoStoriesToo() throws IOException {
        Report report = new Report(List.of(Samples.story("a.txt", CONTENT, Samples.stray(CONTENT, "spoke"))));
        assertThat(Html.of(report)).isEqualTo(Html.of(report));
        assertThat(Html.of().text()).contains("0 stories", "Every story is clean");
    }

    @Test
    void offersTheStetLineInTheFormOfTheCopyWhateverTheFileIsCalled() throws IOException, UnreadableInput {
        Finding finding = Samples.stray(CONTENT, "spoke");
        assertThat(Html.of(Samples.story("a.txt", CONTENT, finding)).text())
                .contains("data-stet=\"[stet sentence-stray-stop: reason]\"");
        CheckedStory markdown =
                CheckedStory.of(StoryFile.read(SourceText.of("a.copy", CONTENT), "markdown"), List.of(finding));
        assertThat(Html.of(markdown).text()).contains("data-stet=\"&lt;!-- stet sentence-stray-stop: reason -->\"");
    }

    @Test
    void writesTheOverviewAsAPartOfAnotherPage() throws IOException {
        StringWriter out = new StringWriter();
        Report report = new Report(List.of(Samples.story("a.txt", CONTENT, Samples.stray(CONTENT, "spoke"))));
        new HtmlReport(List.of()).writePart(report, "wirelint/", out);
        assertThat(out.toString())
                .startsWith("<style>@scope (.wirelint-report) {")
                .contains(
                        "href=\"wirelint/stories/1-a-txt.html\"",
                        "href=\"wirelint/index.html#only=rule:sentence-stray-stop\"",
                        "href=\"wirelint/rules.html\"")
                .doesNotContain(":root", "<body", "<script", "<a href=\"#");
    }

    @Test
    void showsWhatHasBecomeOfTheBaseline() throws IOException {
        Finding known = Samples.name(CONTENT, "Gorbachenko", "Horbachenko");
        CheckedStory story = Samples.story("a.txt", CONTENT, Samples.stray(CONTENT, "spoke"));
        CheckedStory judged = story.with(
                story.findings(), List.of(new Suppressed(known, Suppressed.KeptIn.BASELINE, "known"), stet(known)));
        Mended mended = new Mended(Map.of("name-spelling-variant", 4, "no-rule-any-more", 1));
        RulePage page = RuleLibrary.load().page("name-spelling-variant").orElseThrow();
        StringWriter out = new StringWriter();
        new HtmlReport(List.of(page)).write(new Report(List.of(judged)).with(mended), out);
        Html html = new Html(out.toString());
        String table = html.between("<table class=\"bars trend\">", "</table>").get(0);
        assertThat(new Html(table).between("<tr>", "</tr>").stream().skip(1).map(Html::cells))
                .containsExactly("names|4|1|0||", "sentences|0|0|1||", "meta|1|0|0||", "all|5|1|1||");
        assertThat(Html.of(judged).text()).doesNotContain("Since the baseline");
    }

    @Test
    void listsNamesThatTheHouseSpellsOtherwise() throws IOException {
        String content = "Head\nBoats left Odessa on Monday.\n";
        Html html = Html.of(Samples.story("a.txt", content, Samples.name(content, "Odessa", "Odesa")));
        assertThat(html.between("<table class=\"names\">", "</table>"))
                .singleElement()
                .asString()
                .contains(">Odesa</th><td>Odessa</td><td class=\"n\">1</td>")
                .contains("href=\"#s1-m1\"");
    }

    @Test
    void tellsOfRulesInTheirWords() throws IOException {
        RulePage page = RuleLibrary.load().page("sentence-stray-stop").orElseThrow();
        StringWriter out = new StringWriter();
        new HtmlReport(List.of(page))
                .write(new Report(List.of(Samples.story("a.txt", CONTENT, Samples.stray(CONTENT, "spoke")))), out);
        assertThat(new Html(out.toString()).between("<table class=\"bars\">", "</table>"))
                .anyMatch(t -> t.contains("title=\"sentence-stray-stop\">" + page.summary() + "</a>"));
        assertThat(out.toString())
                .contains("\"rules\":[[\"sentence-stray-stop\",\"sentences\",\"" + page.summary() + "\"]]");
    }

    @Test
    void namesTheStyleAndSaysWhereLedgersAreLeftOut() throws IOException {
        List<CheckedStory> many = IntStream.range(0, 201)
                .mapToObj(i -> Samples.story("story" + i + ".txt", CONTENT))
                .toList();
        RulePage page = RuleLibrary.load().pages().get(0);
        StringWriter out = new StringWriter();
        Report report = new Report(many);
        new HtmlReport(List.of(page))
                .write(report.read(report.reading().heldTo(() -> List.of("the style ap", "b", "c", "d"))), out);
        assertThat(out.toString())
                .contains("Held to 1 rule in the style ap; b; c; and 1 more, by wirelint")
                .contains("left out of a report of more than 200 stories");
        assertThat(Html.of(many.get(0)).text()).doesNotContain("left out of a report");
    }

    @Test
    void showsSpacesThatAreTakenOutOrPutIn() throws IOException {
        String content = "Head\nSome  words\n";
        Html html = Html.of(Samples.story("a.txt", content, finding("double-space", content, "  ", "two spaces", " ")));
        assertThat(html.between("<p class=\"change\" data-fix=\"0\">", "<span class=\"safety\">").stream()
                        .map(Html::plain))
                .containsExactly("Someout: \u2423\u2423in: space \u2423words");
    }

    @Test
    void countsTheCleanStoriesOfAnArchiveThatAreNotListed() throws IOException {
        CheckedStory row = Samples.story("a.csv#2", CONTENT, Samples.stray(CONTENT, "spoke"));
        Html html = Html.of(new Report(List.of(row), 5));
        String figures = html.between("<dl class=\"figures\">", "</dl>").get(0);
        assertThat(new Html(figures).between("<dd>", "</dd>").subList(0, 2)).containsExactly("5", "4");
        assertThat(html.text()).contains("4 clean stories of archives are counted here and not listed.");
        assertThat(Html.of(row).text()).doesNotContain("not listed");
    }

    private static Suppressed stet(Finding finding) {
        return new Suppressed(finding, Suppressed.KeptIn.STORY, "so");
    }

    private static Finding finding(String rule, String content, String words, String message, String use) {
        int start = content.indexOf(words);
        Span span = new Span(start, start + words.length());
        return finding(rule, span, message, Fix.replace(Fix.Safety.REVIEW, span, use));
    }

    private static Finding finding(String rule, Span span, String message, Fix fix) {
        return finding(rule, span, message, Optional.of(fix));
    }

    private static Finding finding(String rule, Span span, String message, Optional<Fix> fix) {
        return new Finding(
                new RuleId(rule),
                Category.LANGUAGE,
                Severity.SUGGESTION,
                1,
                Optional.empty(),
                message,
                span,
                fix.stream().toList(),
                List.of());
    }
}
