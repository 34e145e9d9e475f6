package dev.lectern.processor.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.lectern.Arrange;
import dev.lectern.Fragment;
import dev.lectern.processor.model.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of attributes and classes against the reveal.js that is installed. */
class AttributesPageTest {
  private static final Path PAGE = Path.of("../docs/reveal-attributes.md");
  private static final Path DIST = Path.of("node_modules/reveal.js/dist");

  /** What a page of Lectern may load: not the plugins that it never uses. */
  private static final List<String> SCRIPTS =
      List.of(
          "reveal.js",
          "reveal.css",
          "plugin/notes.js",
          "plugin/highlight.js",
          "plugin/zoom.js",
          "plugin/search.js");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w-]+)` \\|(.*)\\|$");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\bdata(?:-[a-z]+)+");
  private static final Pattern PROPERTY = Pattern.compile("\\bdataset\\.([a-zA-Z]+)");
  private static final Pattern LAYOUT =
      Pattern.compile("\\.((?:r-(?!overlay|media)|items-|justify-)[a-z-]+)");
  private static final Pattern EFFECT = Pattern.compile("\\.fragment(?::not\\()?\\.([a-z-]+)");
  private static final Pattern ELEMENT = Pattern.compile("@(\\w+)\\((\\w+)\\)");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:IT|Test))`");

  /** States of a fragment. */
  private static final Set<String> STATES = Set.of("visible", "current-fragment");

  @Test
  void hasEveryAttributeThatRevealJsKnows() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String script : SCRIPTS) {
      String text = Files.readString(DIST.resolve(script));
      ATTRIBUTE.matcher(text).results().map(MatchResult::group).forEach(known::add);
      PROPERTY.matcher(text).results().map(found -> kebab(found.group(1))).forEach(known::add);
    }
    assertThat(known.size()).isGreaterThan(60);
    assertThat(named(row -> row.startsWith("data-"))).containsExactlyElementsIn(known);
  }

  @Test
  void hasEveryClassThatRevealJsHasForAuthors() throws IOException {
    String css = Files.readString(DIST.resolve("reveal.css"));
    String theme = Files.readString(DIST.resolve("theme/black.css"));
    Set<String> known = new TreeSet<>();
    LAYOUT.matcher(css + theme).results().map(found -> found.group(1)).forEach(known::add);
    EFFECT.matcher(css).results().map(found -> found.group(1)).forEach(known::add);
    known.removeAll(STATES);
    assertThat(known).containsAtLeast("r-frame", "r-stack", "fade-up", "custom");
    assertThat(named(row -> !row.startsWith("data-"))).containsExactlyElementsIn(known);
  }

  @Test
  void annotationsHaveAConstantForEveryClass() throws IOException {
    String css = Files.readString(DIST.resolve("reveal.css"));
    Set<String> effects = new TreeSet<>();
    EFFECT.matcher(css).results().map(found -> found.group(1)).forEach(effects::add);
    effects.removeAll(STATES);
    // A fragment that has no other effect fades in.
    effects.add("fade-in");
    assertThat(constants("", Fragment.Effect.values())).containsExactlyElementsIn(effects);
    Set<String> places = new TreeSet<>();
    LAYOUT.matcher(css).results().map(found -> found.group(1)).forEach(places::add);
    places.removeAll(Set.of("r-fit-text", "r-stretch"));
    Set<String> ours = new TreeSet<>(constants("r-", Arrange.Kind.values()));
    ours.addAll(constants("items-", Arrange.Items.values()));
    ours.addAll(constants("justify-", Arrange.Justify.values()));
    assertThat(ours).containsExactlyElementsIn(places);
  }

  private static List<String> constants(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> prefix + Names.kebab(each.name())).toList();
  }

  @Test
  void namesElementsThatThereAre() throws Exception {
    int count = 0;
    for (MatchResult element : ELEMENT.matcher(page()).results().toList()) {
      Class<?> annotation = Class.forName("dev.lectern." + element.group(1));
      assertWithMessage(element.group())
          .that(Arrays.stream(annotation.getDeclaredMethods()).map(method -> method.getName()))
          .contains(element.group(2));
      count++;
    }
    assertThat(count).isGreaterThan(80);
  }

  @Test
  void namesTestsThatThereAre() throws IOException {
    Set<String> named = new TreeSet<>();
    TEST.matcher(page()).results().map(found -> found.group(1)).forEach(named::add);
    Set<String> tests = new TreeSet<>();
    for (Path root : List.of(Path.of("src/test/java"), Path.of("../talk/src/test/java"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files.map(file -> file.getFileName().toString().replace(".java", "")).forEach(tests::add);
      }
    }
    assertThat(named).contains("KitchenSinkIT");
    assertThat(tests).containsAtLeastElementsIn(named);
  }

  private static List<String> named(Predicate<String> kind) throws IOException {
    return ROW.matcher(page()).results().map(row -> row.group(1)).filter(kind).toList();
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static String kebab(String property) {
    return "data-" + property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
