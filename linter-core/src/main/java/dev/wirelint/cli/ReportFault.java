package dev.wirelint.cli;

/** A fault of wirelint's own in writing one report. */
final class ReportFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReportFault(String message, Throwable cause) {
        super(message, cause);
    }
}
