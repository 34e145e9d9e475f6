package dev.lectern.maven.imports.compile;

/**
 * What the compiler says.
 *
 * @param error whether it is one
 * @param code the rule of the processor, or "" if javac itself says it
 * @param message all of it
 * @param file the source's name
 * @param line in it
 */
public record Finding(boolean error, String code, String message, String file, int line) {}
