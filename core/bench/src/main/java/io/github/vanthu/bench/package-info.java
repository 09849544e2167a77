/** Benchmarks of the road from plan to files, of its stages and of two floors; for people who work on speed. */
package io.github.vanthu.bench;
