package dev.wirelint.cli.call;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hands a check to the desk that stays and prints what comes back, once all of it is there. It starts in a blink, since
 * it is all there is to load. Where no desk answers in full it has printed nothing, and the launcher does the work.
 */
public final class Caller {
    /** The socket of the desk, by the launcher. */
    public static final String DESK = "wirelint.desk";

    /** The launcher, which does the work where a part of standard input has been taken. */
    public static final String LAUNCHER = "wirelint.launcher";

    /** Added to the status of a run that was answered, which tells it from a Java that did not start. */
    static final int ANSWERED = 64;

    /** The work is still to be done. */
    public static final int UNANSWERED = 96;

    /** Where a run writes the failure of its standard output. */
    static final int NOT_WRITTEN = 2;

    private static final long PATIENCE_MILLIS = 3000;
    private static final int PIECE = 1 << 16;
    private static final int MOST_HELD = 1 << 25;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream(0);
    private final List<byte[]> held = new ArrayList<>();
    private boolean hasTaken;
    private volatile boolean heard;

    /** Speaks for whoever has these streams. */
    public Caller(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Ends with what the launcher is to do. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Caller caller = new Caller(
                new FileInputStream(FileDescriptor.in),
                new PipeStream(FileDescriptor.out, 1),
                new PipeStream(FileDescriptor.err, 2));
        int status = caller.call(System.getProperty(DESK, ""), Call.byProcess(args));
        if (status == UNANSWERED && caller.hasTaken) {
            status = caller.otherwise(System.getProperty(LAUNCHER, ""), args);
        }
        System.exit(status == UNANSWERED ? status : ANSWERED + status);
    }

    /** The status of the run, or that it is still to be done. */
    public int call(String socket, Call call) {
        try {
            String place = socket;
            for (int hops = 0; hops < 2; hops++) {
                held.clear();
                try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(Path.of(place)))) {
                    DataOutputStream to =
                            new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(line), PIECE));
                    heard = false;
                    hangUpUnlessHeard(line);
                    call.write(to);
                    to.flush();
                    DataInputStream from =
                            new DataInputStream(new BufferedInputStream(Channels.newInputStream(line), PIECE));
                    int status = listen(from, to);
                    if (status >= 0) {
                        return print(status);
                    }
                    place = from.readUTF();
                }
            }
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with the line, the work can be done without it.
        }
        return UNANSWERED;
    }

    /** A desk that hangs takes calls all the same, and would never answer. */
    private void hangUpUnlessHeard(SocketChannel line) {
        Thread patience = new Thread("patience") {
            @Override
            public void run() {
                try {
                    Thread.sleep(PATIENCE_MILLIS);
                    if (!heard) {
                        line.close();
                    }
                } catch (InterruptedException | IOException e) {
                    // Nobody waits any more.
                }
            }
        };
        patience.setDaemon(true);
        patience.start();
    }

    /**
     * Takes an answer to its end.
     *
     * @return the status, or -1 where another desk is named
     */
    private int listen(DataInputStream from, DataOutputStream to) throws IOException {
        int size = 0;
        while (true) {
            int said = from.readUnsignedByte();
            heard = true;
            switch (said) {
                case CallWords.HEARD -> {}
                case CallWords.OUT, CallWords.ERR -> {
                    byte[] piece = new byte[from.readInt() + 1];
                    piece[0] = (byte) said;
                    from.readFully(piece, 1, piece.length - 1);
                    held.add(piece);
                    size += piece.length;
                    if (size > MOST_HELD) {
                        throw new IOException("more than is held back");
                    }
                }
                case CallWords.IN -> hand(to);
                case CallWords.STATUS -> {
                    return from.readUnsignedByte();
                }
                case CallWords.ELSEWHERE -> {
                    return -1;
                }
                default -> throw new EOFException("no answer");
            }
        }
    }

    /** Hands over the next piece of standard input. */
    private void hand(DataOutputStream to) throws IOException {
        hasTaken = true;
        byte[] piece = new byte[PIECE];
        int length;
        try {
            length = in.read(piece);
        } catch (IOException e) {
            to.writeInt(CallWords.UNREADABLE);
            to.writeUTF(String.valueOf(e.getMessage()));
            to.flush();
            return;
        }
        to.writeInt(length);
        if (length > 0) {
            taken.write(piece, 0, length);
            if (taken.size() > MOST_HELD) {
                throw new IOException("more than is kept for another");
            }
            to.write(piece, 0, length);
        }
        to.flush();
    }

    private int print(int status) {
        boolean lost = false;
        for (byte[] piece : held) {
            try {
                (piece[0] == CallWords.OUT ? out : err).write(piece, 1, piece.length - 1);
            } catch (IOException e) {
                lost |= piece[0] == CallWords.OUT;
            }
        }
        if (!lost) {
            return status;
        }
        try {
            err.write("wirelint: standard output cannot be written\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // There is nowhere left to say it.
        }
        return Math.max(status, NOT_WRITTEN);
    }

    /** Has the launcher do the work, with the standard input from its beginning. */
    private int otherwise(String launcher, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE);
        builder.environment().put("WIRELINT_DESK", "off");
        Process process = builder.start();
        try (OutputStream to = process.getOutputStream()) {
            taken.writeTo(to);
            in.transferTo(to);
        } catch (IOException e) {
            // It has read as much as it wanted.
        }
        return process.waitFor();
    }

    /** What tells this build and this Java from others: the jars that lie together, each by its size and time. */
    static String print(File code) {
        StringBuilder print = new StringBuilder(System.getProperty("java.home", ""))
                .append(' ')
                .append(System.getProperty("java.vm.version", ""));
        File folder = code.isDirectory() ? code : code.getAbsoluteFile().getParentFile();
        File[] files = folder == null ? null : folder.listFiles();
        if (files != null) {
            Arrays.sort(files);
            for (File file : files) {
                print.append('\n')
                        .append(file)
                        .append(' ')
                        .append(file.length())
                        .append(' ')
                        .append(file.lastModified());
            }
        }
        return print.toString();
    }
}
