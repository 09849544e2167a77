/** Plans made from seeds that press on layout: long, wide, deep, and full of what breaks lines and pages. */
@NullMarked
package io.github.vanthu.samples.stress;

import org.jspecify.annotations.NullMarked;
