/** What a province implements to bring its own format; the only package that a plugin needs besides the data types. */
package io.github.vanthu.spi;
