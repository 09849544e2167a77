/** The contract that every province format keeps; for authors of plugins. */
package io.github.vanthu.testkit;
