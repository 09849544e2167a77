package io.github.vanthu.cli;

/** Paces a command that looks again and again until the user stops it. */
interface Rounds {
    /** A look every fifth of a second, without end. */
    Rounds REAL = () -> {
        Thread.sleep(200);
        return true;
    };

    /** Waits for the time of the next look; returns whether there is one. */
    boolean next() throws InterruptedException;
}
