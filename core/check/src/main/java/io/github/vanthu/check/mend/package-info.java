/** Writes a DOCX again, with remarks or with its form mended. */
@NullMarked
package io.github.vanthu.check.mend;

import org.jspecify.annotations.NullMarked;
