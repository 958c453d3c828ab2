package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Filing;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.Notation;
import dev.wirelint.article.StoryDate;
import dev.wirelint.shape.Role;
import dev.wirelint.text.Field;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a story of the fields of one row, in the order a story is read. */
final class RowStory {
    private static final Map<String, Role> COPY = new LinkedHashMap<>();

    static {
        COPY.put("note", Role.NOTE);
        COPY.put("headline", Role.HEADLINE);
        COPY.put("deck", Role.DECK);
        COPY.put("byline", Role.BYLINE);
        COPY.put("dateline", Role.DATELINE);
        COPY.put("body", Role.UNKNOWN);
        COPY.put("caption", Role.CAPTION);
    }

    private final List<String> names;
    private final Function<String, List<MappedText>> values;
    private final RowFields fields;
    private final List<Field> read = new ArrayList<>();

    /**
     * @param names of the fields there are
     * @param values what stands in a field
     */
    RowStory(List<String> names, Function<String, List<MappedText>> values, RowFields fields) {
        this.names = names;
        this.values = values;
        this.fields = fields;
    }

    Article read(SourceText row, Notation notation) throws UnreadableInput {
        CopyFields copy = new CopyFields(notation == Notation.CSV ? Notation.TAGS_IN_CSV : Notation.TAGS_IN_JSON, row);
        for (Map.Entry<String, Role> part : COPY.entrySet()) {
            for (MappedText value : texts(part.getKey())) {
                copy.add(part.getValue(), value);
            }
        }
        if (copy.paragraphs().isEmpty()) {
            throw COPY.keySet().stream()
                                    .anyMatch(part -> !fields.of(part, names).isEmpty())
                            && fields.areUsual()
                    ? UnreadableInput.withoutCopy("holds no copy; its fields of text are empty")
                    : new UnreadableInput("holds no copy; " + fields.cure());
        }
        Metadata metadata = new Metadata(
                words("language").stream().findFirst().orElse(""),
                words("people"),
                words("places"),
                words("organisations"),
                words("date").stream().flatMap(d -> StoryDate.parse(d).stream()).toList(),
                words("section"),
                Filing.NONE);
        ArticleBuilder article = new ArticleBuilder(row.with(read));
        article.notation(notation);
        EditorNotes.part(row, copy.paragraphs(), copy.comments(), article);
        article.metadata(metadata);
        article.written(copy.written());
        return HeapedMarks.refuse(article.build());
    }

    private List<String> words(String part) {
        return texts(part).stream()
                .map(t -> t.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private List<MappedText> texts(String part) {
        List<MappedText> texts = new ArrayList<>();
        for (String name : fields.of(part, names)) {
            List<MappedText> found =
                    values.apply(name).stream().filter(v -> !v.text().isBlank()).toList();
            for (MappedText value : found) {
                read.add(new Field(
                        name, value.map().toSource(new Span(0, value.text().length()))));
            }
            texts.addAll(found);
            if (!found.isEmpty() && fields.isChoice(part)) {
                break;
            }
        }
        return texts;
    }
}
