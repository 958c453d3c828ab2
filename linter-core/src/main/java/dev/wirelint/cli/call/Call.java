package dev.wirelint.cli.call;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A job as it is handed over.
 *
 * @param build tells the wirelint and the Java that call
 * @param folder the folder the caller works in
 * @param environment what of its environment changes what a run finds or where it keeps things
 * @param screen what of its environment is about the screen alone
 * @param columns how wide the terminal is; 0 where there is none
 * @param watched whether the messages go to a screen
 * @param terminal whether somebody sits at the input and the output
 */
public record Call(
        String build,
        String folder,
        Map<String, String> environment,
        Map<String, String> screen,
        int columns,
        boolean watched,
        boolean terminal,
        List<String> args) {
    private static final Set<String> MATTERS =
            Set.of("HOME", "LANG", "LANGUAGE", "TZ", "XDG_CACHE_HOME", "XDG_CONFIG_HOME");
    private static final Set<String> OF_SCREEN = Set.of("NO_COLOR", "TERM", "WT_SESSION");
    private static final List<String> BEGINNINGS = List.of("LC_", "GIT_");
    private static final int MOST = 1 << 20;

    /** What this process hands over. */
    static Call byProcess(String[] args) {
        return of(new File(System.getProperty("java.class.path", "")), args);
    }

    /** The same, for the code in this folder or jar. */
    public static Call of(File code, String[] args) {
        Map<String, String> environment = new TreeMap<>();
        Map<String, String> screen = new TreeMap<>();
        // A caller starts the sooner for each lambda it does without.
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            String name = variable.getKey();
            if (OF_SCREEN.contains(name)) {
                screen.put(name, variable.getValue());
            } else if (matters(name)) {
                environment.put(name, variable.getValue());
            }
        }
        return new Call(
                Caller.print(code),
                System.getProperty("user.dir", ""),
                environment,
                screen,
                Integer.getInteger("wirelint.columns", 0),
                Boolean.getBoolean("wirelint.watched"),
                Boolean.getBoolean("wirelint.terminal"),
                List.of(args));
    }

    static boolean matters(String name) {
        for (String beginning : BEGINNINGS) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return MATTERS.contains(name);
    }

    void write(DataOutputStream to) throws IOException {
        write(to, List.of(build, folder));
        write(to, pairs(environment));
        write(to, pairs(screen));
        to.writeInt(columns);
        to.writeBoolean(watched);
        to.writeBoolean(terminal);
        write(to, args);
    }

    private static List<String> pairs(Map<String, String> map) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, String> pair : map.entrySet()) {
            pairs.add(pair.getKey());
            pairs.add(pair.getValue());
        }
        return pairs;
    }

    private static void write(DataOutputStream to, List<String> words) throws IOException {
        to.writeInt(words.size());
        for (String word : words) {
            to.writeUTF(word);
        }
    }

    static Call read(DataInputStream from) throws IOException {
        List<String> who = words(from);
        if (who.size() != 2) {
            throw new IOException("no call");
        }
        return new Call(
                who.get(0),
                who.get(1),
                map(words(from)),
                map(words(from)),
                from.readInt(),
                from.readBoolean(),
                from.readBoolean(),
                words(from));
    }

    private static List<String> words(DataInputStream from) throws IOException {
        int count = from.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no call");
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(from.readUTF());
        }
        return words;
    }

    private static Map<String, String> map(List<String> pairs) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            map.put(pairs.get(i), pairs.get(i + 1));
        }
        return map;
    }
}
