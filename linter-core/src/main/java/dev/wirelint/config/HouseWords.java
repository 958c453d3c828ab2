package dev.wirelint.config;

import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.NameListCheck;
import dev.wirelint.rule.NameProblem;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.keys.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a house as one configuration has them.
 *
 * @param words what it says itself, and what its lists say once they are imported
 * @param imports the lists of names it imports, as written
 */
record HouseWords(Vocabulary words, List<String> imports) {
    static final Shape<HouseWords> SHAPE = Shape.mapping(VocabularyReader.KEYS, VocabularyReader::read);
    static final HouseWords NONE = new HouseWords(Vocabulary.EMPTY, List.of());

    HouseWords {
        imports = List.copyOf(imports);
    }

    /**
     * The same with the names of its lists.
     *
     * @param folder the folder of the configuration, from which it names them
     * @throws PageException where a list cannot be used, or an entry speaks against another
     */
    HouseWords imported(Path folder) {
        List<NameEntry> names = new ArrayList<>(words.names());
        for (String list : imports) {
            names.addAll(NameCsv.parse(list, ConfigReader.text(folder.resolve(list), list)));
        }
        NameListCheck.problems(names).stream()
                .filter(NameProblem::contradicts)
                .findFirst()
                .ifPresent(problem -> {
                    throw new PageException(problem.message());
                });
        return new HouseWords(new Vocabulary(names, words.terms(), words.banned()), imports);
    }

    /** The files of the lists. */
    List<Path> lists(Path folder) {
        return imports.stream().map(list -> folder.resolve(list).normalize()).toList();
    }

    /** How many words of each sort there are, in a line; none where there are no words. */
    List<String> lines() {
        List<String> counts = new ArrayList<>();
        count(words.names().size(), "name", counts);
        count(words.terms().size(), "term", counts);
        count(words.banned().size(), "banned", counts);
        return counts.isEmpty() ? List.of() : List.of(String.join(", ", counts));
    }

    private static void count(int count, String what, List<String> counts) {
        if (count > 0) {
            counts.add(count + " " + what + (count == 1 || what.equals("banned") ? "" : "s"));
        }
    }
}
