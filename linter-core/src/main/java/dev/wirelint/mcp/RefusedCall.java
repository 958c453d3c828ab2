package dev.wirelint.mcp;

/** A call of a tool that cannot be answered as it was asked, and why. */
final class RefusedCall extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedCall(String message) {
        super(message);
    }
}
