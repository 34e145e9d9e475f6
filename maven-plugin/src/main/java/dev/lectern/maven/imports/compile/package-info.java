/** Compiles what was written with the processor, and mends what it finds wrong, by its codes. */
package dev.lectern.maven.imports.compile;
