package dev.lectern.processor.syntax;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json | {\"a\": 1,\\n"
            + " \"b\": 2,\\n"
            + "} | line 3, column 1: a name in double quotes is expected, at \"}\"",
        "json | {\"a\": 1\\n"
            + " \"b\": 2} | line 2, column 2: a comma or \"}\" is expected, at \"\"b\": 2}\"",
        "json | [1, 2 | line 1, column 5: the end comes too early: a brace or bracket is not"
            + " closed",
        "json | [1,,2] | line 1, column 4: this is no JSON, at \",2]\"",
        "json | {\"a\": tru} | line 1, column 7: this is no JSON, at \"tru}\"",
        "json | {\"a\" 1} | line 1, column 6: a colon is expected, at \"1}\"",
        "json | {'a': 1} | line 1, column 2: JSON has double quotes only, at \"'a': 1}\"",
        "json | // x\\n"
            + "{} | line 1, column 1: JSON has no comments; the language jsonc has, at \"// x\"",
        "json | {\"a\": \"x} | line 1, column 9: the string is never closed",
        "xml | <a>\\n  <b></a> | line 2, column 8: ",
        "xml | <a x=1/> | line 1, column 6: ",
        "xml | <a>&nope</a> | line 1, column 9: ",
        "yaml | a: 1\\n"
            + "b: [1, 2\\n"
            + "c: 3 | line 3, column 2: while parsing a flow sequence: expected ',' or ']', but got"
            + " :",
        "yaml | a: 1\\n b: 2 | line 2, column 3: mapping values are not allowed here",
        "yml | a: 1\\n\\tb: 2 | line 2, column 1: ",
        "toml | a = 1\\n"
            + "b = [1, 2\\n"
            + "c = 3\\n"
            + " | line 3, column 1: unexpected 'c', expected ], a comma, or a newline",
        "toml | a = 1\\na = 2 | line 2, column 1: a previously defined at line 1, column 1",
        "properties | a=1\\n"
            + "b=\\u12 | line 2, column 3: four hexadecimal digits are expected after a backslash with u",
        "csv | a,b\\n1,2\\n3 | line 3: record 3 has 1 field, but first record had 2 fields",
        "csv | a,b\\n\"x\"y,2 | line 2: unexpected character after closing quote: 'y' (0x79)",
        "html | <p>\\n<b>x | line 2, column 1: <b> is never closed",
        "html | <!doctype html>\\n"
            + "<html><head></head>\\n"
            + "<body><div></body></html> | line 3, column 7: <div> is never closed",
        "sql | SELECT a\\nFORM t WHERE | line 2, column 6: \"t\" is not expected",
        "sql | SELECT 'abc | line 1, column 12: a quote is not closed, or this is no SQL",
      })
  void aMistakeIsToldWithItsPlace(String language, String code, String message) {
    assertThat(first(language, code.replace("\\n", "\n").replace("\\t", "\t"))).startsWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json | {\"a\": 1, \"b\": [1, 2.5e3, null, true]}",
        "json | \"a\": 1,\\n\"b\": 2",
        "jsonc | // x\\n{\"a\": /* y */ \"// z\"}",
        "xml | <?xml version=\"1.0\"?>\\n<a/>",
        "xml | <a/>\\n<b x='1'>y &amp; z</b>",
        "xml | <!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>",
        "yaml | a: 1\\n---\\nb: [1, {c: d}]",
        "toml | [a]\\nb = 1\\n[[c]]\\nd = 'x'",
        "properties | a: 1\\n# c\\nb = \\\\u00e9 \\\\\\\\u",
        "csv | a,b\\n1,\"x, y\"\\n",
        "html | <!doctype html>\\n"
            + "<html lang=\"en\">\\n"
            + "<head><title>x</title></head><body><p>y</body></html>",
        "html | <li>a<li>b",
        "sql | SELECT a, b FROM t JOIN u USING (id) WHERE x = 'it''s';\\nDELETE FROM t;",
      })
  void whatIsWellFormedHasNoMistake(String language, String code) {
    assertThat(first(language, code.replace("\\n", "\n"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json | {\"a\": 1,\\n  …\\n}",
        "json | {\"a\": {...}, \"b\": [1, …], \"c\": […, 3], \"d\": …, …}",
        "json | {\\n  // … more of them\\n  \"a\": 1\\n}",
        "json | {\"a\": \"x…\", /* ... */ \"b\": 2}",
        "xml | …\\n<a …><b/>…</a>\\n...",
        "xml | <a>\\n  <!-- … -->\\n</a>",
        "yaml | a:\\n  b: 1\\n  …\\nc: …\\nd: [1, …]\\n...\\n",
        "toml | [a]\\nb = …\\n...\\nc = [1, …]\\nd = {e = 1, …}\\n# …",
        "properties | a = 1\\n…\\n",
        "csv | a,b\\n1,2\\n…\\n9,…\\n",
        "html | <ul><li>a\\n…\\n</ul>",
        "css | a { color: red; … }\\n…\\nb { color: …; }",
        "sql | SELECT …\\nFROM t\\nWHERE …",
        "sql | CREATE TABLE t (\\n  id INT,\\n  …\\n)",
        "sql | SELECT a FROM t\\n…\\n",
        "sql | SELECT a FROM t -- …",
      })
  void anEllipsisStandsForCodeThatIsLeftOut(String language, String code) {
    assertThat(first(language, code.replace("\\n", "\n"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json | {\"a\": 1,\\n  …\\n",
        "json | {\"a\": …, \"b\" 2}",
        "json | {\"a\": 1,\\n  …\\n  \"b\": [2,]}",
        "xml | <a>…</b>",
        "yaml | …\\na: [1",
        "toml | a = […\\nb = 1",
        "sql | SELECT … FORM t WHERE",
      })
  void besideAnEllipsisAMistakeIsStillFound(String language, String code) {
    assertThat(first(language, code.replace("\\n", "\n"))).isNotEmpty();
  }

  @Test
  void ofCssItTellsWhatABrowserSkips() {
    assertThat(first("css", "a {\n  color red;\n  top: 0;\n}")).startsWith("line 2, column 3: ");
    assertThat(first("css", "color red; top: 0")).startsWith("line 1, column 1: ");
    assertThat(first("css", "color: red; top: 0")).isEmpty();
  }

  @Test
  void aWholeFileOfJsonHasItsBraces() {
    assertThat(Syntaxes.look("json", "\"a\": 1", true).orElseThrow().errors()).hasSize(1);
  }

  @Test
  void aWholeFileOfXmlHasOneRoot() {
    assertThat(Syntaxes.look("xml", "<a/><b/>", true).orElseThrow().errors()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"css", "htm", "html", "sql"})
  void whereTheParserMayBeWrongItIsNotCertain(String language) {
    assertThat(Syntaxes.look(language, "x", false).orElseThrow().certain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "csv", "properties", "toml", "Xml", "yaml", "yml"})
  void whereTheParserIsRightItIsCertain(String language) {
    assertThat(Syntaxes.look(language, "a", false).orElseThrow().certain()).isTrue();
  }

  @Test
  void otherLanguagesAreNotLookedAt() {
    assertThat(Syntaxes.look("python", "def (", true)).isEmpty();
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    String code = "<!DOCTYPE a SYSTEM \"http://example.org/x.dtd\"><a/>";
    assertThat(first("xml", code)).isEmpty();
  }

  private static String first(String language, String code) {
    List<SyntaxError> mistakes = Syntaxes.look(language, code, false).orElseThrow().errors();
    return mistakes.isEmpty() ? "" : mistakes.get(0).text();
  }
}
