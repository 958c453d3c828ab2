package dev.wirelint.serve.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Listens at an address of this machine and takes each request to its door. */
public final class LocalServer implements AutoCloseable {
    /** In seconds: so long may a request take to come in, and a connection stay idle. */
    private static final String PATIENCE = "20";

    /** So long may an answer take to be made and to be read. */
    private static final String MORE_PATIENCE = "120";

    /** Who is slow keeps one of these, and no core. */
    private static final int CALLERS = 64;

    private static final int BACKLOG = 128;

    static {
        usually("sun.net.httpserver.maxReqTime", PATIENCE);
        usually("sun.net.httpserver.maxRspTime", MORE_PATIENCE);
        usually("sun.net.httpserver.idleInterval", PATIENCE);
        usually("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService callers;
    private final int port;

    private LocalServer(HttpServer server, ExecutorService callers, int port) {
        this.server = server;
        this.callers = callers;
        this.port = port;
    }

    private static void usually(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Begins to listen.
     *
     * @param address with port 0 for any that is free
     * @param token what every request must show; absent where only this machine can call
     * @param trouble takes what is wrong with the house, which holds nothing of the copy
     * @throws IOException where the address cannot be had
     */
    public static LocalServer open(
            InetSocketAddress address,
            List<Door> doors,
            Limits limits,
            Optional<String> token,
            Consumer<String> trouble)
            throws IOException {
        HttpServer server = HttpServer.create(address, BACKLOG);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS, task -> {
            Thread thread = new Thread(task, "caller");
            thread.setDaemon(true);
            return thread;
        });
        int port = server.getAddress().getPort();
        Reception reception = new Reception(new Porter(port, token), new Doors(doors), limits, trouble);
        server.createContext("/", (HttpExchange exchange) -> {
            try (exchange) {
                reception.receive(exchange);
            }
        });
        server.setExecutor(callers);
        server.start();
        return new LocalServer(server, callers, port);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.stop(0);
        callers.shutdownNow();
    }

    /**
     * How much is taken in.
     *
     * @param body in bytes
     * @param cores how much is worked on at once
     * @param waiting how many more may wait for their turn
     * @param patienceMillis how long they wait
     */
    public record Limits(int body, int cores, int waiting, long patienceMillis) {
        /** What does for people who write on one machine. */
        public static Limits usual() {
            return new Limits(4 << 20, Math.max(2, Runtime.getRuntime().availableProcessors()), 32, 10_000);
        }
    }
}
