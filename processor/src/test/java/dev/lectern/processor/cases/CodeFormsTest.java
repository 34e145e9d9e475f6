package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A deck in {@code src/test/forms} with every form of code, of sources of this repository. */
class CodeFormsTest {
  private static final Path FORMS = Path.of("src/test/forms");

  /** What is not written for the deck, but for this repository, by where it goes. */
  private static final Map<String, String> OURS =
      Map.of(
          "deck/code/cache.py", "talk/src/test/decks/steps/deck/code/cache.py",
          "deck/code/shorter.py", "talk/src/test/decks/steps/deck/code/shorter.py",
          "deck/code/tp_plan.json", "talk/src/main/deck/code/tp_plan.json",
          "deck/code/talk.css", "talk/src/main/deck/css/talk.css",
          "deck/code/frame.html", "talk/src/test/resources/dev/lectern/talk/stage/defects.html",
          "deck/code/lifecycle-mapping-metadata.xml",
              "maven-plugin/src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml",
          "java/dev/lectern/processor/diagnostic/Suggestions.java",
              "processor/src/main/java/dev/lectern/processor/diagnostic/Suggestions.java");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> everyFormIsShownByEveryCompiler() {
    return Compiler.chosen().stream()
        .map(compiler -> DynamicTest.dynamicTest(compiler.toString(), () -> check(compiler)));
  }

  private void check(Compiler compiler) throws IOException {
    compiler.assumePresent();
    Job job = copy(directory.resolve(compiler.name()));
    Outcome outcome = compiler.run(job);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.success()).isTrue();
    Document page = Jsoup.parse(job.file("classes/forms/index.html").toFile(), "UTF-8");
    assertAll(
        () -> assertFiles(page),
        () -> assertTypes(page),
        () -> assertMembers(page),
        () -> assertLanguages(page));
  }

  private static void assertFiles(Document page) {
    assertThat(shown(page, "ide-region"))
        .containsExactly(
            """
            cache = {}


            def lookup(key):
                if key in cache:
                    return cache[key]
                cache[key] = compute(key)
                return cache[key]\
            """);
    assertThat(code(page, "ide-region").attr("data-line-numbers")).isEqualTo("5-6|7-8|1,4-5|");
    assertThat(shown(page, "asciidoc-region"))
        .containsExactly("if key in cache:\n    return cache[key]");
    assertThat(shown(page, "snippet-region"))
        .containsExactly("cache[key] = compute(key)\nreturn cache[key]");
    assertThat(shown(page, "lines").get(0)).startsWith("import time\ncache = {}\ndef lookup(key):");
    assertThat(code(page, "a-diff").attr("data-gutter")).isEqualTo("· · · · − − − + + ·");
  }

  private static void assertTypes(Document page) throws IOException {
    assertThat(shown(page, "a-type")).containsExactly("public interface Block {}");
    assertThat(shown(page, "a-head"))
        .containsExactly(
            "/** Finds what was probably meant by a name that does not exist. */\n"
                + "public final class Suggestions");
    String member = shown(page, "a-member").get(0);
    assertThat(member).startsWith("public String code() {\n  ");
    assertThat(Files.readString(Path.of("../annotations/src/main/java/dev/lectern/Rule.java")))
        .contains("\n" + member.indent(2));
    assertThat(shown(page, "compiled").get(0))
        .startsWith("/**\n * A question to end a message with");
  }

  private static void assertMembers(Document page) {
    assertThat(shown(page, "parts"))
        .containsExactly(
            "private static String lastName(String path)",
            "return path.substring(path.lastIndexOf('/') + 1);",
            "private static final int MOST = 3;",
            "private Suggestions() {}",
            "enum Part",
            "LONG_CODE")
        .inOrder();
    assertThat(shown(page, "overloaded"))
        .containsExactly(
            "static String shown(int line) {\n  return \"line \" + line;\n}",
            "static String shown(List<String> names, int[] lines) {\n"
                + "  return names + \" \" + lines.length;\n}")
        .inOrder();
    assertThat(shown(page, "own-method"))
        .containsExactly(
            "return Suggestions.didYouMean(\"lgo.png\", List.of(\"logo.png\")); // compiled");
    assertThat(shown(page, "snippets")).hasSize(3);
  }

  private static void assertLanguages(Document page) {
    assertThat(page.select("code[class]").eachAttr("class").stream().distinct().sorted().toList())
        .containsExactly(
            "language-css",
            "language-ini",
            "language-java",
            "language-json",
            "language-plaintext",
            "language-properties",
            "language-python",
            "language-sql",
            "language-xml",
            "language-yaml")
        .inOrder();
  }

  private static Element code(Document page, String slide) {
    return page.selectFirst("#" + slide + " code");
  }

  private static List<String> shown(Document page, String slide) {
    return page.select("#" + slide + " pre code").stream().map(Element::wholeText).toList();
  }

  private static Job copy(Path target) throws IOException {
    try (Stream<Path> walk = Files.walk(FORMS)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        copy(file, target.resolve(FORMS.relativize(file).toString()));
      }
    }
    for (Map.Entry<String, String> ours : OURS.entrySet()) {
      copy(Path.of("..", ours.getValue()), target.resolve(ours.getKey()));
    }
    List<String> sources =
        List.of("java/Forms.java", "java/dev/lectern/processor/diagnostic/Suggestions.java");
    return new Job(target.toString(), sources, List.of());
  }

  private static void copy(Path file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }
}
