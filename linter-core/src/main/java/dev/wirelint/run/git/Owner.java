package dev.wirelint.run.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Whose a folder is: git reads the repository of somebody else only where the user says that it is safe. */
final class Owner {
    private static final String ADMINISTRATORS = "BUILTIN\\ADMINISTRATORS";

    private Owner() {}

    /** Whether a file belongs to the user who runs this, or to the one who became root to run it. */
    static boolean isUser(Path file, Map<String, String> environment) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Object owner = Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
            Path self = Path.of("/proc/self");
            if (Files.exists(self)) {
                Object user = Files.getAttribute(self, "unix:uid");
                boolean before = user.equals(0) && String.valueOf(owner).equals(environment.get("SUDO_UID"));
                return owner.equals(user) || before;
            }
        }
        String owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName().toUpperCase(Locale.ROOT);
        String user = System.getProperty("user.name", "").toUpperCase(Locale.ROOT);
        return owner.equals(user) || owner.endsWith("\\" + user) || owner.equals(ADMINISTRATORS);
    }
}
