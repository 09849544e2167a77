/** The format of tỉnh Quảng Trị, for its offices and for authors of other province plugins. */
package io.github.vanthu.plugin.quangtri;
