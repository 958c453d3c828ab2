package dev.wirelint.cli;

/** What is still said where a run is ended from outside, by its reader's Ctrl-C or by the system. */
final class Interruption {
    private final Thread hook;

    Interruption(Runnable words) {
        hook = new Thread(words, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The run has come to its end. */
    void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            awaitTheEnd();
        }
    }

    /** The process is being ended and the words are being said: whoever comes here has nothing to add. */
    private void awaitTheEnd() {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
