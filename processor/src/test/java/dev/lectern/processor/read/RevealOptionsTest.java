package dev.lectern.processor.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.toCollection;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lectern.Reveal;
import dev.lectern.processor.render.RevealLiterals;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code @Reveal} against the options of the reveal.js that is installed. */
class RevealOptionsTest {
  private static final Path PACKAGE = Path.of("node_modules/reveal.js");

  /** What {@code @Reveal} does not have, and why. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("width", "@Deck.width"),
          Map.entry("height", "@Deck.height"),
          Map.entry("display", "lectern.css lays slides out as flex columns"),
          Map.entry("autoAnimateMatcher", "a function"),
          Map.entry("autoSlideMethod", "a function"),
          Map.entry("dependencies", "scripts, which belong in @Deck.scripts"),
          Map.entry("highlight", "what @Code says"),
          Map.entry("markdown", "Markdown is read when the deck is compiled"),
          Map.entry("katex", "options of its own, katexMacros and others"),
          Map.entry("mathjax2", "another way to show formulas"),
          Map.entry("mathjax3", "another way to show formulas"),
          Map.entry("mathjax4", "another way to show formulas"));

  /** What reveal.js and its plugins read, though their types do not have it. */
  private static final Set<String> UNTYPED =
      Set.of("totalTime", "minimumTimePerSlide", "url", "zoomKey", "zoomLevel");

  /** Elements that are no options of their own name. */
  private static final Set<String> OURS =
      Set.of("keys", "katexMacros", "katexLeqno", "katexFleqn", "katexMinRuleThickness");

  /** Strings that reveal.js takes and {@code @Reveal} does not: they do what another one does. */
  private static final Set<String> SAME_AS_OTHERS = Set.of("controls: speaker");

  private static final Pattern OPTION = Pattern.compile("(?m)^    (\\w+)\\??: ([^;]*);");
  private static final Path PAGE = Path.of("../docs/reveal-options.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`");
  private static final Pattern STRING = Pattern.compile("'([^']*)'");

  @Test
  void hasEveryOption() throws IOException {
    Set<String> expected = new TreeSet<>(types().keySet());
    expected.removeAll(ELSEWHERE.keySet());
    expected.addAll(UNTYPED);
    expected.addAll(OURS);
    assertThat(elements().keySet()).containsExactlyElementsIn(expected);
  }

  @Test
  void namesNothingThatRevealDoesNotHave() throws IOException {
    assertThat(types().keySet()).containsAtLeastElementsIn(ELSEWHERE.keySet());
  }

  @Test
  void isAllInTheDocumentation() throws IOException {
    Set<String> expected = new TreeSet<>(types().keySet());
    expected.addAll(UNTYPED);
    expected.addAll(OURS);
    List<String> documented =
        ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).toList();
    assertThat(documented).containsExactlyElementsIn(expected);
  }

  @Test
  void hasTheSameDefaults() throws IOException, InterruptedException {
    Map<String, String> reveal = new TreeMap<>();
    Map<String, String> ours = new TreeMap<>();
    for (var option : defaults().entrySet()) {
      if (!ELSEWHERE.containsKey(option.getKey())) {
        reveal.put(option.getKey(), plain(option.getValue()));
        Method element = elements().get(option.getKey());
        ours.put(option.getKey(), element == null ? "missing" : plain(element));
      }
    }
    assertThat(ours).isEqualTo(reveal);
    assertThat(ours.size()).isGreaterThan(60);
  }

  @Test
  void hasEveryStringThatAnOptionCanBe() throws IOException {
    int enums = 0;
    for (var option : types().entrySet()) {
      Method element = elements().get(option.getKey());
      Set<String> strings =
          STRING
              .matcher(option.getValue())
              .results()
              .map(match -> match.group(1))
              .filter(string -> !SAME_AS_OTHERS.contains(option.getKey() + ": " + string))
              .collect(toCollection(TreeSet::new));
      if (element != null && element.getReturnType().isEnum()) {
        enums++;
        Set<String> taken = new TreeSet<>();
        for (Object constant : element.getReturnType().getEnumConstants()) {
          Object literal = RevealLiterals.of((Enum<?>) constant);
          if (literal instanceof String string && !isUnset(element, constant)) {
            taken.add(string);
          }
        }
        if (!strings.isEmpty()) {
          assertWithMessage(option.getKey()).that(taken).containsAtLeastElementsIn(strings);
        }
      }
    }
    assertThat(enums).isAtLeast(15);
  }

  /** A constant for what is null in reveal.js. */
  private static boolean isUnset(Method element, Object constant) {
    return constant.equals(element.getDefaultValue())
        && Set.of("AS_MARKED", "ALWAYS", "SLIDES").contains(constant.toString());
  }

  private static String plain(Method element) {
    Object value = element.getDefaultValue();
    if (value instanceof Enum<?> constant) {
      return isUnset(element, value) ? "null" : String.valueOf(RevealLiterals.of(constant));
    }
    if (value.getClass().isArray()) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        items.add(Array.get(value, i));
      }
      boolean unset = items.isEmpty() && !element.getName().equals("plugins");
      return unset ? "null" : items.toString();
    }
    if (element.getName().equals("pdfMaxPagesPerSlide") && value.equals(0)) {
      return "null"; // as many as needed: infinity, which JSON does not have
    }
    return value instanceof Number number ? String.valueOf(number.doubleValue()) : value.toString();
  }

  private static String plain(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .map(JsonElement::getAsString)
          .toList()
          .toString();
    }
    if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
      return String.valueOf(value.getAsDouble());
    }
    return value.isJsonNull() ? "null" : value.getAsString();
  }

  private static Map<String, Method> elements() {
    Map<String, Method> elements = new TreeMap<>();
    Arrays.stream(Reveal.class.getDeclaredMethods())
        .forEach(element -> elements.put(element.getName(), element));
    return elements;
  }

  /** The options and their types, from the package's declarations. */
  private static Map<String, String> types() throws IOException {
    String text = Files.readString(PACKAGE.resolve("dist/config.d.ts"));
    int start = text.indexOf("interface RevealConfig {");
    Map<String, String> types = new TreeMap<>();
    Matcher options = OPTION.matcher(text.substring(start, text.indexOf("\n}", start)));
    while (options.find()) {
      types.put(options.group(1), options.group(2));
    }
    assertThat(types).containsKey("backgroundTransition");
    return types;
  }

  /** The defaults, as the package's source has them. */
  private static Map<String, JsonElement> defaults() throws IOException, InterruptedException {
    String source = Files.readString(PACKAGE.resolve("js/config.ts"));
    int start = source.indexOf("const defaultConfig: RevealConfig = ");
    String object = source.substring(source.indexOf('{', start), source.indexOf("\n};", start) + 2);
    Process node =
        new ProcessBuilder("node", "-e", "console.log(JSON.stringify(" + object + "))")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String json = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).isEqualTo(0);
    return new TreeMap<>(new Gson().fromJson(json, JsonObject.class).asMap());
  }
}
