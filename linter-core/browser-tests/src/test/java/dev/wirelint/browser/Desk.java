package dev.wirelint.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few stories with planted faults. */
final class Desk {
    private static final String FERRY = """
            Ferry talks resume after storm

            GDYNIA, Oct 6 (Wirefield) - Ferries will sail again on Tuesday, said Volodymyr Zelenskyy, who met the owners.

            Zelenskyi left on Monday. Sailors said Zelenskyy had been calm.

            Sign up for our newsletter to get the latest headlines.

            The port will open on Wednesday, its harbour master said.
            """;

    private static final String SCRIPT = """
            <script>window.ran = true</script> <img src=x onerror="window.ran = true">

            GDYNIA, Oct 6 (Wirefield) - Volodymyr Zelenskyy spoke & left </textarea></script>, officials said on Monday.

            Zelenskyi did not comment. Zelenskyy's office did.
            """;

    private static final String CLEAN = """
            Council meets on harbour

            GDYNIA, Oct 6 (Wirefield) - The council met on Tuesday, its clerk said.
            """;

    private static final String PROMPTS = """

            Sign up for our newsletter to get the latest headlines.

            Sign up for our free daily briefing.

            Register today for free, unlimited access to our reporting
            """;

    /** The tags of the story are there for the report to show; they are not what it is to find. */
    private static final String SETTINGS = """
            rules:
              boilerplate-html-residue: off
            """;

    private Desk() {}

    static void write(Path folder) throws IOException {
        write(folder.resolve(".wirelint.yml"), SETTINGS);
        write(folder.resolve("ports/ferry.txt"), FERRY);
        write(folder.resolve("ports/script.txt"), SCRIPT);
        write(folder.resolve("town/council.txt"), CLEAN);
    }

    /**
     * Stories with slips that are safe to mend, a name wrong in several places and once in a quotation, and odd line
     * ends.
     */
    static void writeSlips(Path folder) throws IOException {
        String slips = """
                Owners wait for the ferry

                GDYNIA, Oct 6 (Wirefield) - The ferry sails on Tuesday , said Petro Kovach, who met the owners.

                Register today for free, unlimited access to our reporting

                Boats left Odessa on Monday , his office said.

                “We saw Odessa in the rain,” said the captain, who had come early.


                The last boat for Odessa will be back.
                """;
        write(folder.resolve("slips.txt"), slips);
        write(folder.resolve("lines.txt"), slips.replace("\n", "\r\n").stripTrailing());
    }

    /** The slips as NITF, as ninjs and as a page, full of marks that are no copy. */
    static void writeMarked(Path folder) throws IOException {
        String body = """
                <p>GDYNIA, Oct 6 (Wirefield) - The ferry of R&amp;B Boats sails on <em>Tuesday</em> , said Petro Kovach, who met the owners.</p>
                <p>Boats left <b>Odessa</b> on Monday, his &#8220;office&#8221; said.</p>
                <p>&#8220;We saw Odessa &amp; its quays in the rain,&#8221; said the captain, who had come early.</p>
                """;
        String head = "Owners wait for the ferry";
        write(
                folder.resolve("a.nitf"),
                "<?xml version=\"1.0\"?>\n<nitf><body><body.head><hedline><hl1>" + head
                        + "</hl1></hedline></body.head><body.content>" + body + "</body.content></body></nitf>\n");
        write(
                folder.resolve("b.json"),
                "{\"uri\": \"b\", \"headline\": \"" + head + "\", \"body_html\": \""
                        + body.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n");
        write(folder.resolve("c.html"), "<html><body><h1>" + head + "</h1>\n" + body + "</body></html>\n");
    }

    /** A story that says who said what, and how many. */
    static void writeTold(Path folder) throws IOException {
        write(folder.resolve("told.txt"), """
                Harbour master says boats 'sail at dawn'

                GDYNIA, Oct 6 (Wirefield) - At least 14 sailors were killed when the ferry sank, police said on Tuesday.

                “We will sail at dawn,” said Petro Kovach, the harbour master. Kovach had come early.

                Some 300 people waited on the quay. “Nobody told us,” said Maria Lind, a passenger.
                """);
    }

    /** A long story: one name wrong twice with other faults between, and nothing to mend before its end. */
    static void writeLong(Path folder) throws IOException {
        String boats = Stream.of(
                        "Anholt",
                        "Bremen",
                        "Calais",
                        "Dublin",
                        "Esbjerg",
                        "Falmouth",
                        "Gdansk",
                        "Hamburg",
                        "Ipswich",
                        "Kiel",
                        "Lisbon")
                .map(p ->
                        "The boat to " + p + " will call at the lower quay until the work is done, its owner said.\n\n"
                                + "Nobody from " + p + " had come to hear the council.")
                .collect(Collectors.joining("\n\n"));
        write(
                folder.resolve("long.txt"),
                String.join(
                                "\n\n",
                                List.of(
                                        "Council waits for boats",
                                        "GDYNIA, Oct 6 (Wirefield) - Boats will call again on Tuesday, said Petro Horbachenko, who met the owners. Horbachenko was calm.",
                                        "Horbachenko spoke twice, and those who came heard Horbachenko out.",
                                        boats,
                                        "Gorbachenko left on Monday.",
                                        "Sign up for our newsletter to get the latest headlines.",
                                        "Gorbachenko will be back , Horbachenko said."))
                        + "\n");
    }

    /** So many stories in so many folders, each with three faults. */
    static void writeMany(Path folder, int stories, int folders) throws IOException {
        for (int i = 0; i < stories; i++) {
            Path desk = folder.resolve("desk" + i % folders);
            Files.createDirectories(desk);
            Files.writeString(
                    desk.resolve("story" + i + ".txt"),
                    "Harbour council meets again on pier " + i
                            + "\n\nGDYNIA, Oct 6 (Wirefield) - The council met on pier " + i
                            + " on Tuesday, its clerk said.\n" + PROMPTS);
        }
    }

    /** Four stories of one man, whom one of them spells otherwise than the rest. */
    static void writeOneNameTwoWays(Path folder) throws IOException {
        for (String place : new String[] {"dock", "pier", "quay"}) {
            write(folder.resolve(place + ".txt"), """
                    Council hears of the %s

                    GDYNIA, Oct 6 (Wirefield) - Petro Horbachenko spoke of the %s on Tuesday.

                    Horbachenko will come again, his office said.
                    """.formatted(place, place));
        }
        write(folder.resolve("ferry.txt"), """
                Owners wait for an answer

                GDYNIA, Oct 7 (Wirefield) - Petro Gorbachenko spoke of the ferry on Wednesday.

                Gorbachenko had nothing to add, his office said.
                """);
    }

    private static void write(Path file, String story) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, story);
    }
}
