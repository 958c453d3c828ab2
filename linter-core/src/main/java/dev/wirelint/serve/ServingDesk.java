package dev.wirelint.serve;

import dev.wirelint.desk.Desk;
import dev.wirelint.serve.api.CheckDoor;
import dev.wirelint.serve.api.RuleDoor;
import dev.wirelint.serve.api.SaveDoor;
import dev.wirelint.serve.api.StetDoor;
import dev.wirelint.serve.api.StoriesDoor;
import dev.wirelint.serve.api.StoryDoor;
import dev.wirelint.serve.api.Workroom;
import dev.wirelint.serve.api.WrongDoor;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.LocalServer;
import dev.wirelint.serve.languagetool.ToolStartDoor;
import dev.wirelint.serve.languagetool.WritingToolDoor;
import dev.wirelint.serve.texts.SentTexts;
import dev.wirelint.serve.texts.WidenedDesks;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A desk behind a server: what is asked over HTTP is answered by it. */
public final class ServingDesk implements AutoCloseable {
    private final LocalServer server;
    private final HouseWatch watch;

    private ServingDesk(LocalServer server, HouseWatch watch) {
        this.server = server;
        this.watch = watch;
    }

    /**
     * Begins to answer.
     *
     * @param opener opens the desk, and one that runs more rules where a writing tool asks for them
     * @param folder the one folder whose stories may be read and saved
     * @param token what every request must show; absent where only this machine can call
     * @param trouble takes what is wrong with the house
     * @throws IOException where the address cannot be had
     */
    public static ServingDesk open(
            WidenedDesks.WiderOpener opener,
            Path folder,
            InetSocketAddress address,
            LocalServer.Limits limits,
            Optional<String> token,
            Consumer<String> trouble)
            throws IOException {
        WidenedDesks desks = new WidenedDesks(opener);
        Desk desk = desks.usual();
        Workroom room = new Workroom(desk, folder.toRealPath(), new SentTexts(desk));
        LocalServer server = LocalServer.open(address, doors(room, desks), limits, token, trouble);
        return new ServingDesk(server, HouseWatch.of(desks, room.folder(), trouble));
    }

    /** All there are. */
    private static List<Door> doors(Workroom room, WidenedDesks desks) {
        return List.of(
                new PageFiles(),
                new CheckDoor(room),
                new StoriesDoor(room),
                new StoryDoor(room),
                new SaveDoor(room),
                new StetDoor(room),
                new WrongDoor(room),
                new RuleDoor(room),
                new WritingToolDoor(desks, room.folder(), room.texts()),
                new ToolStartDoor(room.desk()));
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        watch.close();
        server.close();
    }
}
