package dev.lectern.processor.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages whose syntax is known, by the names that authors and files give them. Those of
 * highlight.js are coarser: to it HTML is XML, and TOML is INI.
 */
public final class Syntaxes {
  private Syntaxes() {}

  /**
   * What came of a code.
   *
   * @param errors what is wrong; most parsers stop at the first mistake
   * @param certain whether it is wrong without a doubt. It is not for SQL, which has many dialects,
   *     nor for HTML and CSS, of which browsers take anything
   */
  public record Verdict(List<SyntaxError> errors, boolean certain) {}

  /**
   * Looks at a code.
   *
   * @param language the name of its language, or the extension of its file
   * @param code the code, with {@code \n} line ends
   * @param file whether it is a whole file; a code in place may be a part of one
   * @return nothing if the language's syntax is not known here
   */
  public static Optional<Verdict> look(String language, String code, boolean file) {
    // A switch, no table: what it does not come to is not loaded.
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "css" -> doubtful(CssSyntax.mistakes(code));
      case "csv" -> certain(CsvSyntax.mistakes(code));
      case "htm", "html" -> doubtful(HtmlSyntax.mistakes(code));
      case "json" -> certain(JsonSyntax.mistakes(code, file));
      case "jsonc" -> certain(JsonSyntax.mistakesBesideComments(code, file));
      case "properties" -> certain(PropertiesSyntax.mistakes(code));
      case "sql" -> doubtful(SqlSyntax.mistakes(code));
      case "toml" -> certain(TomlSyntax.mistakes(code));
      case "svg", "xhtml", "xml", "xsd", "xsl" -> certain(XmlSyntax.mistakes(code, file));
      case "yaml", "yml" -> certain(YamlSyntax.mistakes(code));
      default -> Optional.empty();
    };
  }

  private static Optional<Verdict> certain(List<SyntaxError> mistakes) {
    return Optional.of(new Verdict(mistakes, true));
  }

  private static Optional<Verdict> doubtful(List<SyntaxError> mistakes) {
    return Optional.of(new Verdict(mistakes, false));
  }
}
