package dev.lectern.processor.markup;

import java.util.Map;

/**
 * HTML that is not parsed yet.
 *
 * @param html the HTML
 * @param map from the HTML back to what the author wrote
 * @param fences the code blocks of Markdown, by the offset of their {@code <code>} in the HTML
 */
record RenderedHtml(String html, SourceMap map, Map<Integer, Fence> fences) {

  /** A code block: what is written behind its fence, and its text. */
  record Fence(String info, String text) {}
}
