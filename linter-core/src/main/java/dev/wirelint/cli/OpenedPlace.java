package dev.wirelint.cli;

import dev.wirelint.text.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Opens the first place that is shown in the user's editor, for who presses Enter; nothing is shown meanwhile. */
final class OpenedPlace {
    private final Console console;
    private final Map<String, String> environment;
    private Optional<Spot> place = Optional.empty();

    /** @param environment names the editor */
    OpenedPlace(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = Map.copyOf(environment);
    }

    /** Where something is found. */
    record Spot(Path file, Position start) {}

    /** Something that is shown. */
    interface Showing {
        void show() throws IOException;
    }

    /** Shows something as soon as no editor has the screen. */
    synchronized void hold(Showing showing) throws IOException {
        showing.show();
    }

    /** The place that Enter opens from now on. */
    synchronized void next(Optional<Spot> found) {
        place = found;
    }

    /** Waits for the key in the background, as long as there is a keyboard. */
    void listen() {
        console.tell("watching; Enter opens the first place in $EDITOR, Ctrl-C ends");
        console.err().flush();
        Thread keys = new Thread(this::read, "keys");
        keys.setDaemon(true);
        keys.start();
    }

    private void read() {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), Charset.defaultCharset()));
            while (lines.readLine() != null) {
                open();
                // What was pressed while the editor started was meant for it, or was meant once.
                while (lines.ready()) {
                    lines.readLine();
                }
            }
        } catch (IOException e) {
            console.tell("the keyboard cannot be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void open() throws InterruptedException {
        Optional<String> editor = EditorCall.named(environment);
        if (editor.isEmpty()) {
            console.tell("no editor is named; set EDITOR, as in EDITOR=vim");
        } else if (place.isPresent()) {
            Spot found = place.get();
            try {
                new ProcessBuilder(EditorCall.of(editor.get(), found.file(), found.start()))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException e) {
                console.tell("the editor " + editor.get() + " cannot be started; check EDITOR");
            }
        }
        console.err().flush();
    }
}
