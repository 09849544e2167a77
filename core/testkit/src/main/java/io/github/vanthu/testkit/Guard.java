package io.github.vanthu.testkit;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs checks on a thread of their own, so that whatever a plugin does becomes a problem: failing, or never coming back.
 *
 * <p>A thread that does not come back is left alone; it ends with the virtual machine.
 *
 * @param id identifier of the format
 * @param place the whole plugin
 * @param seconds how long one check may take
 */
record Guard(String id, Place place, long seconds) {
    private static final int STACK_BYTES = 8 << 20;

    /** Returns what a check found, or the problem that it did not end well. */
    List<Problem> run(Requirement requirement, Callable<List<Problem>> check) {
        FutureTask<List<Problem>> task = new FutureTask<>(check);
        Thread thread = new Thread(null, task, "vanthu-contract-" + requirement, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return List.of(failure(requirement, cause == null ? e : cause));
        } catch (TimeoutException e) {
            thread.interrupt();
            return List.of(Problem.error("CONTRACT-022", place, requirement.name(), String.valueOf(seconds)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(failure(requirement, e));
        }
    }

    private Problem failure(Requirement requirement, Throwable cause) {
        StackTraceElement[] stack = cause.getStackTrace();
        String last = stack.length == 0 ? "?" : stack[0].getClassName() + "." + stack[0].getMethodName() + "()";
        return Problem.error(
                "CONTRACT-002", place, id, requirement.name(), cause.getClass().getSimpleName(), last);
    }

    /** Returns whether problems say that a check did not come back. */
    static boolean timedOut(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals("CONTRACT-022"));
    }
}
