package dev.wirelint.language;

/** Pattern rules that cannot be used; the message says where and why. */
public final class PatternRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PatternRuleException(String message) {
        super(message);
    }

    PatternRuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
