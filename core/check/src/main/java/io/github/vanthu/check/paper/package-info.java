/** What each part of a finished document is: recognised by meaning, not by place (văn bản đã nhận dạng). */
@NullMarked
package io.github.vanthu.check.paper;

import org.jspecify.annotations.NullMarked;
