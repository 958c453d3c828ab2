package dev.wirelint.serve.http;

/** A request that is not answered, with why in plain words that hold nothing of the copy. */
public final class Refusal extends Exception {
    public static final int BAD_REQUEST = 400;
    public static final int TOKEN_WANTED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_THERE = 404;
    public static final int NOT_SO = 405;
    public static final int CONFLICT = 409;
    public static final int TOO_LONG = 413;
    public static final int BUSY = 503;

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param words lower case, without a full stop */
    public Refusal(int status, String words) {
        super(words);
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
