package dev.lectern.maven.imports.emit;

import dev.lectern.maven.imports.model.Slide;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@code @Slide} and {@code @Background} say of attributes. */
final class SlideMembers {
  private static final Set<String> TRANSITIONS =
      Set.of("NONE", "FADE", "SLIDE", "CONVEX", "CONCAVE", "ZOOM");

  private SlideMembers() {}

  static void say(Slide slide, Note note) {
    Map<String, String> all = slide.attributes;
    boolean animated = all.containsKey("data-auto-animate");
    note.flag("autoAnimate", animated);
    if (animated) {
      note.text("autoAnimateId", all.getOrDefault("data-auto-animate-id", ""));
      note.flag("autoAnimateRestart", all.containsKey("data-auto-animate-restart"));
      note.text("autoAnimateEasing", all.getOrDefault("data-auto-animate-easing", ""));
      decimal("autoAnimateDuration", all.getOrDefault("data-auto-animate-duration", ""), note);
      if (all.getOrDefault("data-auto-animate-unmatched", "").equals("false")) {
        note.literal("autoAnimateUnmatched", "false");
      }
    }
    for (String word : all.getOrDefault("data-transition", "").split("\\s+")) {
      String member =
          word.endsWith("-in")
              ? "transitionIn"
              : word.endsWith("-out") ? "transitionOut" : "transition";
      transition(member, word.replaceFirst("-(in|out)$", ""), note);
    }
    String speed = constant(all.getOrDefault("data-transition-speed", ""));
    if (speed.matches("FAST|SLOW")) {
      note.constant("transitionSpeed", speed, "TransitionSpeed");
    }
    String state = all.getOrDefault("data-state", "");
    note.texts("state", state.isBlank() ? List.of() : List.of(state.split("\\s+")));
    String visibility = constant(all.getOrDefault("data-visibility", ""));
    if (visibility.matches("HIDDEN|UNCOUNTED")) {
      note.constant("visibility", visibility, "Slide", "Visibility");
    }
    whole("timing", all.getOrDefault("data-timing", ""), note);
    whole("autoSlide", all.getOrDefault("data-autoslide", ""), note);
    whole("startIndexV", all.getOrDefault("data-start-indexv", ""), note);
    note.flag("preventSwipe", all.containsKey("data-prevent-swipe"));
  }

  static Note background(Slide slide) {
    Note note = new Note("Background");
    Map<String, String> all = slide.background;
    note.text("color", all.getOrDefault("color", ""));
    note.text("gradient", all.getOrDefault("gradient", ""));
    for (String kind : List.of("image", "video")) {
      String value = all.getOrDefault(kind, "");
      note.texts(
          kind,
          value.isEmpty()
              ? List.of()
              : value.startsWith("data:") ? List.of(value) : List.of(value.split("\\s*,\\s*")));
    }
    note.text("iframe", all.getOrDefault("iframe", ""));
    for (Map.Entry<String, String> usual : Map.of("size", "cover").entrySet()) {
      String value = all.getOrDefault(usual.getKey(), "");
      note.text(usual.getKey(), value.equals(usual.getValue()) ? "" : value);
    }
    note.text("position", all.getOrDefault("position", "").replaceFirst("^center$", ""));
    note.text("repeat", all.getOrDefault("repeat", "").replaceFirst("^no-repeat$", ""));
    decimal("opacity", all.getOrDefault("opacity", "").replaceFirst("^1(\\.0*)?$", ""), note);
    transition("transition", all.getOrDefault("transition", ""), note);
    for (String flag : List.of("interactive", "loop", "muted", "preload")) {
      note.flag(flag, all.containsKey(flag));
    }
    return note;
  }

  private static void transition(String member, String word, Note note) {
    String constant =
        constant(word.equals("linear") ? "slide" : word.equals("default") ? "" : word);
    if (TRANSITIONS.contains(constant)) {
      note.constant(member, constant, "Transition");
    }
  }

  private static void whole(String member, String value, Note note) {
    if (value.strip().matches("\\d{1,9}")) {
      note.literal(member, String.valueOf(Integer.parseInt(value.strip())));
    }
  }

  private static void decimal(String member, String value, Note note) {
    if (value.strip().matches("\\d{0,6}(\\.\\d{1,6})?s?") && value.matches(".*\\d.*")) {
      note.literal(member, RevealMembers.plain(Double.parseDouble(value.replace("s", "").strip())));
    }
  }

  private static String constant(String word) {
    return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
