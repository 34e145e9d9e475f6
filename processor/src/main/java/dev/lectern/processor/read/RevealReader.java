package dev.lectern.processor.read;

import dev.lectern.Reveal;
import dev.lectern.Reveal.KeyAction;
import dev.lectern.processor.model.RevealOptions;
import dev.lectern.processor.model.RevealOptions.Amount;
import dev.lectern.processor.model.RevealOptions.Constant;
import dev.lectern.processor.model.RevealOptions.Flag;
import dev.lectern.processor.model.RevealOptions.Keys;
import dev.lectern.processor.model.RevealOptions.Several;
import dev.lectern.processor.model.RevealOptions.Text;
import dev.lectern.processor.model.RevealOptions.Value;
import dev.lectern.processor.model.Said;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads {@code @Reveal}. Its elements are named as reveal.js's options and have the same defaults,
 * so what differs from the default is what has to be said. An option added to the annotation needs
 * nothing here, unless it is a list.
 */
final class RevealReader {
  /** Arrays that are arrays to reveal.js too; others are values that can be left out. */
  private static final Set<String> LISTS = Set.of("autoAnimateStyles", "katexMacros", "plugins");

  private RevealReader() {}

  static RevealOptions read(Attributes reveal) {
    Map<String, Said<Value>> options = new LinkedHashMap<>();
    for (String name : reveal.names().stream().sorted().toList()) {
      if (name.equals("keys")) {
        // They go where else true or false says whether there are keys at all.
        options.putIfAbsent("keyboard", new Said<>(keys(reveal), reveal.origin(name)));
      } else if (!Objects.equals(reveal.plain(name).value(), reveal.plainDefault(name))) {
        options.put(name, new Said<>(value(name, reveal), reveal.origin(name)));
      }
    }
    return new RevealOptions(options);
  }

  private static Value value(String name, Attributes reveal) {
    Class<?> type = type(name);
    List<Said<Value>> items = new ArrayList<>();
    for (Said<Object> item : reveal.values(name)) {
      items.add(item.map(value -> value(value, type)));
    }
    return LISTS.contains(name) ? new Several(items) : reveal.only(name, items).value();
  }

  private static Value value(Object value, Class<?> type) {
    if (value instanceof Boolean flag) {
      return new Flag(flag);
    }
    if (value instanceof Number number) {
      return new Amount(number);
    }
    return Values.anyConstant(value, type)
        .<Value>map(Constant::new)
        .orElseGet(() -> new Text(String.valueOf(value)));
  }

  /** The type of an element's value, or of those that it is an array of. */
  private static Class<?> type(String name) {
    for (Method element : Reveal.class.getMethods()) {
      if (element.getName().equals(name)) {
        Class<?> type = element.getReturnType();
        return type.isArray() ? type.getComponentType() : type;
      }
    }
    return String.class;
  }

  private static Keys keys(Attributes reveal) {
    Map<Integer, KeyAction> keys = new TreeMap<>();
    for (Attributes key : reveal.nested("keys")) {
      keys.put(key.number("code").value(), key.constant("action", KeyAction.NOTHING));
    }
    return new Keys(keys);
  }
}
