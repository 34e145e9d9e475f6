package dev.lectern.processor.javac;

/** What a piece of Java can be, with what has to stand around it to make a source file of it. */
enum Kind {
  /** A whole source file that names its package. */
  FILE("", ""),
  /** Classes, interfaces, enums and records. */
  TYPES("interface %s {", "\n}"),
  /** Statements, and classes among them. */
  STATEMENTS("class %s { void run() throws Throwable {", "\n}}"),
  /** Statements that give a value. */
  FUNCTION("class %s { Object run() throws Throwable { if (true) {", "\n} return null; }}"),
  /** Fields, methods and what else a class has. */
  MEMBERS("class %s {", "\n}"),
  /** A value. */
  EXPRESSION("class %s { Object value() throws Throwable { return (", "\n); }}"),
  /** A call without a value, and without its semicolon. */
  CALL("class %s { void run() throws Throwable {", "\n;}}"),
  /** Annotations of a class that is left out. */
  ANNOTATIONS("interface %s {", "\n class Annotated {} }");

  private final String opening;
  private final String closing;

  Kind(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  String opening(String name) {
    return opening.formatted(name);
  }

  String closing() {
    return closing;
  }
}
