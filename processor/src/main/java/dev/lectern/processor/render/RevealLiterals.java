package dev.lectern.processor.render;

import dev.lectern.Reveal.AutoPlayMedia;
import dev.lectern.Reveal.Controls;
import dev.lectern.Reveal.KeyAction;
import dev.lectern.Reveal.PreloadIframes;
import dev.lectern.Reveal.ScrollProgress;
import dev.lectern.Reveal.ScrollSnap;
import dev.lectern.Reveal.ShowNotes;
import dev.lectern.Reveal.SlideNumber;
import dev.lectern.processor.model.Names;
import dev.lectern.processor.model.RevealOptions.Amount;
import dev.lectern.processor.model.RevealOptions.Constant;
import dev.lectern.processor.model.RevealOptions.Flag;
import dev.lectern.processor.model.RevealOptions.Keys;
import dev.lectern.processor.model.RevealOptions.Several;
import dev.lectern.processor.model.RevealOptions.Text;
import dev.lectern.processor.model.RevealOptions.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reveal.js calls the values of options: booleans, numbers, strings, lists and maps. */
public final class RevealLiterals {
  /** The constants that are not named after its values. */
  private static final Map<Enum<?>, Object> LITERALS =
      Map.ofEntries(
          Map.entry(AutoPlayMedia.ALWAYS, true),
          Map.entry(AutoPlayMedia.NEVER, false),
          Map.entry(Controls.ALL, true),
          Map.entry(Controls.NONE, false),
          Map.entry(PreloadIframes.ALWAYS, true),
          Map.entry(PreloadIframes.NEVER, false),
          Map.entry(ScrollProgress.ALWAYS, true),
          Map.entry(ScrollProgress.NEVER, false),
          Map.entry(ScrollSnap.NONE, false),
          Map.entry(ShowNotes.ALL, true),
          Map.entry(ShowNotes.NONE, false),
          Map.entry(SlideNumber.NONE, false),
          Map.entry(SlideNumber.HORIZONTAL_DOT_VERTICAL, "h.v"),
          Map.entry(SlideNumber.HORIZONTAL_SLASH_VERTICAL, "h/v"),
          Map.entry(SlideNumber.CURRENT, "c"),
          Map.entry(SlideNumber.CURRENT_OF_TOTAL, "c/t"));

  private RevealLiterals() {}

  /** What it calls a constant. */
  public static Object of(Enum<?> constant) {
    Object literal = LITERALS.get(constant);
    return literal != null ? literal : Names.kebab(constant);
  }

  static Object of(Value value) {
    if (value instanceof Flag flag) {
      return flag.holds();
    }
    if (value instanceof Amount amount) {
      return amount.number();
    }
    if (value instanceof Text text) {
      return text.text();
    }
    if (value instanceof Constant constant) {
      return of(constant.constant());
    }
    if (value instanceof Several several) {
      List<Object> items = new ArrayList<>();
      several.items().forEach(item -> items.add(of(item.value())));
      return items;
    }
    return keys((Keys) value);
  }

  /** What keys do, by their codes; nothing at all is null to reveal.js. */
  private static Map<String, String> keys(Keys keys) {
    Map<String, String> actions = new TreeMap<>();
    keys.actions()
        .forEach(
            (code, action) ->
                actions.put(
                    String.valueOf(code),
                    action == KeyAction.NOTHING ? null : Names.camel(action.name())));
    return actions;
  }
}
