package dev.lectern.processor.cases;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * A compilation that is to be made. It can be sent to another JVM.
 *
 * @param directory the project, with its sources in {@code java} and, maybe, its files in {@code
 *     deck}; classes go to {@code classes}
 * @param sources the files to compile, as paths in the project
 * @param options what else the compiler is told
 */
record Job(String directory, List<String> sources, List<String> options) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where a file of the project is. */
  Path file(String name) {
    return Path.of(directory).resolve(name);
  }
}
