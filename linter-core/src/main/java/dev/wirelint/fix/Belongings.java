package dev.wirelint.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What belongs to a file beside its text, as far as its system has it.
 *
 * @param owners the owner and the group
 * @param permissions what they and others may do
 * @param entries the access list
 * @param notes what programs have noted on it, by name
 */
record Belongings(
        List<Principal> owners,
        Set<PosixFilePermission> permissions,
        List<AclEntry> entries,
        Map<String, String> notes) {

    static Belongings of(Path file) throws IOException {
        List<Principal> owners = new ArrayList<>();
        Set<PosixFilePermission> permissions = Set.of();
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            PosixFileAttributes attributes = posix.readAttributes();
            owners.add(attributes.owner());
            owners.add(attributes.group());
            permissions = attributes.permissions();
        }
        List<AclEntry> entries = List.of();
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (list != null) {
            owners.add(list.getOwner());
            entries = list.getAcl();
        }
        return new Belongings(owners, permissions, entries, notes(file));
    }

    /** Whether other names lead to the same file. */
    static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink") instanceof Integer names
                && names > 1;
    }

    private static Map<String, String> notes(Path file) {
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        if (view == null) {
            return Map.of();
        }
        try {
            Map<String, String> notes = new TreeMap<>();
            for (String name : view.list()) {
                ByteBuffer value = ByteBuffer.allocate(view.size(name));
                view.read(name, value);
                notes.put(name, new String(value.array(), StandardCharsets.ISO_8859_1));
            }
            return notes;
        } catch (IOException e) {
            // Its file system keeps none.
            return Map.of();
        }
    }
}
