/**
 * Writes the project: {@code Vocabulary} makes annotations of the model and is the only class that
 * knows them, {@code JavaWriter} puts them on classes, {@code Formatter} lays those out.
 */
package dev.lectern.maven.imports.emit;
