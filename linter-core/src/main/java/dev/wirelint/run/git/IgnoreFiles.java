package dev.wirelint.run.git;

import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ignore files of a folder leave out: {@code .gitignore} as git reads it, from the top of the working tree
 * down, and, stronger, {@code .wirelintignore}. Each file is read once. To be asked from the top down: what lies in a
 * folder that is left out is left out too, whatever is said of it.
 */
public final class IgnoreFiles {
    private static final String GIT = ".gitignore";
    private static final String OWN = ".wirelintignore";

    private final Map<Path, FolderRules> folders = new HashMap<>();
    private Optional<Optional<Path>> everywhere = Optional.empty();

    /**
     * What holds in a folder, the innermost file first.
     *
     * @param own of wirelint
     * @param git of git
     */
    private record FolderRules(List<IgnoreRules> own, List<IgnoreRules> git) {}

    /**
     * Gets ready for a walk through a folder. Outside a working tree of git the files {@code .gitignore} count from
     * here.
     */
    public void enter(Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        if (folders.containsKey(from)) {
            return;
        }
        Optional<WorkingTree> tree = WorkingTree.around(from);
        List<Path> above = new ArrayList<>();
        for (Path at = from.getParent(); at != null && isInside(at, tree); at = at.getParent()) {
            above.add(0, at);
        }
        FolderRules outer = new FolderRules(List.of(), List.of());
        for (Path at : above) {
            outer = below(outer, at, tree.isPresent());
        }
        folders.put(from, below(outer, from, true));
    }

    private static boolean isInside(Path folder, Optional<WorkingTree> tree) {
        return tree.isEmpty() || folder.startsWith(tree.get().top());
    }

    /** Whether a file or folder is left out, where the folder around it is not. */
    public boolean leaveOut(Path path, boolean isFolder) {
        Path absolute = path.toAbsolutePath().normalize();
        Path around = absolute.getParent();
        if (around == null) {
            return false;
        }
        FolderRules folder = folder(around);
        String written = absolute.toString();
        return judge(folder.own, written, isFolder)
                .or(() -> judge(folder.git, written, isFolder))
                .orElse(false);
    }

    /** Whether a file is left out, by itself or for a folder it lies in below another. */
    public boolean leaveOutWithin(Path file, Path above) {
        Path absolute = file.toAbsolutePath().normalize();
        Path around = absolute.getParent();
        if (around == null) {
            return false;
        }
        Path from = above.toAbsolutePath().normalize();
        Path top = absolute.startsWith(from)
                ? from
                : WorkingTree.around(around).map(WorkingTree::top).orElse(around);
        enter(top);
        Path at = top;
        for (Path part : top.relativize(absolute)) {
            at = at.resolve(part);
            if (leaveOut(at, !at.equals(absolute))) {
                return true;
            }
        }
        return false;
    }

    /** Whether git ignores a file in a working tree, by itself or for a folder it lies in. */
    boolean ignoredByGit(Path file, Path top) {
        enter(top);
        Path at = top;
        for (Path part : top.relativize(file)) {
            FolderRules folder = folder(at);
            at = at.resolve(part);
            if (judge(folder.git, at.toString(), !at.equals(file)).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private FolderRules folder(Path folder) {
        FolderRules known = folders.get(folder);
        if (known == null) {
            Path around = folder.getParent();
            known = below(around == null ? new FolderRules(List.of(), List.of()) : folder(around), folder, true);
            folders.put(folder, known);
        }
        return known;
    }

    /** What holds in a folder of a folder; one that is the top of a working tree is no matter of the outer one. */
    private FolderRules below(FolderRules outer, Path folder, boolean git) {
        Optional<IgnoreRules> own = IgnoreRules.read(folder, folder.resolve(OWN));
        if (!git) {
            return new FolderRules(with(own, outer.own), outer.git);
        }
        List<IgnoreRules> base = WorkingTree.at(folder).map(this::ofTree).orElse(outer.git);
        Optional<IgnoreRules> here = IgnoreRules.read(folder, folder.resolve(GIT), LinkOption.NOFOLLOW_LINKS);
        return new FolderRules(with(own, outer.own), with(here, base));
    }

    private List<IgnoreRules> ofTree(WorkingTree tree) {
        if (everywhere.isEmpty()) {
            everywhere = Optional.of(GitSettings.ofUser().ignoredEverywhere());
        }
        List<IgnoreRules> users = everywhere.get().flatMap(f -> IgnoreRules.read(tree.top(), f)).stream()
                .toList();
        return with(IgnoreRules.read(tree.top(), tree.commonFolder().resolve("info/exclude")), users);
    }

    private static List<IgnoreRules> with(Optional<IgnoreRules> inner, List<IgnoreRules> outer) {
        if (inner.isEmpty()) {
            return outer;
        }
        List<IgnoreRules> all = new ArrayList<>();
        all.add(inner.get());
        all.addAll(outer);
        return List.copyOf(all);
    }

    private static Optional<Boolean> judge(List<IgnoreRules> rules, String path, boolean isFolder) {
        for (IgnoreRules rule : rules) {
            Optional<Boolean> said = rule.judge(path, isFolder);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }
}
