package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.wirelint.cli.call.Call;
import dev.wirelint.cli.call.Caller;
import dev.wirelint.cli.call.FolderDesks;
import dev.wirelint.cli.call.Switchboard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A check by the desk that stays is, byte for byte, the check made here; and where no desk answers, nothing is said.
 */
@SuppressWarnings("try") // a desk that stays only has to be there
class CalledCheckTest {
    private static final Path FIXTURES = Path.of("../fixtures");
    private static final String STORY = "The mayor came , he said.\n";
    private static final Duration LONG = Duration.ofMinutes(5);

    /** What a run wrote, and its status. */
    private record Ran(int status, String out, String err) {}

    private final Path folder;
    private final String socket;

    CalledCheckTest(@TempDir Path folder) {
        this.folder = folder;
        this.socket = folder.resolve("desk").toString();
    }

    private static Ran cold(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(in), print(out), print(err));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    private Ran called(InputStream in, Call call) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Caller(in, out, err).call(socket, call);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran called(byte[] in, String... args) {
        return called(new ByteArrayInputStream(in), call(args));
    }

    private static Call call(String... args) {
        return Call.of(Switchboard.code(), args);
    }

    private Switchboard desk() throws IOException {
        return desk(new CalledCheck(), call -> Optional.empty());
    }

    private Switchboard desk(Switchboard.Answering answering, Switchboard.Others others) throws IOException {
        Switchboard desk = Switchboard.at(Path.of(socket), answering, others);
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> {
            try {
                desk.serve(LONG);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return desk;
    }

    private static void assertNothingSaid(Ran ran) {
        assertThat(ran).isEqualTo(new Ran(Caller.UNANSWERED, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text stories kinds", "json formats readings names editing-test/figures"})
    void isTheSameOverEveryFolderOfFixtures(String run) throws IOException {
        List<String> args = new ArrayList<>(List.of("--via-desk", "--no-cache", "--format"));
        for (String word : run.split(" ", -1)) {
            args.add(args.size() == 3 ? word : FIXTURES.resolve(word).toString());
        }
        String[] whole = args.toArray(String[]::new);
        try (Switchboard desk = desk()) {
            assertThat(called(new byte[0], whole)).isEqualTo(cold(new byte[0], whole));
        }
    }

    @Test
    void handsOverStandardInputAndWhatIsWrongWithIt() throws IOException {
        byte[] story = (STORY + "\nShe left on Monday.\n".repeat(3500)).getBytes(StandardCharsets.UTF_8);
        try (Switchboard desk = desk()) {
            String[] args = {"check", "--no-cache", "--color", "always", "--rule", "punctuation-space-before", "-"};
            assertThat(called(story, args)).isEqualTo(cold(story, args));
            assertThat(called(story, args).out()).contains("space before the comma");
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("Is a directory");
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    throw new IOException("Is a directory");
                }
            };
            Ran ran = called(broken, call(args));
            assertThat(ran.status()).isEqualTo(ExitStatus.NOT_AS_ASKED);
            assertThat(ran.out() + ran.err()).contains("Is a directory");
            assertThat(called(new byte[0], "check", "--no-cache", "no-such-story.txt"))
                    .isEqualTo(cold(new byte[0], "check", "--no-cache", "no-such-story.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fix -",
                "check --watch stories",
                "check --output out.json -",
                "check --format json=out.json -",
                "check --timing -",
                "check --input-format jsonl -",
                "check /dev/stdin",
                "check --config=/proc/self/fd/3 -",
                "check --no-such-option",
                "rules",
            })
    void leavesToTheCallerWhatIsItsOwn(String args) throws IOException {
        try (Switchboard desk = desk()) {
            assertNothingSaid(called(new byte[0], args.split(" ", -1)));
        }
    }

    /** Rules stay ready from call to call; what a house sets otherwise meanwhile holds from the next call on. */
    @Test
    void heedsWhatTheHouseSetsBetweenCalls() throws IOException {
        Path house = folder.resolve(".wirelint.yml");
        String story = Files.writeString(folder.resolve("mayor.txt"), "Helga Orsted came , Kyiv said.\n")
                .toString();
        Path names = folder.resolve("names.csv");
        Files.writeString(names, "Kiev,Kyiv,\n");
        try (Switchboard desk = desk()) {
            for (String set : List.of(
                    "rules: {}\n",
                    "rules:\n  punctuation-space-before: off\n",
                    "rules:\n  punctuation-space-before: suggestion\n",
                    "vocabulary:\n  names:\n    - prefer: Orstad\n      never: [Orsted]\n",
                    "vocabulary:\n  import: names.csv\n",
                    "min-confidence: 1\n",
                    "rules:\n  no-such-rule: off\n",
                    "rules: {}\n")) {
                Files.writeString(house, set);
                String[] args = set.startsWith("rules:")
                        ? new String[] {"--no-cache", "--rule", "punctuation-space-before", story}
                        : new String[] {"--no-cache", story};
                assertThat(called(new byte[0], args)).as(set).isEqualTo(cold(new byte[0], args));
            }
            Files.writeString(house, "vocabulary:\n  import: names.csv\n");
            called(new byte[0], "--no-cache", story);
            Files.writeString(names, "Orstad,Orsted,\n");
            assertThat(called(new byte[0], "--no-cache", story))
                    .isEqualTo(cold(new byte[0], "--no-cache", story))
                    .extracting(Ran::out, STRING)
                    .contains("Orstad");
        }
    }

    @Test
    void saysNothingWhereNobodyAnswers() throws IOException {
        assertNothingSaid(called(new byte[0], "check", "-"));
        ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        left.bind(UnixDomainSocketAddress.of(socket));
        left.close();
        assertThat(Path.of(socket)).exists();
        assertNothingSaid(called(new byte[0], "check", "-"));
        try (Switchboard desk = desk()) {
            assertThat(called(STORY.getBytes(StandardCharsets.UTF_8), "check", "--no-cache", "-")
                            .status())
                    .isEqualTo(ExitStatus.FINDINGS);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(socket))))
                    .isEqualTo("rw-------");
            Call own = call("check", "-");
            Call other = new Call(
                    own.build() + " of last year",
                    own.folder(),
                    own.environment(),
                    own.screen(),
                    0,
                    false,
                    false,
                    own.args());
            assertNothingSaid(called(InputStream.nullInputStream(), other));
        }
        assertThat(Path.of(socket)).doesNotExist();
    }

    /** A desk that is killed has said a part, and of that nothing is shown. */
    @Test
    void saysNothingOfHalfAnAnswer() throws Exception {
        try (ServerSocketChannel dying = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dying.bind(UnixDomainSocketAddress.of(socket));
            CompletableFuture<Void> killed = CompletableFuture.runAsync(() -> {
                for (byte[] half : List.of(new byte[] {1, 0, 0, 0, 2, 'n', 'o'}, new byte[] {1, 0, 0, 0, 9, 'n'})) {
                    try (SocketChannel line = dying.accept()) {
                        line.read(ByteBuffer.allocate(9));
                        line.write(ByteBuffer.wrap(half));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            });
            assertNothingSaid(called(new byte[0], "check", "-"));
            assertNothingSaid(called(new byte[0], "check", "-"));
            killed.get(1, TimeUnit.MINUTES);
        }
    }

    /** Whoever is stopped takes calls and answers none. */
    @Test
    @Timeout(60)
    void waitsForNoDeskThatHangs() throws IOException {
        try (ServerSocketChannel hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hanging.bind(UnixDomainSocketAddress.of(socket));
            assertNothingSaid(called(new byte[0], "check", "-"));
        }
    }

    @Test
    void answersOneOfTwoAtOnceAfterTheOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        CalledCheck check = new CalledCheck();
        Switchboard.Answering slow = line -> {
            begun.countDown();
            try {
                goesOn.await();
            } catch (InterruptedException e) {
                return OptionalInt.empty();
            }
            return check.answer(line);
        };
        byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
        String[] args = {"check", "--no-cache", "-"};
        try (Switchboard desk = desk(slow, call -> Optional.empty())) {
            CompletableFuture<Ran> first = CompletableFuture.supplyAsync(() -> called(story, args));
            begun.await();
            assertNothingSaid(called(story, args));
            goesOn.countDown();
            CompletableFuture<Ran> second = CompletableFuture.supplyAsync(() -> called(story, args));
            assertThat(first.get(1, TimeUnit.MINUTES)).isEqualTo(cold(story, args));
            assertThat(second.get(1, TimeUnit.MINUTES)).isIn(cold(story, args), new Ran(Caller.UNANSWERED, "", ""));
        }
    }

    @Test
    void endsWhenNobodyAsks() throws IOException {
        try (Switchboard desk = Switchboard.at(Path.of(socket), line -> OptionalInt.of(0), call -> Optional.empty())) {
            desk.serve(Duration.ofMillis(20));
        }
        assertThat(Path.of(socket)).doesNotExist();
    }

    /** Paths count from where a process works, so that another folder has a desk of its own. */
    @Test
    void answersFromAnotherFolderByADeskThere() throws Exception {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        Files.writeString(stories.resolve("mayor.txt"), STORY);
        Call own = call("check", "--no-cache", "--no-config", "mayor.txt");
        Call there =
                new Call(own.build(), stories.toString(), own.environment(), own.screen(), 0, false, false, own.args());
        try (FolderDesks others = new FolderDesks(folder, List.of(Main.class.getName(), "desk"));
                Switchboard desk = desk(new CalledCheck(), others)) {
            assertNothingSaid(called(InputStream.nullInputStream(), there));
            Ran ran = called(InputStream.nullInputStream(), there);
            for (int tries = 0; ran.status() == Caller.UNANSWERED && tries < 300; tries++) {
                TimeUnit.MILLISECONDS.sleep(200);
                ran = called(InputStream.nullInputStream(), there);
            }
            assertThat(ran.status()).isEqualTo(ExitStatus.FINDINGS);
            assertThat(ran.out()).startsWith("mayor.txt\n").contains("space before the comma");
        }
    }
}
