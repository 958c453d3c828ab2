package dev.wirelint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The standard input of the process. */
final class StandardInput {
    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    private StandardInput() {}

    /** What was handed in; where it was closed, its number has gone to the first file Java opened for itself. */
    static InputStream ofProcess() {
        return isLent() ? new Closed() : System.in;
    }

    private static boolean isLent() {
        try {
            Path real = DESCRIPTOR.toRealPath();
            return real.startsWith(Path.of(System.getProperty("java.home", "/")).toRealPath())
                    || real.toString().endsWith(".jar");
        } catch (IOException e) {
            return false;
        }
    }

    /** One that says so. */
    private static final class Closed extends InputStream {
        @Override
        public int read() throws IOException {
            throw closed();
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            throw closed();
        }

        private static IOException closed() {
            return new IOException("standard input is closed; hand a story in, or name a file");
        }
    }
}
