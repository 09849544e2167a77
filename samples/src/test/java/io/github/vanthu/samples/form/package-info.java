/** Faults of form, planted into sound documents and looked for by the checker. */
@NullMarked
package io.github.vanthu.samples.form;

import org.jspecify.annotations.NullMarked;
