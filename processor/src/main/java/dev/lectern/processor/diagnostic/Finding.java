package dev.lectern.processor.diagnostic;

import dev.lectern.Rule;

/**
 * Something wrong within a text or a file, found by code that does not know where in the Java
 * source the text or file was named.
 *
 * @param rule what is checked
 * @param message what is wrong, with line and column where the text has several lines
 */
public record Finding(Rule rule, String message) {}
