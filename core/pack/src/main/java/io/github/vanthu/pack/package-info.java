/** Reads a province's format that needs no Java: a folder or zip with {@code plugin.yaml}; for the engine. */
package io.github.vanthu.pack;
