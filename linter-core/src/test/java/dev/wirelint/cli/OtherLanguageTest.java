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

/** A story in another language is held to what holds in any, and told of in one line. */
class OtherLanguageTest {
    private static final String ENGLISH =
            "The ferry left the harbour at noon on Monday, and the clerk who had sold the last of the tickets said that"
                    + " she was glad to see it go before the storm , which came from the west.";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French | Le bac est parti à midi : la guichetière, qui avait vendu les derniers billets, était contente de le voir partir avant la tempête. « Enfin ! » a dit Odessa, et puis elle est rentrée chez elle ; que pouvait-elle faire ?",
                "German | Die Fähre ist am Mittag abgefahren , und die Frau, die das letzte Billett verkauft hatte, war froh, dass sie vor dem Sturm fort war. „Na endlich“, sagte sie und ging nach Hause. Mehr konnte sie nicht tun, und mehr wollte sie auch nicht.",
                "Spanish | El barco salió a mediodía , y la mujer que había vendido los últimos billetes estaba contenta de verlo salir antes de la tormenta. Dijo que por fin se iba a su casa, y que no podía hacer más por los que se quedaron en el muelle.",
                "Polish | Prom odpłynął w południe , a kobieta, która sprzedała ostatnie bilety, była zadowolona, że odpływa przed burzą. Powiedziała, że idzie już do domu i że nie może zrobić nic dla tych, którzy zostali na brzegu, bo jest za późno.",
                "cyrillic letters | Паром отошёл в полдень , и кассирша, которая продала последние билеты, была рада. Наконец, сказала она, и пошла домой.",
                "hebrew letters | המעבורת יצאה בצהריים , והקופאית שמכרה את הכרטיסים האחרונים שמחה לראות אותה יוצאת לפני הסערה. סוף סוף, אמרה והלכה הביתה."
            })
    void showsByItsOwnWords(String language, String copy) throws IOException {
        assertThat(check("a.txt", copy + "\n")).hasSize(1).first().asString().contains("the story is in", language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md | '---\nlang: fr\n---\n\nLe bac part , enfin.\n'",
                "a.fr.md | 'Le bac part , enfin.\n'",
                "a.html | <html lang='fr-CA'><body><p>Le bac part , enfin.</p></body></html>",
                "a.nitf | <nitf xml:lang='fr'><body><body.content><p>Le bac part , enfin.</p></body.content></body></nitf>",
                "a.json | '{\"language\": \"fr\", \"body_text\": \"Le bac part , enfin.\"}'",
                "a.jsonl | '{\"language\": \"fr\", \"title\": \"Le bac\", \"text\": \"Le bac part , enfin.\"}'"
            })
    void isWhatTheFileSaysWhereTheCopyIsShort(String name, String file) throws IOException {
        assertThat(check(name, file)).hasSize(1).first().asString().contains("the story is in French");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.fr.md"})
    void isEnglishWhereTheCopyIs(String name) throws IOException {
        assertThat(check(name, ENGLISH + "\n")).hasSize(1).first().asString().contains("punctuation-space-before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Net 807 vs 700 , the firm said. Shr 12 cts vs 10 cts. Revs 14.1 mln vs 12.2 mln. Avg shrs 6 mln vs 5 mln.",
                "Holt 12, van Dam 30, de la Cruz 44, dos Reis 61, el Amin 70, von Berg 81 , Le Goff 88, des Prez 90, La Rue 93.",
                "The ferry left , she said."
            })
    void isEnglishWhereNothingSaysOtherwise(String copy) throws IOException {
        assertThat(check("a.txt", copy + "\n")).anyMatch(l -> l.contains("punctuation-space-before"));
    }

    @Test
    void passesOverAPassage() throws IOException {
        String passage =
                "Le bac est parti à midi : la guichetière , qui avait vendu les derniers billets, était contente.";
        assertThat(check("a.txt", ENGLISH + "\n\n" + passage + "\n\n" + ENGLISH.replace("Monday", "Friday") + "\n"))
                .hasSize(2)
                .allMatch(l -> l.contains("line=1,") || l.contains("line=5,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The clerk said \"dzień dobry\" and \"proszę siadać\" to all, and nobody said \"dziękuję\" back. A bowl of barszcz costs 9 zlotys, and zupa ogórkowa 12, the clerk said.",
                "The banner read \"Nie oddamy naszych torów\" and hung there all day. A letter of Urzędu Miasta came, and Urząd Miasta said that it would talk.",
                "Przepraszam, czy jest tu wolne? she asked. Tak, proszę, he said.",
                "Zakaz wjazdu.",
                "The order read: Nie dotyczy mieszkańców. Drivers did not understand it, they said.",
                "The film \"Dom Kowalskiego\" is by Jan Kowalski, the film of Kowalska, \"Listy do Kowalskiej\", by Maria Kowalska, the cinema said.",
                "« Pas de farine, pas de pain ! » read the banner. Le Comité des pains said so too.",
                "The sign read „Wir haben geschlossen“, and members of the Landtags met in den Landtagen, a clerk said.",
                "The sign said \"Zárva vagyunk\". In Budapesten people waited, and to Budapestre trains came late, the clerk said."
            })
    void letsItsWordsStandBetweenEnglishOnes(String paragraph) throws IOException {
        String english = ENGLISH.replace(" ,", ",");
        assertThat(check("a.txt", english + "\n\n" + paragraph + "\n\n" + english.replace("noon", "two") + "\n"))
                .filteredOn(l -> !l.contains("-duplicated") && !l.contains("paragraph-retold"))
                .isEmpty();
    }

    @Test
    void findsWhatHoldsInAnyLanguage() throws IOException {
        String copy = "Le bac est parti à midi, et la guichetière qui avait vendu les derniers billets est rentrée chez"
                + " elle avant la tempête avec sa sÅ“ur.";
        assertThat(check(
                        "a.txt",
                        "Le port ferme.\n\n" + copy
                                + "\n\nLa grue de la rive est tombée dans la nuit, mais personne ne sait pour quelle"
                                + " raison.\n\n" + copy + "\n"))
                .anyMatch(l -> l.contains("encoding-mojibake"))
                .anyMatch(l -> l.contains("paragraph-duplicated"));
    }

    private List<String> check(String name, String text) throws IOException {
        Path story = Files.writeString(folder.resolve(name), text);
        return Shell.run("-q", "--no-config", "--no-cache", "--format", "github", story.toString())
                .out()
                .lines()
                .toList();
    }
}
