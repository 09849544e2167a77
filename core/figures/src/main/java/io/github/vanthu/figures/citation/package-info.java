/** Citations of documents, against each other, the date of the plan and the list of the office. */
@NullMarked
package io.github.vanthu.figures.citation;

import org.jspecify.annotations.NullMarked;
