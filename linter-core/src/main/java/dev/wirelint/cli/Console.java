package dev.wirelint.cli;

import dev.wirelint.cli.call.AnsweredCall;
import dev.wirelint.cli.call.Call;
import dev.wirelint.cli.call.PipeStream;
import dev.wirelint.report.Tool;
import dev.wirelint.run.KeptRules;
import dev.wirelint.text.Escaped;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
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
 * @param ready keeps rules that are made ready, where the process makes more than one run
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        int width,
        boolean colour,
        boolean watched,
        Optional<Path> cacheFolder,
        Optional<Path> ownSettings,
        Optional<KeptRules> ready) {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    /** Whether something that was printed could not be written, and so is lost. */
    boolean isCutShort() {
        return out.checkError();
    }

    /** The same where what is written goes into files, which no screen shows. */
    Console ofFiles() {
        return new Console(in, out, err, width, false, false, cacheFolder, ownSettings, ready);
    }

    /** Says something to whoever watches, on one line that no file name can break. */
    void tell(String message) {
        err.println(Tool.NAME + ": " + Escaped.of(message));
    }

    /** No screen at all, and no machine that keeps anything. */
    static Console of(InputStream in, PrintStream out, PrintStream err) {
        return new Console(in, out, err, WIDTH, false, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The process's own streams; what the launcher found out about the screen comes in system properties. It also asks
     * for the console of java.base, which is absent where there is no terminal, in every version of Java.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Console system() {
        boolean interactive = System.console() != null;
        UserPlaces places = UserPlaces.ofProcess();
        Integer columns = Integer.getInteger("wirelint.columns");
        return new Console(
                StandardInput.ofProcess(),
                stream(new PipeStream(FileDescriptor.out, 1)),
                stream(new PipeStream(FileDescriptor.err, 2)),
                columns == null ? WIDTH : Math.max(NARROWEST, columns),
                (interactive || columns != null) && showsColours(System.getenv()),
                interactive || Boolean.getBoolean("wirelint.watched"),
                places.cache(),
                places.settings(),
                Optional.empty());
    }

    /** The streams and the screen of somebody whose check is made here; all else is as it is in this process. */
    static Console of(AnsweredCall line, KeptRules ready) {
        Call caller = line.call();
        UserPlaces places = UserPlaces.ofProcess();
        return new Console(
                line.in(),
                stream(line.out()),
                stream(line.err()),
                caller.columns() == 0 ? WIDTH : Math.max(NARROWEST, caller.columns()),
                (caller.terminal() || caller.columns() != 0) && showsColours(caller.screen()),
                caller.terminal() || caller.watched(),
                places.cache(),
                places.settings(),
                Optional.of(ready));
    }

    private static boolean showsColours(Map<String, String> environment) {
        String noColour = environment.get("NO_COLOR");
        if (noColour != null && !noColour.isEmpty()) {
            return false;
        }
        String terminal = environment.get("TERM");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return terminal == null ? !windows || environment.get("WT_SESSION") != null : !terminal.equals("dumb");
    }

    private static PrintStream stream(OutputStream end) {
        return new PrintStream(new BufferedOutputStream(end, 1 << 16), false, StandardCharsets.UTF_8);
    }
}
