package dev.lectern.maven.imports.prose;

/** How carefully text is written: the first that comes back unchanged is taken. */
enum Style {
  /** As one writes by hand. */
  LIGHT,
  /** All that Markdown could take for markup is escaped. */
  ESCAPED,
  /** And emphasis and links are tags. */
  TAGS
}
