package dev.wirelint.cli.call;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** A call with the line on which it is answered. Safe for use by many threads. */
public final class AnsweredCall {
    private final Call call;
    private final DataInputStream from;
    private final DataOutputStream to;

    AnsweredCall(Call call, DataInputStream from, DataOutputStream to) {
        this.call = call;
        this.from = from;
        this.to = to;
    }

    public Call call() {
        return call;
    }

    /** The standard input of the caller, of which it sends a piece whenever it is asked. */
    public InputStream in() {
        return new CallersInput();
    }

    /** Where what is written becomes standard output of the caller. */
    public OutputStream out() {
        return new CallersOutput(CallWords.OUT);
    }

    /** Where what is written becomes standard error of the caller. */
    public OutputStream err() {
        return new CallersOutput(CallWords.ERR);
    }

    /** Says that there is somebody who answers. */
    synchronized void hear() throws IOException {
        to.write(CallWords.HEARD);
        to.flush();
    }

    /** Ends it with the status of the run. */
    synchronized void done(int status) throws IOException {
        to.write(CallWords.STATUS);
        to.write(status);
        to.flush();
    }

    /** Leaves the work to the caller. */
    synchronized void decline() throws IOException {
        to.write(CallWords.NO);
        to.flush();
    }

    /** Names the socket of the desk that answers. */
    synchronized void refer(String socket) throws IOException {
        to.write(CallWords.ELSEWHERE);
        to.writeUTF(socket);
        to.flush();
    }

    private synchronized void say(int word, byte[] bytes, int start, int length) throws IOException {
        to.write(word);
        to.writeInt(length);
        to.write(bytes, start, length);
        to.flush();
    }

    private synchronized void ask() throws IOException {
        to.write(CallWords.IN);
        to.flush();
    }

    private final class CallersOutput extends OutputStream {
        private final int word;

        CallersOutput(int word) {
            this.word = word;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            say(word, bytes, start, length);
        }
    }

    private final class CallersInput extends InputStream {
        private byte[] piece = new byte[0];
        private int next;
        private boolean ended;

        @Override
        public int read() throws IOException {
            return fill() ? piece[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            Objects.checkFromIndexSize(start, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, bytes, start, count);
            next += count;
            return count;
        }

        @Override
        public int available() {
            return piece.length - next;
        }

        private boolean fill() throws IOException {
            if (next < piece.length) {
                return true;
            }
            if (ended) {
                return false;
            }
            ask();
            int length = from.readInt();
            if (length == CallWords.UNREADABLE) {
                throw new IOException(from.readUTF());
            }
            ended = length <= 0;
            piece = from.readNBytes(Math.max(0, length));
            next = 0;
            if (piece.length < length) {
                throw new IOException("the caller has gone");
            }
            return !ended;
        }
    }
}
