package dev.wirelint.cli;

import dev.wirelint.text.Position;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an editor is called so that it opens a file at a place. */
final class EditorCall {
    private static final Set<String> GO_TO = Set.of("code", "codium", "cursor", "code-insiders");
    private static final Set<String> PLACE_BEHIND_NAME = Set.of("hx", "helix", "subl", "zed", "micro");
    private static final Set<String> LINE_OPTION = Set.of("idea", "kate");

    private EditorCall() {}

    /** The editor an environment names, which is asked for the visual one first. */
    static Optional<String> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("VISUAL"))
                .filter(e -> !e.isBlank())
                .or(() -> Optional.ofNullable(environment.get("EDITOR")).filter(e -> !e.isBlank()));
    }

    /**
     * The command with its arguments.
     *
     * @param editor as the user names it, with what it always takes
     */
    static List<String> of(String editor, Path file, Position place) {
        List<String> call = new ArrayList<>(List.of(editor.strip().split("\\s+")));
        String name = name(call.get(0));
        String behind = file + ":" + place.line() + ":" + place.column();
        if (GO_TO.contains(name)) {
            call.addAll(List.of("--goto", behind));
        } else if (PLACE_BEHIND_NAME.contains(name)) {
            call.add(behind);
        } else if (LINE_OPTION.contains(name)) {
            call.addAll(List.of("--line", String.valueOf(place.line()), file.toString()));
        } else {
            call.addAll(List.of("+" + place.line(), file.toString()));
        }
        return List.copyOf(call);
    }

    private static String name(String program) {
        try {
            Path name = Path.of(program).getFileName();
            return name == null
                    ? program
                    : name.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(exe|cmd)$", "");
        } catch (InvalidPathException e) {
            return program;
        }
    }
}
