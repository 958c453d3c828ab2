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
