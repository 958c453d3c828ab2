package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads AsciiDoc line by line. */
final class AsciiDocReader {
    private static final Pattern TITLE = Pattern.compile("(={1,6}|#{1,6})[ \\t]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("!?:!?[\\w-]+!?:(?:[ \\t].*)?|:!?[\\w-]+!?:.*");
    private static final Pattern BLOCK_LINE = Pattern.compile("\\[[^\\]]*\\][ \\t]*");
    private static final Pattern MACRO =
            Pattern.compile("(?:image|video|audio|include|ifdef|ifndef|ifeval|endif|toc)::.*");
    private static final Pattern LIST = Pattern.compile("[ \\t]*(?:\\*{1,5}|-|\\.{1,5}|\\d{1,4}\\.)[ \\t]+(?=\\S)");
    private static final Pattern CAPTION = Pattern.compile("\\.(?=[^\\s.])");
    private static final Pattern CODE_FENCE = Pattern.compile("(?:-{4,}|\\.{4,}|\\+{4,}|`{3,})[ \\t]*");
    private static final Pattern COMMENT_FENCE = Pattern.compile("/{4,}[ \\t]*");
    private static final Pattern QUOTE_FENCE = Pattern.compile("_{4,}[ \\t]*");
    private static final Pattern OPEN_FENCE = Pattern.compile("(?:={4,}|\\*{4,}|--)[ \\t]*");
    private static final Pattern AUTHOR = Pattern.compile("\\p{Lu}[^<>;:]{2,80}(?:<[^>]+>)?");

    private static final int LONGEST_SHOWN = 20;

    private final MappedText from;
    private final SourceText rows;
    private final int start;
    private final Blocks blocks = new Blocks();
    private int lastEnd = -1;
    private boolean open;
    private boolean quoted;
    private boolean quotedBlock;
    private boolean literal;

    AsciiDocReader(MappedText from, SourceText rows, int start) {
        this.from = from;
        this.rows = rows;
        this.start = start;
    }

    List<Paragraph> paragraphs() {
        return blocks.paragraphs();
    }

    List<Comment> comments() {
        return blocks.comments();
    }

    void read() throws UnreadableInput {
        int first = start == 0 ? 1 : rows.position(start).line() + 1;
        boolean titled = false;
        for (int number = first; number <= rows.lineCount(); number++) {
            Span row = rows.line(number);
            String line = row.of(from.text());
            if (CODE_FENCE.matcher(line).matches()
                    || COMMENT_FENCE.matcher(line).matches()) {
                number = fenced(number, line.strip());
            } else if (line.isBlank()) {
                end();
                titled = false;
            } else if (!single(row, line, titled)) {
                prose(row);
            }
            titled = !line.isBlank() && (titled || line.startsWith("= "));
        }
        end();
    }

    /** A line that is a thing by itself. */
    private boolean single(Span row, String line, boolean titled) {
        Matcher title = TITLE.matcher(line);
        Matcher list = LIST.matcher(line);
        Matcher caption = CAPTION.matcher(line);
        if (title.lookingAt()) {
            paragraph(title.group(1).length() == 1 ? Role.TITLE : Role.HEADING, after(row, title.end()));
        } else if (line.startsWith("//")) {
            blocks.comment(from.map().toSource(row), line.substring(2).strip());
        } else if (ATTRIBUTE.matcher(line).matches() || MACRO.matcher(line).matches() || line.equals("+")) {
            end();
        } else if (titled && AUTHOR.matcher(line).matches()) {
            int mail = line.indexOf('<');
            paragraph(Role.BYLINE, new Span(row.start(), mail < 0 ? row.end() : row.start() + mail));
        } else if (QUOTE_FENCE.matcher(line).matches()) {
            end();
            quoted = !quoted;
        } else if (OPEN_FENCE.matcher(line).matches() || line.startsWith("'''") || line.startsWith("|===")) {
            end();
        } else if (!open && BLOCK_LINE.matcher(line).matches()) {
            quotedBlock = line.startsWith("[quote");
        } else if (!open && line.startsWith("|")) {
            tableRow(row);
        } else if (!open && !list.lookingAt() && CharacterData.isSpace(line.charAt(0))) {
            literal = true;
            begin(Role.CODE);
            blocks.text().copyLines(from, row);
            lastEnd = row.end();
        } else if (list.lookingAt()) {
            end();
            begin(Role.LIST_ITEM);
            prose(after(row, list.end()));
        } else if (!open && caption.lookingAt()) {
            paragraph(Role.CAPTION, after(row, caption.end()));
        } else {
            return false;
        }
        return true;
    }

    private static Span after(Span row, int columns) {
        return new Span(row.start() + columns, row.end());
    }

    /** A listing or a comment up to its closing fence; gives the line of the fence. */
    private int fenced(int opening, String fence) throws UnreadableInput {
        end();
        int closing = opening + 1;
        while (closing <= rows.lineCount()
                && !rows.line(closing).of(from.text()).strip().equals(fence)) {
            closing++;
        }
        if (closing > rows.lineCount()) {
            throw new UnreadableInput(
                    "has a block that never ends; close it with a line "
                            + (fence.length() > LONGEST_SHOWN ? "like its first" : "of " + fence),
                    from,
                    rows.line(opening).start());
        }
        Span all = new Span(rows.line(opening).start(), rows.line(closing).end());
        Span inside = closing == opening + 1
                ? Span.at(rows.line(closing).start())
                : new Span(
                        rows.line(opening + 1).start(), rows.line(closing - 1).end());
        if (fence.startsWith("/")) {
            blocks.comment(from.map().toSource(all), inside.of(from.text()).strip());
        } else {
            blocks.open(Role.CODE);
            blocks.text().copyLines(from, inside);
            blocks.close();
        }
        return closing;
    }

    private void prose(Span row) {
        if (literal) {
            blocks.text().replace("\n", from, new Span(lastEnd, row.start())).copyLines(from, row);
            lastEnd = row.end();
            return;
        }
        if (!open) {
            begin(quoted || quotedBlock ? Role.QUOTE : Role.UNKNOWN);
        }
        if (lastEnd >= 0) {
            blocks.text().replace("\n", from, new Span(lastEnd, row.start()));
        }
        boolean breaks = row.of(from.text()).stripTrailing().endsWith(" +");
        int end = breaks ? row.start() + row.of(from.text()).stripTrailing().length() - 2 : row.end();
        AsciiDocText.add(blocks, from, new Span(row.start(), end));
        lastEnd = row.end();
        if (breaks) {
            blocks.lineBreak();
            lastEnd = -1;
        }
    }

    /** Cells of a line stand in one paragraph, a tab between them. */
    private void tableRow(Span row) {
        end();
        begin(Role.TABLE);
        int start = row.start() + 1;
        for (int i = start; i <= row.end(); i++) {
            if (i == row.end() || from.text().charAt(i) == '|') {
                AsciiDocText.add(blocks, from, new Span(start, i));
                if (i < row.end()) {
                    blocks.text().replace("\t", from, new Span(i, i + 1));
                }
                start = i + 1;
            }
        }
        end();
    }

    private void begin(Role role) {
        blocks.open(role);
        open = true;
        lastEnd = -1;
    }

    private void end() {
        if (open) {
            blocks.close();
        }
        open = false;
        literal = false;
        lastEnd = -1;
        quotedBlock = false;
    }

    private void paragraph(Role role, Span row) {
        end();
        begin(role);
        prose(row);
        end();
    }
}
