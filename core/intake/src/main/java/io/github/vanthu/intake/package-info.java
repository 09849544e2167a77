/** Reads plan data from YAML and JSON into a plan, with every fault of the files at its place; for the engine. */
package io.github.vanthu.intake;
