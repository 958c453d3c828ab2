package dev.wirelint.cli.call;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Listens on a socket that its user alone can reach, and has calls answered, one at a time, until nobody calls. */
public final class Switchboard implements AutoCloseable {
    /** So long a call waits for the one before it; then the caller had better do the work. */
    private static final long PATIENCE_MILLIS = 300;

    private static final int MOST_CALLERS = 64;

    /** Does what calls ask for. */
    public interface Answering {
        /** The status of the run; absent where the caller is to do the work. */
        OptionalInt answer(AnsweredCall call);
    }

    /** Where a call from another folder, or of another environment, is answered. */
    public interface Others {
        /** The socket; absent as long as nobody listens there. */
        Optional<Path> socketFor(Call call);
    }

    private final Path socket;
    private final ServerSocketChannel listening;
    private final Call here;
    private final Answering answering;
    private final Others others;
    private final Semaphore turn = new Semaphore(1);
    private final Semaphore callers = new Semaphore(MOST_CALLERS);
    private volatile long asked = System.nanoTime();

    private Switchboard(Path socket, ServerSocketChannel listening, Call here, Answering answering, Others others) {
        this.socket = socket;
        this.listening = listening;
        this.here = here;
        this.answering = answering;
        this.others = others;
    }

    /**
     * Begins to listen; what is left of a desk that has gone makes way.
     *
     * @throws IOException where nobody can listen there
     */
    public static Switchboard at(Path socket, Answering answering, Others others) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listening.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            return new Switchboard(socket, listening, Call.of(code(), new String[0]), answering, others);
        } catch (IOException | RuntimeException e) {
            listening.close();
            throw e;
        }
    }

    /** The jar, or the folder of classes, that this is of. */
    public static File code() {
        return new File(
                Caller.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** Answers until it is closed, or nobody has called for so long. */
    public void serve(Duration idle) throws IOException {
        Thread clock = new Thread(() -> endWhenIdle(idle.toNanos()), "idle");
        clock.setDaemon(true);
        clock.start();
        try {
            while (true) {
                SocketChannel line = listening.accept();
                asked = System.nanoTime();
                if (callers.tryAcquire()) {
                    Thread thread = new Thread(() -> take(line), "call");
                    thread.setDaemon(true);
                    thread.start();
                } else {
                    line.close();
                }
            }
        } catch (ClosedChannelException e) {
            // It was closed, or nobody called.
        } finally {
            close();
        }
    }

    private void endWhenIdle(long idle) {
        try {
            while (listening.isOpen()) {
                long left = idle - (System.nanoTime() - asked);
                if (left <= 0 && turn.tryAcquire()) {
                    close();
                    return;
                }
                TimeUnit.NANOSECONDS.sleep(Math.max(left, TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)));
            }
        } catch (IOException e) {
            // Nobody is answered any more all the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(SocketChannel line) {
        try (line) {
            DataInputStream from = new DataInputStream(new BufferedInputStream(Channels.newInputStream(line)));
            DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(line)));
            AnsweredCall call = new AnsweredCall(Call.read(from), from, to);
            call.hear();
            answer(call);
        } catch (IOException e) {
            // The caller has gone, or never was one; who called does the work.
        } finally {
            asked = System.nanoTime();
            callers.release();
        }
    }

    private void answer(AnsweredCall line) throws IOException {
        Call call = line.call();
        String build = Caller.print(code());
        if (!build.equals(here.build())) {
            line.decline();
            close();
        } else if (!call.build().equals(build)) {
            line.decline();
        } else if (!call.folder().equals(here.folder()) || !call.environment().equals(here.environment())) {
            Optional<Path> other = others.socketFor(call);
            if (other.isPresent()) {
                line.refer(other.get().toString());
            } else {
                line.decline();
            }
        } else {
            work(line);
        }
    }

    private void work(AnsweredCall line) throws IOException {
        OptionalInt status = inTurn(() -> answering.answer(line));
        if (status.isPresent()) {
            line.done(status.getAsInt());
        } else {
            line.decline();
        }
    }

    /** Does something while no call is being answered; nothing where that is not soon. */
    public OptionalInt inTurn(Supplier<OptionalInt> work) {
        try {
            if (!turn.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return OptionalInt.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
        try {
            return work.get();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return OptionalInt.empty();
        } finally {
            turn.release();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (listening.isOpen()) {
            listening.close();
            Files.deleteIfExists(socket);
        }
    }
}
