package dev.lectern.maven.imports.rules;

import dev.lectern.Animate;
import dev.lectern.Fragment;
import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.prose.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads from classes, style and attributes how an element appears. */
final class Looks {
  /** What is said by other means than a class. */
  private static final Pattern SAID =
      Pattern.compile("fragment|animate__animated|animated|lectern-math|hljs|r-stretch|r-fit-text");

  private static final Pattern NAME = Pattern.compile("[^\\s\"'<>&]{1,100}");

  /** What reveal.js knows without the deck's own styles. */
  private static final Pattern OF_REVEAL =
      Pattern.compile("r-.*|highlight-(current-)?(red|green|blue)|grow|shrink|strike");

  private static final Pattern DELAY = Pattern.compile("(?:animate__)?delay-(\\d)s");

  private final Sheet sheet;

  Looks(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The look of an element; a size that it may have besides is left to whoever asks. */
  Look of(Element element) {
    List<String> classes = new ArrayList<>();
    List<String> layout = new ArrayList<>();
    String effect = "";
    String animation = "";
    double delay = 0;
    boolean step = element.hasClass("fragment");
    for (String name : element.classNames()) {
      Matcher wait = DELAY.matcher(name);
      if (name.matches("r-stretch|stretch")) {
        layout.add("stretch");
      } else if (name.equals("r-fit-text")) {
        layout.add("fitText");
      } else if (name.equals("r-frame")) {
        layout.add("frame");
      } else if (wait.matches()) {
        delay = Double.parseDouble(wait.group(1));
      } else if (animation.isEmpty() && animation(name).isPresent()) {
        animation = animation(name).get();
      } else if (step && effect.isEmpty() && effect(name).isPresent()) {
        effect = effect(name).get();
      } else if (isOwn(name)) {
        classes.add(name);
      }
    }
    return new Look(
        step,
        effect,
        step ? Attributes.whole(element.attr("data-fragment-index"), -1) : -1,
        step ? Attributes.whole(element.attr("data-autoslide"), 0) : 0,
        classes,
        style(element),
        animation,
        delay,
        layout,
        element.attr("data-id").strip());
  }

  /** Whether only a tag can say all of an element: something refers to it by its id. */
  boolean needsTag(Element element) {
    return !element.id().isEmpty() && sheet.needsId(element.id());
  }

  private boolean isOwn(String name) {
    return !SAID.matcher(name).matches()
        && NAME.matcher(name).matches()
        && (sheet.isUsed(name) || OF_REVEAL.matcher(name).matches());
  }

  private static Optional<String> effect(String name) {
    if (name.equals("fade-in")) {
      return Optional.of("");
    }
    return constant(name).filter(each -> isConstant(Fragment.Effect.class, each));
  }

  private static Optional<String> animation(String name) {
    return name.startsWith("animate__") && !name.equals("animate__animated")
        ? Optional.of(name.substring(9))
            .flatMap(Looks::constant)
            .filter(each -> isConstant(Animate.Effect.class, each))
        : Optional.empty();
  }

  private static Optional<String> constant(String name) {
    String words = name.replaceAll("([a-z])([A-Z])", "$1_$2").replace('-', '_');
    return Optional.of(words.toUpperCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> boolean isConstant(Class<E> type, String name) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String style(Element element) {
    String style = clean(element.attr("style"));
    String align = element.attr("align").toLowerCase(Locale.ROOT);
    String aligned =
        align.matches("left|right|center|justify") && !element.nameIs("img")
            ? "text-align: " + align
            : "";
    if (element.nameIs("center")) {
      aligned = "text-align: center";
    }
    return aligned.isEmpty() || style.isEmpty() ? aligned + style : aligned + "; " + style;
  }

  /** Declarations with single spaces; what is none is left out. */
  static String clean(String style) {
    List<String> declarations = new ArrayList<>();
    for (String each : declarations(style)) {
      int colon = each.indexOf(':');
      if (colon > 0 && colon < each.length() - 1) {
        String name = each.substring(0, colon).strip();
        String value = each.substring(colon + 1).strip().replaceAll("\\s+", " ");
        if (name.matches("-{0,2}[A-Za-z][\\w-]*") && !value.isEmpty() && balanced(value)) {
          declarations.add(name + ": " + value);
        }
      }
    }
    return String.join("; ", declarations);
  }

  private static boolean balanced(String value) {
    return value.chars().filter(c -> c == '(').count()
            == value.chars().filter(c -> c == ')').count()
        && value.chars().filter(c -> c == '"').count() % 2 == 0
        && !value.matches(".*[{}<>].*");
  }

  /** At semicolons that are not within parentheses. */
  static List<String> declarations(String style) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';' && depth <= 0) {
        all.add(style.substring(start, i).strip());
        start = i + 1;
      }
    }
    all.add(style.substring(start).strip());
    all.removeIf(String::isBlank);
    return all;
  }
}
