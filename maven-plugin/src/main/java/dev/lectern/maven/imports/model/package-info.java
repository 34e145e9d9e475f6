/** A deck as it will be, without any Java: slides, what is on them, and how it looks. */
package dev.lectern.maven.imports.model;
