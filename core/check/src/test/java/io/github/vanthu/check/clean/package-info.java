/** Correct plans as Word, LibreOffice and others write them: one look, many ways of markup (văn bản đúng thể thức). */
@NullMarked
package io.github.vanthu.check.clean;

import org.jspecify.annotations.NullMarked;
