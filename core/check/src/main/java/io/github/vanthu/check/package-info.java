/** Reads finished documents and says what is wrong with them: form by clause, figures by identity (kiểm tra văn bản). */
@NullMarked
package io.github.vanthu.check;

import org.jspecify.annotations.NullMarked;
