/** What a finished file shows, before anything is known of its meaning; the same for DOCX and PDF (nội dung của tệp). */
@NullMarked
package io.github.vanthu.check.content;

import org.jspecify.annotations.NullMarked;
