/** Plugins of the tests, each with faults of its own. */
package io.github.vanthu.testkit.planted;
