package dev.lectern.maven.imports.emit;

import dev.lectern.Reveal;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What {@code @Reveal} says of reveal.js's options. */
public final class RevealMembers {
  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          Map.entry("slideNumber=true", "HORIZONTAL_DOT_VERTICAL"),
          Map.entry("slideNumber=h.v", "HORIZONTAL_DOT_VERTICAL"),
          Map.entry("slideNumber=h/v", "HORIZONTAL_SLASH_VERTICAL"),
          Map.entry("slideNumber=c", "CURRENT"),
          Map.entry("slideNumber=c/t", "CURRENT_OF_TOTAL"),
          Map.entry("controls=false", "NONE"),
          Map.entry("controls=speaker", "SPEAKER_ONLY"),
          Map.entry("showNotes=true", "ALL"),
          Map.entry("autoPlayMedia=true", "ALWAYS"),
          Map.entry("autoPlayMedia=false", "NEVER"),
          Map.entry("preloadIframes=true", "ALWAYS"),
          Map.entry("preloadIframes=false", "NEVER"),
          Map.entry("scrollSnap=false", "NONE"),
          Map.entry("scrollProgress=true", "ALWAYS"),
          Map.entry("scrollProgress=false", "NEVER"));

  private final Note note;
  private boolean said;

  RevealMembers(Note note) {
    this.note = note;
  }

  /** Says options; whether there was anything to say. */
  boolean say(Map<String, Object> options) {
    new TreeMap<>(options).forEach((name, value) -> said |= say(name, value));
    return said;
  }

  /** Whether there is an option of that name that takes such a value. */
  public static boolean canSay(String name, Object value) {
    return new RevealMembers(new Note("Reveal")).say(name, value) || isUsual(name, value);
  }

  private static boolean isUsual(String name, Object value) {
    Method method = method(name);
    if (method == null) {
      return false;
    }
    Object usual = method.getDefaultValue();
    boolean known =
        method.getReturnType().isEnum()
            && (value instanceof Boolean
                || value == null
                || String.valueOf(value).equalsIgnoreCase(String.valueOf(usual).replace('_', '-'))
                || String.valueOf(value).matches("default|linear|page|cube"));
    return known
        || String.valueOf(value).equals(String.valueOf(usual))
        || value instanceof Double d && usual instanceof Number n && d == n.doubleValue();
  }

  private static Method method(String name) {
    try {
      return Reveal.class.getMethod(name);
    } catch (NoSuchMethodException none) {
      return null;
    }
  }

  private boolean say(String name, Object value) {
    Method method = method(name);
    if (method == null || value == null || isUsualNumber(method, value)) {
      return false;
    }
    Class<?> type = method.getReturnType();
    Object usual = method.getDefaultValue();
    if (type == boolean.class && value instanceof Boolean flag) {
      return !flag.equals(usual) && put(name, String.valueOf(flag));
    } else if (type == int.class
        && value instanceof Double number
        && number == Math.rint(number)
        && Math.abs(number) < 1e9) {
      return put(name, String.valueOf(number.intValue()));
    } else if (type == double.class && value instanceof Double number) {
      return put(name, plain(number));
    } else if (type == String.class && value instanceof String text) {
      note.says(name, text);
      return !text.equals(usual);
    } else if (type == int[].class && value instanceof Double number) {
      return put(name, String.valueOf(number.intValue()));
    } else if (type.isEnum()) {
      return constant(name, value, type, usual);
    } else if (name.equals("autoAnimateStyles") && value instanceof List<?> list) {
      List<String> styles = new ArrayList<>();
      list.forEach(each -> styles.add(String.valueOf(each)));
      note.texts(name, styles);
      return true;
    }
    return false;
  }

  private static boolean isUsualNumber(Method method, Object value) {
    return value instanceof Double number
        && method.getDefaultValue() instanceof Number usual
        && usual.doubleValue() == number;
  }

  private boolean constant(String name, Object value, Class<?> type, Object usual) {
    String constant =
        CONSTANTS.getOrDefault(
            name + "=" + value,
            String.valueOf(value).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    if (name.equals("transition") && constant.matches("DEFAULT|LINEAR|PAGE|CUBE")) {
      constant = "SLIDE";
    }
    for (Object each : type.getEnumConstants()) {
      if (((Enum<?>) each).name().equals(constant)) {
        if (each.equals(usual)) {
          return false;
        }
        if (type.getEnclosingClass() == null) {
          note.constant(name, constant, type.getSimpleName());
        } else {
          note.constant(name, constant, "Reveal", type.getSimpleName());
        }
        return true;
      }
    }
    return false;
  }

  private boolean put(String name, String java) {
    note.literal(name, java);
    return true;
  }

  /** A number without a fraction that says nothing. */
  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}
