package dev.lectern.processor.javac;

import java.util.List;

/**
 * Java as it is shown.
 *
 * @param name what messages call it
 * @param text without common indentation
 * @param numbers for each line of it, its number in the source file
 */
public record JavaText(String name, String text, List<Integer> numbers) {}
