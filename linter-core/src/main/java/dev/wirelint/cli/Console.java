package dev.wirelint.cli;

import dev.wirelint.report.Tool;
import dev.wirelint.text.Escaped;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The streams of a run and what is known of the screen and the machine behind them. Output is UTF-8, whatever the
 * platform's charset.
 *
 * @param width how many columns a line of output may have
 * @param colour whether the output goes to a screen that shows colours and whose owner wants them
 * @param watched whether the messages go to a screen
 * @param cacheFolder where the machine wants what may be made anew; absent where it does not say
 * @param ownSettings the file with the user's own settings, whether it is there or not
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        int width,
        boolean colour,
        boolean watched,
        Optional<Path> cacheFolder,
        Optional<Path> ownSettings) {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    /** Whether something that was printed could not be written, and so is lost. */
    boolean isCutShort() {
        return out.checkError();
    }

    /** The same where what is written goes into files, which no screen shows. */
    Console ofFiles() {
        return new Console(in, out, err, width, false, false, cacheFolder, ownSettings);
    }

    /** Says something to whoever watches, on one line that no file name can break. */
    void tell(String message) {
        err.println(Tool.NAME + ": " + Escaped.of(message));
    }

    /** No screen at all, and no machine that keeps anything. */
    static Console of(InputStream in, PrintStream out, PrintStream err) {
        return new Console(in, out, err, WIDTH, false, false, Optional.empty(), Optional.empty());
    }

    /**
     * The process's own streams; what the launcher found out about the screen comes in system properties. It also asks
     * for the console of java.base, which is absent where there is no terminal, in every version of Java.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Console system() {
        boolean interactive = System.console() != null;
        UserPlaces places = new UserPlaces(System.getProperty("os.name", ""), System.getenv());
        Integer columns = Integer.getInteger("wirelint.columns");
        return new Console(
                StandardInput.ofProcess(),
                stream(FileDescriptor.out, 1),
                stream(FileDescriptor.err, 2),
                columns == null ? WIDTH : Math.max(NARROWEST, columns),
                (interactive || columns != null) && showsColours(),
                interactive || Boolean.getBoolean("wirelint.watched"),
                places.cache(),
                places.settings());
    }

    private static boolean showsColours() {
        String noColour = System.getenv("NO_COLOR");
        if (noColour != null && !noColour.isEmpty()) {
            return false;
        }
        String terminal = System.getenv("TERM");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return terminal == null ? !windows || System.getenv("WT_SESSION") != null : !terminal.equals("dumb");
    }

    private static PrintStream stream(FileDescriptor descriptor, int number) {
        return new PrintStream(
                new BufferedOutputStream(new PipeStream(descriptor, number), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
