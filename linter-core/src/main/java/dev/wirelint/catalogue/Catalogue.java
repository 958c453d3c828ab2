package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Lesson;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.text.Once;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.YamlNode;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The sheets, forms and lists of the shipped pages in one file, which the build writes beside the classes. Its index is
 * read at once; a form, a list or a lesson when it is first asked for. It is never read for other pages than those it
 * was made of: it begins with the sums of their files.
 */
final class Catalogue {
    private static final String FILE = "catalogue.bin";
    /** The number of the layout of the file; another layout has another. */
    private static final int LAYOUT = 0x574C0001;

    private static final int BEFORE_INDEX = 2 * Integer.BYTES;

    private final CatalogueInput index;
    private final Once<byte[]> bytes = new Once<>(Catalogue::allBytes);
    private int next;

    private Catalogue(CatalogueInput index, int end) {
        this.index = index;
        this.next = end;
    }

    /**
     * The pages; absent where there is no catalogue, or where it was made of others.
     *
     * @param sums what tells the files of the pages there are from any others
     * @param lesson reads the lesson of a page by its {@code pack/rule-id.md}
     */
    static Optional<List<RulePage>> pages(String sums, Function<String, Lesson> lesson) {
        try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
            if (file == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(file);
            int layout = in.readInt();
            int length = in.readInt();
            if (layout != LAYOUT) {
                return Optional.empty();
            }
            CatalogueInput index = new CatalogueInput(in.readNBytes(length), 0);
            return index.text().equals(sums)
                    ? Optional.of(new Catalogue(index, BEFORE_INDEX + length).read(lesson))
                    : Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private List<RulePage> read(Function<String, Lesson> lesson) {
        Map<String, WordList> lists = new HashMap<>();
        int listCount = index.number();
        for (int i = 0; i < listCount; i++) {
            String file = index.text();
            int at = takeNext();
            lists.put(file, new WordList(file, () -> RowBytes.read(new CatalogueInput(bytes.get(), at))));
        }
        int pageCount = index.number();
        List<RulePage> pages = new ArrayList<>(pageCount);
        for (int i = 0; i < pageCount; i++) {
            int at = takeNext();
            pages.add(SheetBytes.read(
                    index,
                    lists::get,
                    (key, location, named) -> Forms.declared(key, () -> form(location, at), named),
                    location -> new Once<>(() -> lesson.apply(location))));
        }
        return pages;
    }

    /** Where the next part stands that the index tells the length of. */
    private int takeNext() {
        int at = next;
        next += index.number();
        return at;
    }

    private YamlMap form(String location, int at) {
        CatalogueInput in = new CatalogueInput(bytes.get(), at);
        return YamlMap.of(location, PageParser.LINES_BEFORE_HEAD, (YamlNode.Entries) NodeBytes.read(in));
    }

    private static byte[] allBytes() {
        try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static PageException unreadable(IOException e) {
        return new PageException("the catalogue of the rules cannot be read: " + e.getMessage(), e);
    }

    /** Takes away what an earlier build has written, so that it is not read by this one. */
    static void clear(Path classes) throws IOException {
        Files.deleteIfExists(file(classes));
    }

    /**
     * Writes the catalogue.
     *
     * @param classes where the classes stand
     * @param sums what tells the files of the pages from any others
     */
    static void write(Path classes, String sums, List<RulePage> pages) throws IOException {
        CatalogueOutput index = new CatalogueOutput();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        index.text(sums);
        Map<String, WordList> lists = new TreeMap<>();
        pages.forEach(page -> page.lists().values().forEach(list -> lists.put(list.location(), list)));
        index.number(lists.size());
        lists.forEach((file, list) -> {
            index.text(file);
            CatalogueOutput rows = new CatalogueOutput();
            RowBytes.write(list.rows(), rows);
            add(rows, index, parts);
        });
        index.number(pages.size());
        for (RulePage page : pages) {
            CatalogueOutput form = new CatalogueOutput();
            if (page.form() instanceof CheckedBy.Declared declared) {
                NodeBytes.write(declared.data().node(), form);
            }
            add(form, index, parts);
            SheetBytes.write(page, index);
        }
        byte[] written = index.toBytes();
        Files.createDirectories(file(classes).resolveSibling(""));
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file(classes)))) {
            out.writeInt(LAYOUT);
            out.writeInt(written.length);
            out.write(written);
            parts.writeTo(out);
        }
    }

    private static void add(CatalogueOutput part, CatalogueOutput index, ByteArrayOutputStream parts) {
        byte[] bytes = part.toBytes();
        index.number(bytes.length);
        parts.writeBytes(bytes);
    }

    private static Path file(Path classes) {
        return classes.resolve("dev/wirelint/catalogue/" + FILE);
    }
}
