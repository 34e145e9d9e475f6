package dev.lectern.processor.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.lectern.Rule;
import dev.lectern.Rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on diagnostics show what the compiler really says. */
class DiagnosticsPagesTest {
  private static final Pattern LINE = Pattern.compile("java/Talk\\.java:(\\d+): ");

  @TempDir Path folder;

  @Test
  void eachRuleHasAPageAndEachPageARule() throws IOException {
    try (Stream<Path> files = Files.list(Page.FOLDER)) {
      List<String> pages = files.map(file -> file.getFileName().toString()).sorted().toList();
      List<String> expected = new ArrayList<>(List.of("README.md"));
      Arrays.stream(Rule.values()).map(rule -> rule.code() + ".md").forEach(expected::add);
      assertThat(pages).containsExactlyElementsIn(expected);
    }
  }

  @Test
  void theTableListsAllRulesInTheirOrder() throws IOException {
    assertThat(rows(Page.FOLDER.resolve("README.md"))).isEqualTo(rows(""));
  }

  @Test
  void theTableInTheReadmeDoesSoToo() throws IOException {
    assertThat(rows(Path.of("../README.md"))).isEqualTo(rows("docs/diagnostics/"));
  }

  @ParameterizedTest
  @EnumSource
  void aPageOpensWithCodeSeverityAndSummary(Rule rule) throws IOException {
    String word = rule.severity() == Severity.ERROR ? "Error" : "Warning";
    assertThat(Page.of(rule.code()).text())
        .startsWith("# %s\n\n**%s.** %s\n".formatted(rule.code(), word, rule.summary()));
  }

  // No deck can show InternalError: what is known to cause one is mended.
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "INTERNAL_ERROR")
  void aBadDeckGivesTheMessageShownAndNoOther(Rule rule) throws IOException {
    Page page = Page.of(rule.code());
    String said = page.example("bad").compile(folder);
    assertThat(said).isEqualTo(page.snippet("message"));
    assertThat(codes(said)).containsExactly(rule.code());
    assertThat(said).contains(severity(rule) + ": [" + rule.code() + "] ");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "INTERNAL_ERROR")
  void aGoodDeckIsWrittenWithoutAWord(Rule rule) throws IOException {
    assertThat(Page.of(rule.code()).example("good").compile(folder)).isEmpty();
    assertThat(Files.exists(folder.resolve("out/talk/index.html"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void aWarningIsSilencedAsItsPageSays(Rule rule, @TempDir Path other) throws IOException {
    Page page = Page.of(rule.code());
    String allow = "@Allow(Rule." + rule.name() + ")";
    String off = "-Alectern.lint=" + rule.code() + ":off";
    assertThat(page.text()).contains("`" + allow + "`");
    assertThat(page.text()).contains("`" + off + "`");

    Example bad = page.example("bad");
    assertThat(bad.with(off).compile(folder)).isEmpty();
    int line = line(page.snippet("message"));
    assertThat(bad.with(java -> annotated(java, line, allow)).compile(other)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void linksToOtherPagesLeadSomewhere(Rule rule) throws IOException {
    Pattern link = Pattern.compile("]\\((\\w+\\.md)\\)");
    for (MatchResult to : link.matcher(Page.of(rule.code()).text()).results().toList()) {
      assertWithMessage(to.group()).that(Files.exists(Page.FOLDER.resolve(to.group(1)))).isTrue();
    }
  }

  /** The rows of a table of rules, without a column that may be before the code. */
  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.matches("\\|.*\\| (error|warning) \\|.*"))
        .map(line -> line.substring(line.indexOf('[')))
        .toList();
  }

  private static List<String> rows(String folder) {
    return Arrays.stream(Rule.values())
        .map(
            rule ->
                "[%1$s](%2$s%1$s.md) | %3$s | %4$s |"
                    .formatted(rule.code(), folder, severity(rule), rule.summary()))
        .toList();
  }

  static Stream<Rule> warnings() {
    return Arrays.stream(Rule.values()).filter(rule -> rule.severity() == Severity.WARNING);
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static List<String> codes(String said) {
    return Pattern.compile(": \\[([A-Z]\\w+)] ")
        .matcher(said)
        .results()
        .map(code -> code.group(1))
        .toList();
  }

  private static int line(String said) {
    MatchResult first = LINE.matcher(said).results().findFirst().orElseThrow();
    return Integer.parseInt(first.group(1));
  }

  /** With one more annotation on the slide or deck of which a line says something. */
  private static String annotated(String java, int line, String annotation) {
    List<String> lines = new ArrayList<>(java.lines().toList());
    int start = line - 1;
    while (!lines.get(start).strip().matches("@(Slide|Deck)\\(.*")) {
      start--;
    }
    lines.add(start, annotation);
    return String.join("\n", lines);
  }
}
