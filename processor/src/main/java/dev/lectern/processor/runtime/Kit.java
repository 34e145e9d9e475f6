package dev.lectern.processor.runtime;

import java.util.List;

/**
 * What a page takes from the runtime folder for one thing that it does.
 *
 * @param stylesheets in the order in which they apply
 * @param scripts in the order in which they run
 * @param plugins the global names of reveal.js's plugins
 * @param others what those load, and licences
 */
public record Kit(
    List<String> stylesheets, List<String> scripts, List<String> plugins, List<String> others) {

  /** A kit of stylesheets. */
  static Kit ofStylesheets(List<String> stylesheets, List<String> others) {
    return new Kit(stylesheets, List.of(), List.of(), others);
  }

  /** A kit of a plugin. */
  static Kit ofPlugin(String file, String name, String... others) {
    return new Kit(List.of(), List.of("plugin/" + file + ".js"), List.of(name), List.of(others));
  }
}
