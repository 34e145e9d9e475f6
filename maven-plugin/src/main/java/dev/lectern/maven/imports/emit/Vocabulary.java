package dev.lectern.maven.imports.emit;

import com.palantir.javapoet.ClassName;
import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.model.Slide;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prose.Listings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What annotations say of the model: the one place that knows their members. */
final class Vocabulary {
  private static final int DEFAULT_LEVEL = 3;

  private Vocabulary() {}

  /** The annotation of a deck, with the classes of its slides unless they are nested in it. */
  static List<Note> of(Talk talk, List<ClassName> slides) {
    List<Note> notes = new ArrayList<>();
    Note deck = new Note("Deck").says("value", talk.title);
    deck.classes("slides", slides);
    deck.text("lang", talk.lang.equals("en") ? "" : talk.lang);
    deck.text("author", talk.author).text("description", talk.description);
    deck.constant("theme", talk.theme, "Theme").constant("codeTheme", talk.codeTheme, "CodeTheme");
    deck.literal("copyButton", "false");
    deck.texts("stylesheets", talk.stylesheets).texts("scripts", talk.scripts);
    deck.number("width", talk.width, 1280).number("height", talk.height, 720);
    notes.add(deck);
    Note reveal = new Note("Reveal");
    if (new RevealMembers(reveal).say(talk.options)) {
      notes.add(reveal);
    }
    allow(talk.allowed, notes);
    return notes;
  }

  /** The annotations of a slide itself. */
  static List<Note> of(Slide slide) {
    List<Note> notes = new ArrayList<>();
    Note note = new Note("Slide").says("value", slide.title).text("id", slide.id);
    note.number("level", slide.level, 2).flag("fitTitle", slide.fitTitle);
    if (!slide.showTitle) {
      note.literal("showTitle", "false");
    }
    SlideMembers.say(slide, note);
    notes.add(note);
    if (!slide.background.isEmpty()) {
      notes.add(SlideMembers.background(slide));
    }
    if (!slide.notes.isBlank()) {
      boolean file = !slide.notesFile.isEmpty();
      Note spoken = new Note("Notes");
      notes.add(file ? spoken.says("file", slide.notesFile) : spoken.says("value", slide.notes));
    }
    if (!slide.arrangement.isEmpty()) {
      String kind = slide.arrangement.replace("r-", "").toUpperCase(Locale.ROOT);
      notes.add(new Note("Arrange").constant("value", kind, "Arrange", "Kind"));
    }
    look(slide.look, notes);
    allow(slide.allowed, notes);
    return notes;
  }

  /** The annotations of a block, the content first. */
  static List<Note> of(Piece piece) {
    List<Note> notes = new ArrayList<>();
    Note content = of(piece.content());
    Look look = piece.look();
    boolean plain = look.effect().isEmpty() && look.index() < 0 && look.autoSlide() == 0;
    content.flag("fragment", look.step() && plain);
    notes.add(content);
    if (look.step() && !plain) {
      Note fragment = new Note("Fragment");
      if (!look.effect().isEmpty()) {
        fragment.constant("value", look.effect(), "Fragment", "Effect");
      }
      notes.add(
          fragment.number("index", look.index(), -1).number("autoSlide", look.autoSlide(), 0));
    }
    if (!look.layout().isEmpty()) {
      Note layout = new Note("Layout");
      look.layout().forEach(name -> layout.flag(name, true));
      notes.add(layout);
    }
    if (!look.pair().isEmpty()) {
      notes.add(new Note("AutoAnimate").says("id", look.pair()));
    }
    look(look, notes);
    return notes;
  }

  private static void look(Look look, List<Note> notes) {
    if (!look.animation().isEmpty()) {
      Note animate = new Note("Animate").constant("value", look.animation(), "Animate", "Effect");
      if (look.delay() > 0) {
        animate.literal("delay", RevealMembers.plain(look.delay()));
      }
      notes.add(animate);
    }
    if (!look.classes().isEmpty() || !look.style().isEmpty()) {
      notes.add(new Note("Css").texts("classes", look.classes()).text("style", look.style()));
    }
  }

  private static void allow(Iterable<String> rules, List<Note> notes) {
    if (rules.iterator().hasNext()) {
      notes.add(new Note("Allow").constants("value", rules, "Rule"));
    }
  }

  private static Note of(Content content) {
    Note note = new Note(content.annotation());
    if (content instanceof Content.Text text) {
      note.texts("value", text.texts());
    } else if (content instanceof Content.Heading heading) {
      note.says("value", heading.text()).number("level", heading.level(), DEFAULT_LEVEL);
    } else if (content instanceof Content.Bullets bullets) {
      note.texts("value", bullets.items()).flag("ordered", bullets.ordered());
      note.flag("fragments", bullets.fragments());
    } else if (content instanceof Content.Quote quote) {
      note.says("value", quote.text()).text("cite", quote.cite());
    } else if (content instanceof Content.Table table) {
      note.says("value", table.text()).text("caption", table.caption());
    } else if (content instanceof Content.Code code) {
      code(code, note);
    } else if (content instanceof Content.Image image) {
      image(image, note);
    } else if (content instanceof Content.Media media) {
      media(media, note);
    } else if (content instanceof Content.Embed embed) {
      embed(embed, note);
    } else if (content instanceof Content.Formula formula) {
      note.says("value", formula.tex());
    } else if (content instanceof Content.Cells cells) {
      cells(cells, note);
    } else if (content instanceof Content.Html html) {
      note.text("value", html.file().isEmpty() ? html.html() : "").text("file", html.file());
    }
    return note;
  }

  private static void code(Content.Code code, Note note) {
    note.text("value", code.file().isEmpty() ? code.text() : "").text("file", code.file());
    note.text("language", code.language());
    note.texts("highlight", code.steps());
    note.flag("lineNumbers", code.numbered() && code.steps().isEmpty());
  }

  private static void image(Content.Image image, Note note) {
    note.says("value", image.path());
    // Nothing at all would be javac's own error, and hide what the processor finds.
    note.says("alt", image.alt() == null ? " " : image.alt());
    note.text("caption", image.caption());
    note.number("width", image.width(), 0).number("height", image.height(), 0);
    note.flag("inline", image.inline()).flag("lightbox", !image.lightbox().isEmpty());
    if (!image.lightbox().isEmpty() && !image.lightbox().equals("scale-down")) {
      String fit = image.lightbox().toUpperCase(Locale.ROOT).replace('-', '_');
      note.constant("lightboxFit", fit, "LightboxFit");
    }
  }

  private static void media(Content.Media media, Note note) {
    note.texts("value", media.sources()).text("title", media.title());
    if (media.video()) {
      note.text("poster", media.poster()).text("captions", media.captions());
      note.number("width", media.width(), 0).number("height", media.height(), 0);
    }
    for (String flag : List.of("autoplay", "loop", "muted", "keepPlaying")) {
      note.flag(flag, media.flags().contains(flag) && (media.video() || !flag.equals("muted")));
    }
    if (!media.flags().contains("controls")) {
      note.literal("controls", "false");
    }
  }

  private static void embed(Content.Embed embed, Note note) {
    note.says("value", embed.url());
    note.says("title", embed.title() == null ? "" : embed.title());
    note.number("width", embed.width(), 0).number("height", embed.height(), 0);
    embed.flags().forEach(flag -> note.flag(flag, true));
  }

  private static void cells(Content.Cells cells, Note note) {
    List<Note> all = new ArrayList<>();
    boolean steps = cells.framed() && cells.cells().stream().allMatch(Content.Cell::step);
    for (Content.Cell cell : cells.cells()) {
      Note card = new Note("Card").text("title", cell.title()).texts("text", cell.texts());
      card.notes("code", cell.code().stream().map(Vocabulary::of).toList());
      card.notes("image", cell.images().stream().map(Vocabulary::of).toList());
      all.add(card.flag("fragment", cell.step() && !steps));
    }
    if (cells.framed()) {
      int usual = all.size() == 4 ? 2 : Math.min(all.size(), 3);
      note.number("columns", cells.columns(), usual).flag("fragments", steps);
    } else {
      note.numbers("widths", cells.widths());
    }
    note.notes("value", all);
  }

  /** The extension of a file of code. */
  static String extension(String language) {
    return switch (Listings.canonical(language)) {
      case "javascript" -> "js";
      case "typescript" -> "ts";
      case "python" -> "py";
      case "ruby" -> "rb";
      case "csharp" -> "cs";
      case "kotlin" -> "kt";
      case "rust" -> "rs";
      case "haskell" -> "hs";
      case "markdown" -> "md";
      case "plaintext", "" -> "txt";
      case "bash", "shell" -> "sh";
      case "java" -> "java.txt";
      default -> Listings.canonical(language).replaceAll("[^a-z0-9]", "");
    };
  }
}
