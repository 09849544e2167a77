/** The format of tỉnh Bắc Giang, for its offices and for authors of other province plugins. */
package io.github.vanthu.plugin.bacgiang;
