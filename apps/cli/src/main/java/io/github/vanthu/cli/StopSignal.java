package io.github.vanthu.cli;

/**
 * Gives a process that runs until it is stopped (Ctrl-C) a good end: what is being written is finished first, and the
 * exit code is the wished one.
 */
final class StopSignal implements AutoCloseable {
    private static final long MOST_MILLISECONDS = 5_000;

    private final Object work = new Object();
    private final Thread hook;

    private StopSignal(ExitCode code) {
        hook = new Thread(() -> end(code), "vanthu-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns a guard that is in force until it is closed. */
    static StopSignal endingWith(ExitCode code) {
        return new StopSignal(code);
    }

    /** Does something that the end waits for. */
    void holding(Runnable action) {
        synchronized (work) {
            action.run();
        }
    }

    /** Waits for the work, though not for ever, and ends the process. */
    private void end(ExitCode code) {
        Thread waiting = new Thread(() -> holding(() -> {}), "vanthu-finish");
        waiting.setDaemon(true);
        waiting.start();
        try {
            waiting.join(MOST_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code.number());
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
            Thread.currentThread().interrupt();
        }
    }
}
