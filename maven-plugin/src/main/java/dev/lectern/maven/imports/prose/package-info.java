/**
 * HTML as Markdown that an author would write. {@code Prose} is the door: it writes, renders what it
 * wrote as the processor does, compares, and escapes more only where it must.
 */
package dev.lectern.maven.imports.prose;
