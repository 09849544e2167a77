/** FreeMarker models over the plan's records that know their pointers and record each read; for the renderer. */
package io.github.vanthu.template.internal.data;
