package dev.wirelint.run;

/** Told how far a run is; called by several threads. */
public interface Watch {
    /** Nobody looks. */
    Watch NOBODY = new Watch() {
        @Override
        public void checked() {}
    };

    /** One more story is checked. */
    void checked();

    /**
     * So much of an archive is read.
     *
     * @param all how many bytes it has; 0 where that is not known
     */
    default void read(long bytes, long all) {}

    /** What an earlier run had done is taken over, and from here on it takes its time. */
    default void begins() {}
}
