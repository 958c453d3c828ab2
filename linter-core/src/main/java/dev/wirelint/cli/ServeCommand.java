package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.serve.ServingDesk;
import dev.wirelint.serve.http.LocalServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Answers writing tools, browsers and systems that keep stories, on the machine the copy is written on. */
final class ServeCommand implements Command {
    private static final int PORT = 8010;
    private static final int LAST_PORT = 65_535;
    private static final String LOOPBACK = "127.0.0.1";
    private static final String TOKEN = "WIRELINT_TOKEN";
    private static final int SHORTEST_TOKEN = 16;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "answer writing tools and browsers on this machine, as a LanguageTool server";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("[folder]");
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.valued(
                        "port", "NUMBER", "listen at this port; " + PORT + " by default, 0 for any that is free"))
                .addOption(CommonOptions.valued(
                        "host", "ADDRESS", "listen at this address, not for this machine alone; asks for a token"))
                .addOption(CommonOptions.flag("open", "show the page in the browser"))
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> named = line.getArgList();
        if (named.size() > 1) {
            throw new UsageException("'serve' opens one folder; name one, or none for the one it is started in");
        }
        Path folder = CommonOptions.operand(named.isEmpty() ? "" : named.get(0)).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new UsageException(named.get(0) + " is no folder; name the one whose stories may be opened");
        }
        int port = (int) Values.number(line, "port", PORT, 0, LAST_PORT);
        InetAddress host = host(line);
        Optional<String> token = host.isLoopbackAddress() ? Optional.empty() : Optional.of(token());
        DeskSettings.Builder settings = CommonOptions.settings(line).folder(folder.toRealPath());
        try (ServingDesk serving = ServingDesk.open(
                rules -> Desk.open(settings.rules(rules).build()),
                folder.toRealPath(),
                new InetSocketAddress(host, port),
                LocalServer.Limits.usual(),
                token,
                console::tell)) {
            String address = "http://" + shown(host) + ":" + serving.port() + "/";
            String page = address + token.map(t -> "?token=" + t).orElse("");
            console.out().println("wirelint answers at " + page);
            console.out().println("writing tools take " + address + "v2 as the address of a LanguageTool server");
            console.out().flush();
            if (line.hasOption("open") && !BrowserCall.open(page)) {
                console.tell("no browser could be started; open the address above");
            }
            console.err().flush();
            new CountDownLatch(1).await();
            return ExitStatus.CLEAN;
        } catch (BindException e) {
            throw new UsageException("port " + port + " is in use or not to be had; name another with --port");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.CLEAN;
        }
    }

    private static InetAddress host(CommandLine line) throws UsageException {
        String named = line.getOptionValue("host", LOOPBACK);
        try {
            return InetAddress.getByName(named);
        } catch (UnknownHostException e) {
            throw new UsageException("--host cannot be '" + named + "'; name an address of this machine");
        }
    }

    private static String shown(InetAddress host) {
        String address = host.isAnyLocalAddress() ? LOOPBACK : host.getHostAddress();
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** The token that the environment sets, or a new one. */
    private static String token() throws UsageException {
        String set = System.getenv(TOKEN);
        if (set == null || set.isBlank()) {
            byte[] drawn = new byte[SHORTEST_TOKEN];
            new SecureRandom().nextBytes(drawn);
            return HexFormat.of().formatHex(drawn);
        }
        if (set.length() < SHORTEST_TOKEN || !set.matches("[A-Za-z0-9._~-]+")) {
            throw new UsageException(TOKEN + " has to be " + SHORTEST_TOKEN + " letters and digits, or more");
        }
        return set;
    }
}
