package dev.lectern.processor.resolve;

import dev.lectern.Rule;
import dev.lectern.processor.css.CssMistakes;
import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.css.UnusableCss;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.markup.Markup;
import dev.lectern.processor.picture.FontFile;
import dev.lectern.processor.picture.MediaReader;
import dev.lectern.processor.picture.Picture;
import dev.lectern.processor.picture.PictureFacts;
import dev.lectern.processor.picture.PictureReader;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.Reasons;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks into files: pictures, fonts, videos, sounds, stylesheets and pages. */
final class Contents {
  private static final Pattern PAGE = Pattern.compile(".*\\.x?html?", Pattern.CASE_INSENSITIVE);

  private static final Pattern STYLESHEET = Pattern.compile(".*\\.css", Pattern.CASE_INSENSITIVE);

  /** A picture of more would have to be cut down first; no drawing has a tenth of it. */
  private static final long MOST_BYTES = 64_000_000;

  private static final long MOST_BYTES_OF_SVG = 10_000_000;

  private final Texts texts;
  private final Map<String, Facts> known = new HashMap<>();

  Contents(Texts texts) {
    this.texts = texts;
  }

  /**
   * What is in a file.
   *
   * @param picture how large it is, if it is a picture
   * @param findings what is wrong with it
   * @param references what it refers to
   */
  record Facts(Optional<Picture> picture, List<Finding> findings, List<Reference> references) {
    static final Facts NONE = new Facts(Optional.empty(), List.of(), List.of());

    static Facts wrong(Finding finding) {
      return new Facts(Optional.empty(), List.of(finding), List.of());
    }

    static Facts references(List<Reference> references) {
      return new Facts(Optional.empty(), List.of(), references);
    }
  }

  Facts of(DeckFile file) {
    return known.computeIfAbsent(file.path(), path -> look(file));
  }

  /** Whether a file is a web page, by its name. */
  static boolean isPage(String path) {
    return PAGE.matcher(path).matches();
  }

  /** Whether a file is a stylesheet, by its name. */
  static boolean isStylesheet(String path) {
    return STYLESHEET.matcher(path).matches();
  }

  private Facts look(DeckFile file) {
    try {
      return lookInto(file);
    } catch (UnusableCss e) {
      String why = "in " + file.path() + ": " + e.getMessage();
      return Facts.wrong(new Finding(Rule.UNREADABLE_FILE, why));
    }
  }

  private Facts lookInto(DeckFile file) {
    if (PictureReader.isPicture(file.path())) {
      return picture(file);
    }
    if (FontFile.isFont(file.path())) {
      return font(file);
    }
    if (MediaReader.isMedia(file.path())) {
      return media(file);
    }
    if (isStylesheet(file.path())) {
      return text(file, css -> stylesheet(file.path(), css));
    }
    if (isPage(file.path())) {
      return text(file, Contents::page);
    }
    return Facts.NONE;
  }

  private Facts picture(DeckFile file) {
    long most = file.extension().equals(".svg") ? MOST_BYTES_OF_SVG : MOST_BYTES;
    try {
      if (Files.size(file.file()) > most) {
        String why =
            "\"%s\" is larger than %d MB, too large for a picture on a slide"
                .formatted(file.path(), most / 1_000_000);
        return Facts.wrong(new Finding(Rule.UNREADABLE_IMAGE, why));
      }
      PictureFacts facts = PictureReader.read(file.path(), file.bytes());
      return new Facts(facts.picture(), facts.findings(), facts.references());
    } catch (IOException e) {
      return Facts.wrong(unreadable(file, e));
    }
  }

  private static Facts font(DeckFile file) {
    try {
      return FontFile.mistake(file.path(), file.bytes())
          .map(why -> Facts.wrong(new Finding(Rule.UNREADABLE_FILE, why)))
          .orElse(Facts.NONE);
    } catch (IOException e) {
      return Facts.wrong(unreadable(file, e));
    }
  }

  private static Finding unreadable(DeckFile file, IOException e) {
    String why = "\"" + file.path() + "\" cannot be read: " + Reasons.of(e);
    return new Finding(Rule.UNREADABLE_FILE, why);
  }

  private static Facts media(DeckFile file) {
    try (InputStream in = file.open()) {
      return MediaReader.mistake(file.path(), in).map(Facts::wrong).orElse(Facts.NONE);
    } catch (IOException e) {
      return Facts.wrong(unreadable(file, e));
    }
  }

  private static Facts stylesheet(String path, String css) {
    List<Finding> findings =
        CssMistakes.of(css).stream()
            .map(m -> "in " + path + ", " + m.where() + ": " + m.message())
            .map(message -> new Finding(Rule.MALFORMED_CSS, message))
            .toList();
    return new Facts(Optional.empty(), findings, CssReferences.of(css));
  }

  private static Facts page(String html) {
    Markup page = Markup.ofPage(html);
    return new Facts(Optional.empty(), page.findings(), References.of(page));
  }

  private interface Scanner {
    Facts scan(String text);
  }

  private Facts text(DeckFile file, Scanner scanner) {
    return texts.file(file) instanceof Texts.Text.Failed failed
        ? Facts.wrong(failed.finding())
        : scanner.scan(texts.textOf(file));
  }
}
