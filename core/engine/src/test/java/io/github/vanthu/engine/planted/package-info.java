/** Plugins with planted faults, for the tests of the engine. */
package io.github.vanthu.engine.planted;
