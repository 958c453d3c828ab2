package dev.wirelint.cli.call;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Desks for folders other than the first one's, each a process that works in its folder, since paths count from where a
 * process works and it can work in one place alone. The first call from a folder starts its desk and is declined; those
 * who were not asked for longest make way. Each ends with the one that started it.
 */
public final class FolderDesks implements Switchboard.Others, AutoCloseable {
    /** The socket that a desk is to listen on, where another desk has started it. */
    public static final String SOCKET = "wirelint.desk.socket";

    private static final int MOST = 3;

    private final Path folder;
    private final List<String> command;
    private final Map<String, FolderDesk> desks = new LinkedHashMap<>(8, 0.75f, true);
    private int started;

    /**
     * Keeps none yet.
     *
     * @param folder where their sockets lie
     * @param main the class, with its arguments, that listens on the socket which the system property names
     */
    public FolderDesks(Path folder, List<String> main) {
        this.folder = folder;
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djdk.console=java.base",
                "-cp",
                System.getProperty("java.class.path", "")));
        java.addAll(main);
        this.command = List.copyOf(java);
    }

    private record FolderDesk(Process process, Path socket) {}

    @Override
    public synchronized Optional<Path> socketFor(Call call) {
        String key = call.folder() + "\n" + call.environment();
        FolderDesk desk = desks.get(key);
        if (desk != null && desk.process().isAlive()) {
            return Optional.of(desk.socket()).filter(Files::exists);
        }
        try {
            desks.put(key, start(call));
            while (desks.size() > MOST) {
                Iterator<FolderDesk> eldest = desks.values().iterator();
                end(eldest.next());
                eldest.remove();
            }
        } catch (IOException e) {
            desks.remove(key);
        }
        return Optional.empty();
    }

    private FolderDesk start(Call call) throws IOException {
        Path socket = folder.resolve("desk-" + ++started);
        Files.deleteIfExists(socket);
        List<String> whole = new ArrayList<>(command);
        whole.add(1, "-D" + SOCKET + "=" + socket);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(new File(call.folder()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(Call::matters);
        environment.putAll(call.environment());
        return new FolderDesk(builder.start(), socket);
    }

    /** It ends when its standard input does. */
    private static void end(FolderDesk desk) throws IOException {
        desk.process().getOutputStream().close();
    }

    @Override
    public synchronized void close() throws IOException {
        for (FolderDesk desk : desks.values()) {
            end(desk);
        }
        desks.clear();
    }
}
