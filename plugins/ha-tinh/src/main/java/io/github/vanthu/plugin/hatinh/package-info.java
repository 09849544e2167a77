/** The format of tỉnh Hà Tĩnh, for its offices and for authors of other province plugins. */
package io.github.vanthu.plugin.hatinh;
