package dev.lectern.maven.imports.load;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the deck's own styles say of classes: which are used, and which set cells side by side. */
public final class Sheet {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
  private static final Pattern ID = Pattern.compile("#(-?[A-Za-z_][\\w-]*)");

  private final Set<String> used = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> sideBySide = new HashSet<>();
  private final Set<String> framed = new HashSet<>();
  private final Set<String> floating = new HashSet<>();
  private boolean foreign;

  /** Reads rules; broken ones are skipped. */
  public void add(String css) {
    String text = css.replaceAll("(?s)/\\*.*?\\*/", "");
    Matcher rules = RULE.matcher(text.substring(0, Math.min(text.length(), 2_000_000)));
    while (rules.find()) {
      String selector = rules.group(1);
      String said = rules.group(2).toLowerCase(Locale.ROOT);
      Matcher ids = ID.matcher(selector);
      while (ids.find()) {
        this.ids.add(ids.group(1));
      }
      Matcher classes = CLASS.matcher(selector);
      while (classes.find()) {
        used.add(classes.group(1));
      }
      for (String each : selector.split(",")) {
        last(each.strip(), said);
      }
    }
  }

  /** What a rule says of the class that its selector ends with. */
  private void last(String selector, String said) {
    Matcher last = Pattern.compile("(?:^|.*[\\s>.\\w])\\.(-?[A-Za-z_][\\w-]*)$").matcher(selector);
    if (!last.matches()) {
      return;
    }
    String name = last.group(1);
    boolean column = said.matches("(?s).*flex-direction\\s*:\\s*column.*");
    if (!column && said.matches("(?s).*display\\s*:\\s*(inline-)?(flex|grid).*")) {
      sideBySide.add(name);
    }
    if (said.matches(
        "(?s).*\\b(background(-color)?|border|box-shadow)\\s*:\\s*(?!none|0|transparent).*")) {
      framed.add(name);
    }
    if (said.matches(
        "(?s).*\\bfloat\\s*:\\s*(left|right).*|.*display\\s*:\\s*(inline-block|table-cell).*")) {
      floating.add(name);
    }
  }

  /** Says that stylesheets from elsewhere, or scripts, can use any class. */
  public void mayBeAny() {
    foreign = true;
  }

  /** Notes names that scripts mention. */
  public void mention(String script) {
    Matcher words = Pattern.compile("[\"'.#]([A-Za-z_][\\w-]*)").matcher(script);
    while (words.find()) {
      used.add(words.group(1));
      ids.add(words.group(1));
    }
  }

  /** Notes an id that links lead to. */
  public void link(String id) {
    ids.add(id);
  }

  /** Whether a class does something. */
  public boolean isUsed(String name) {
    return foreign || used.contains(name);
  }

  /** Whether something refers to an id. */
  public boolean needsId(String id) {
    return ids.contains(id);
  }

  /** Whether a class sets what is in it side by side. */
  public boolean isSideBySide(String name) {
    return sideBySide.contains(name);
  }

  /** Whether a class gives a ground or a border. */
  public boolean isFramed(String name) {
    return framed.contains(name);
  }

  /** Whether a class sets an element beside others. */
  public boolean floats(String name) {
    return floating.contains(name);
  }
}
