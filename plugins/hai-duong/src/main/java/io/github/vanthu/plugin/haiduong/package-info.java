/** The format of tỉnh Hải Dương, for its offices and for authors of other province plugins. */
package io.github.vanthu.plugin.haiduong;
