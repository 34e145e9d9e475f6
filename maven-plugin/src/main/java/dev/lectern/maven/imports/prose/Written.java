package dev.lectern.maven.imports.prose;

/**
 * A text as Markdown.
 *
 * @param text the Markdown
 * @param raw whether there is HTML in it
 */
public record Written(String text, boolean raw) {
  Written(String text) {
    this(text, false);
  }
}
