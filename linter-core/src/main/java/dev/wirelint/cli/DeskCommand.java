package dev.wirelint.cli;

import dev.wirelint.cli.call.FolderDesks;
import dev.wirelint.cli.call.Switchboard;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.text.DiskTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Stays, and makes the checks of those who call, which saves each the start. */
final class DeskCommand implements Command {
    /** The socket's name in the user's session folder, where the launcher looks for it. */
    static final String SOCKET = "desk";

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final String LOCK = "desk.lock";

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public String summary() {
        return "stay, and make the checks of 'wirelint check --via-desk' without a start";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.none();
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        if (!line.getArgList().isEmpty()) {
            throw new UsageException("'desk' takes nothing; it makes the checks of every folder");
        }
        String given = System.getProperty(FolderDesks.SOCKET);
        if (given != null) {
            return ofFolder(Path.of(given), console.in());
        }
        Path folder = UserPlaces.ofProcess()
                .session()
                .orElseThrow(() -> new UsageException(
                        "a desk listens in a folder of your own; set XDG_RUNTIME_DIR to one, or HOME"));
        try {
            return first(folder, console);
        } catch (IOException | UnsupportedOperationException e) {
            String why = e instanceof IOException fault ? DiskTrouble.of(fault) : "this system has none of the kind";
            throw new UsageException("a desk cannot listen in " + folder + ": " + why);
        }
    }

    /** The one that all callers ask first. */
    private static int first(Path folder, Console console) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                console.tell("a desk is running already");
                return ExitStatus.CLEAN;
            }
            Path socket = folder.resolve(SOCKET);
            try (FolderDesks others = new FolderDesks(folder, List.of(Main.class.getName(), "desk"));
                    Switchboard desk = Switchboard.at(socket, new CalledCheck(), others)) {
                Interruption end = new Interruption(() -> close(desk));
                console.tell("the desk is open: 'wirelint check --via-desk' asks it. It ends after " + IDLE.toMinutes()
                        + " minutes unasked");
                console.err().flush();
                Thread warming = new Thread(() -> warm(socket), "warming");
                warming.setDaemon(true);
                warming.start();
                desk.serve(IDLE);
                end.over();
            }
            return ExitStatus.CLEAN;
        }
    }

    private static void warm(Path socket) {
        Rehearsal.ofDesk();
        CallerArchive.in(System.getProperties()).ifPresent(a -> a.makeWhereMissing(socket));
    }

    /** One for a folder, which ends with the one that started it. */
    private static int ofFolder(Path socket, InputStream in) throws IOException {
        try (Switchboard desk = Switchboard.at(socket, new CalledCheck(), call -> Optional.empty())) {
            Thread end = new Thread(
                    () -> {
                        untilTheEnd(in);
                        close(desk);
                    },
                    "end");
            end.setDaemon(true);
            end.start();
            Thread warming = new Thread(Rehearsal::ofDesk, "warming");
            warming.setDaemon(true);
            warming.start();
            desk.serve(IDLE);
        }
        return ExitStatus.CLEAN;
    }

    private static void untilTheEnd(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // That is an end too.
        }
    }

    private static void close(Switchboard desk) {
        try {
            desk.close();
        } catch (IOException e) {
            // The process ends, and with it what it listened on.
        }
    }
}
