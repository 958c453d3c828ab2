import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.run.Manuscript;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Types in a story that is open, character by character in many places, and tells of the processor time of the thread from an
 * edit to its findings: the median and the 95th percentile in milliseconds, and how many of them a check costs in the
 * same process that knows nothing of the story. With a number behind the times it opens so many stories, each of its own,
 * and tells how many MB of the heap are taken then.
 */
public final class Warm {
    private static final String WORD = " quietly";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Warm() {}

    public static void main(String[] args) throws Exception {
        Path story = Path.of(args[0]).toAbsolutePath();
        int edits = Integer.parseInt(args[1]);
        Desk desk = Desk.open(DeskSettings.usual().folder(story.getParent()).unconfigured().build());
        if (args.length > 2) {
            open(desk, story, Integer.parseInt(args[2]));
        } else {
            type(desk, story, edits);
        }
    }

    private static void type(Desk desk, Path story, int edits) throws Exception {
        Desk other = Desk.open(DeskSettings.usual().folder(story.getParent()).unconfigured().build());
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(Files.readString(story));
        List<Long> warm = new ArrayList<>();
        List<Long> fresh = new ArrayList<>();
        int at = 0;
        for (int edit = -edits; edit < edits; edit++) {
            int step = Math.floorMod(edit, 2 * WORD.length());
            if (step % WORD.length() == 0) {
                at = text.indexOf(" ", random.nextInt(text.length() - WORD.length() * 2) / 2);
            }
            if (step < WORD.length()) {
                text.insert(at + step, WORD.charAt(step));
            } else {
                text.deleteCharAt(at);
            }
            Manuscript version = new Manuscript(story, story.getFileName().toString(), edit + edits + 1, text.toString());
            desk.write(version);
            long before = THREADS.getCurrentThreadCpuTime();
            desk.check(version);
            long took = THREADS.getCurrentThreadCpuTime() - before;
            if (edit >= 0) {
                warm.add(took);
            }
            if (edit % 4 == 0) {
                before = THREADS.getCurrentThreadCpuTime();
                other.check(version);
                took = THREADS.getCurrentThreadCpuTime() - before;
                if (edit >= 0) {
                    fresh.add(took);
                }
            }
        }
        System.out.printf(
                "%.1f %.1f %.2f%n", percentile(warm, 50), percentile(warm, 95), percentile(fresh, 50) / percentile(warm, 50));
    }

    private static double percentile(List<Long> times, int percent) {
        Collections.sort(times);
        return times.get(times.size() * percent / 100) / 1e6;
    }

    private static void open(Desk desk, Path story, int stories) throws Exception {
        String text = Files.readString(story);
        for (int number = 0; number < stories; number++) {
            Path place = story.resolveSibling("open-" + number + ".txt");
            Manuscript version = new Manuscript(
                    place, place.getFileName().toString(), 1, text + "\nStory " + number + " of the evening.\n");
            desk.write(version);
            desk.check(version);
            desk.write(new Manuscript(place, version.name(), 2, version.text() + "It is late.\n"));
            desk.check(desk.manuscript(place).orElseThrow());
        }
        System.gc();
        Runtime heap = Runtime.getRuntime();
        System.out.println((heap.totalMemory() - heap.freeMemory()) >> 20);
    }
}
