package dev.wirelint.format;

import dev.wirelint.text.Scan;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Files of a folder that are written as stories are, and are none: papers of a project, templates, and code. */
final class NoStory {
    /** What could be the slug of a story as well counts in capitals alone. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?i:readme|changelog|release[-_]?notes?|licen[cs]e|contributing|contributors|maintainers"
                    + "|code[-_]of[-_]conduct|pull_request_template|issue_template|robots|requirements|cmakelists)"
                    + "|CHANGES|HISTORY|COPYING|NOTICE|AUTHORS|SECURITY|SUPPORT|GOVERNANCE|UPGRADING|NEWS|INSTALL"
                    + "|(?i:release[-_]?(?:notes?[-_]?)?)?v?\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?(?:[-.](?:rc|alpha|beta)[-.]?\\d*)?)"
                    + "(?:[-_.][A-Za-z]{2}(?:[-_][A-Za-z]{2})?)?\\.\\w+");

    private static final Pattern VERSION = Pattern.compile("(?m)^(?:#{1,4}|={1,4}) +(?:(?i:release|version) )?"
            + "(?:v\\d{1,3}\\.\\d|\\[v?\\d{1,3}\\.\\d{1,3}[^\\]\\n]{0,20}]|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?!\\.?\\d)"
            + "|\\d{1,3}\\.\\d{1,3} [-–(]{1,2} ?\\d{4}-\\d\\d)");
    private static final Pattern CHANGES = Pattern.compile("(?mi)^(?:#{2,5}|={2,5}|\\*\\*) *[^\\w\\n]{0,4}"
            + "(?:added|changed|fixed|removed|deprecated|(?:bug ?|other )?fixes|(?:new )?features|breaking changes"
            + "|enhancements|improvements|what['’]s (?:new|changed))\\b");
    private static final Pattern ITEM = Pattern.compile("(?m)^ {0,3}[-*] \\S");
    private static final int FEW_VERSIONS = 2;

    /** Code that a text shows is no tag of its own. */
    private static final Pattern SHOWN =
            Pattern.compile("(?s)```.*?(?:```|\\z)|`[^`\\n]*+`|\\{% *raw *%}.*?(?:\\{% *endraw *%}|\\z)");

    /** One of these opens every tag of a template. */
    private static final List<String> OPEN = List.of("{%", "{{", "<%", "<?php", "[%", "<#", "${", "*|", "%%", "#if");
    /** The tags of templates, in which a page is a form and not a story. */
    private static final Pattern TAG = Pattern.compile(
            "\\{%-?\\s*(?:extends|block|if|unless|for|set|macro|load|import|else|elsif|end(?:block|if|for|unless))\\b"
                    + "|<%[=@-]?\\s|<\\?php|\\[%-?\\s|<#(?:if|list|assign|macro)\\b|#(?:if|foreach|set)\\s?\\("
                    + "|\\{\\{[-#/~^]?\\s*(?:if|range|end|define|with|each|unless|else)\\b"
                    + "|\\$\\{[\\w.]{1,40}}|\\*\\|\\w{1,30}\\|\\*|%%\\w{2,30}%%");
    /** Tags that stand in stories as well, for pictures and addresses. */
    private static final Pattern FIELD = Pattern.compile(
            "\\{%-?\\s*(?:include|assign)\\b|\\{\\{[{~-]?\\s*[\\w.$]{1,60}(?:\\s*\\|[^}\\n]{1,80})?\\s*}");

    private static final Pattern STOP = Pattern.compile("\\p{L}[.!?][\"”)]?\\s*\\z");
    private static final int SENTENCE = 60;
    private static final int FEW_TAGS = 3;
    private static final int FEW_SENTENCES = 2;

    /** The lines that say how a mail came, each with its words or with what goes on in the next. */
    private static final Pattern MAIL = Pattern.compile(
            "\\s{0,400}+(?:(?:Delivered-To|Received|Return-Path|Message-ID|MIME-Version"
                    + "|Content-Type|DKIM-Signature|X-[\\w-]+|From|To|Cc|Subject|Date|Reply-To|Sender): .*(?:\\R[ \\t]+.*)*\\R){3}");

    /** The folders of a site that hold its forms. */
    private static final Pattern FORMS = Pattern.compile("(?i)_?(?:templates?|layouts?|includes|partials)");

    /** What stands further up may hold anything. */
    private static final int NEAR = 2;

    private static final Pattern CODE =
            Pattern.compile("\\s*(?:#include\\b.*|#!.*|(?:import|from|package|using) [\\w.{*].*"
                    + "|(?:public|private|protected|static|const|let|var|def|class|function|func|fn|struct|if|for|while|elif)\\b.*[{:;(]"
                    + "|return\\b.*|else:?|try:|[\\w.$\\[\\]]+ *(?:[-+*/|]?=|:=) *\\S.*|.*[)\\]\"'}];|[})\\]]+[;,]?|.*\\) *\\{|//.*|/\\*.*|\\*/"
                    + "|@\\w+(?:\\(.*\\))?|\\[[\\w. -]+]|\\$ \\w.*|[\\w.]+\\(.*\\);?"
                    + "|\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d.*|(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE)\\b.*"
                    + "|[\\w.-]+(?:\\[[\\w,]+])? *(?:[=~<>!]=|;) *\\S.*|-[cer] \\S+| {2,4}# via\\b.*"
                    + "|at [\\w.$]+\\(.*|\"[^\"]+\" *:.*)\\s*");
    private static final String MARKS_OF_CODE = ";{}()[]=<>$@:\"";
    private static final int FEW_LINES = 6;

    private NoStory() {}

    /** Whether a file's name says so. */
    static boolean isNamed(String file) {
        return NAME.matcher(file).matches();
    }

    /** What a file is that opens like this, where nothing but what is in it tells. */
    static FileKind of(Path file, String opening) {
        if (OPEN.stream().anyMatch(opening::contains)
                && (isAmongForms(file) || isTemplate(SHOWN.matcher(opening).replaceAll("")))) {
            return FileKind.TEMPLATE;
        }
        if (MAIL.matcher(opening).lookingAt()) {
            return FileKind.MAIL;
        }
        if (isReleaseNotes(opening)) {
            return FileKind.PAPER;
        }
        return isCode(SHOWN.matcher(opening)
                        .replaceAll("")
                        .lines()
                        .filter(l -> !l.isBlank())
                        .toList())
                ? FileKind.CODE
                : FileKind.STORY;
    }

    private static boolean isAmongForms(Path file) {
        Path way = file.toAbsolutePath();
        int folders = way.getNameCount() - 1;
        for (int i = Math.max(0, folders - NEAR); i < folders; i++) {
            if (FORMS.matcher(way.getName(i).toString()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTemplate(String text) {
        return TAG.matcher(text).results().limit(FEW_TAGS).count() == FEW_TAGS
                || (FIELD.matcher(text).results().limit(FEW_TAGS).count() == FEW_TAGS
                        && text.lines().filter(NoStory::isSentence).count() < FEW_SENTENCES);
    }

    /** Whether a line is a sentence, and not one of a program's own comments. */
    private static boolean isTold(String line) {
        return Character.isUpperCase(line.charAt(0)) && isSentence(line);
    }

    private static boolean isSentence(String line) {
        return line.length() > SENTENCE && STOP.matcher(line).find();
    }

    private static boolean isReleaseNotes(String text) {
        if (!text.contains("# ") && !text.contains("= ")) {
            return false;
        }
        long versions = VERSION.matcher(text).results().limit(FEW_VERSIONS).count();
        return versions > 0
                && (CHANGES.matcher(text).find()
                        || (versions == FEW_VERSIONS && ITEM.matcher(text).find()));
    }

    /** Whether of the lines that are whole most are those of a program; most that hold no mark of one are prose. */
    private static boolean isCode(List<String> lines) {
        int whole = lines.size() - 1;
        if (whole < FEW_LINES) {
            return false;
        }
        List<String> first = lines.subList(0, whole);
        if (first.stream().filter(NoStory::isTold).count() >= FEW_SENTENCES) {
            return false;
        }
        long likely = first.stream().filter(NoStory::holdsMark).count();
        return likely * 2 > whole
                && first.stream().filter(l -> CODE.matcher(l).matches()).count() * 5 > whole * 3L;
    }

    private static boolean holdsMark(String line) {
        return Scan.over(line, 0, line.length(), c -> MARKS_OF_CODE.indexOf(c) < 0) < line.length();
    }
}
