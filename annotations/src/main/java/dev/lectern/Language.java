package dev.lectern;

/**
 * The names of common languages of code, for completion; {@link Code#language()} takes any other
 * that highlight.js knows as well.
 *
 * <pre>{@code
 * @Code(value = "cache.get(key)", language = Language.PYTHON)
 * }</pre>
 *
 * @see <a
 *     href="https://highlightjs.readthedocs.io/en/latest/supported-languages.html">highlight.js:
 *     languages</a>
 */
public final class Language {
  public static final String BASH = "bash";
  public static final String C = "c";
  public static final String CPP = "cpp";
  public static final String CSHARP = "csharp";
  public static final String CSS = "css";
  public static final String DIFF = "diff";
  public static final String DOCKERFILE = "dockerfile";
  public static final String GO = "go";
  public static final String GRADLE = "gradle";
  public static final String GRAPHQL = "graphql";
  public static final String GROOVY = "groovy";
  public static final String HTML = "html";
  public static final String HTTP = "http";
  public static final String JAVA = "java";
  public static final String JAVASCRIPT = "javascript";
  public static final String JSON = "json";
  public static final String KOTLIN = "kotlin";
  public static final String MARKDOWN = "markdown";
  public static final String PLAINTEXT = "plaintext";
  public static final String PROPERTIES = "properties";
  public static final String PROTOBUF = "protobuf";
  public static final String PYTHON = "python";
  public static final String RUBY = "ruby";
  public static final String RUST = "rust";
  public static final String SCALA = "scala";
  public static final String SHELL = "shell";
  public static final String SQL = "sql";
  public static final String SWIFT = "swift";
  public static final String TOML = "toml";
  public static final String TYPESCRIPT = "typescript";
  public static final String XML = "xml";
  public static final String YAML = "yaml";

  private Language() {}
}
