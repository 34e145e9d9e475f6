package dev.lectern.maven.imports.emit;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.model.Slide;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prose.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts what would be long between annotations into files: code, and HTML. */
public final class DeckFiles {
  private static final int LINES = 12;

  /** A class file holds no string that is much longer than this three times. */
  private static final int LONGEST = 20_000;

  private final AssetStore assets;
  private final Set<String> drawings = new HashSet<>();

  private DeckFiles(AssetStore assets) {
    this.assets = assets;
  }

  /** Moves long texts of a deck into files. */
  public static void write(Talk talk, AssetStore assets) {
    DeckFiles files = new DeckFiles(assets);
    talk.each(files::slide);
    for (String path : List.copyOf(assets.files().keySet())) {
      if (path.matches("img/drawing(-\\d+)?\\.svg") && !files.drawings.contains(path)) {
        assets.remove(path);
      }
    }
  }

  private void slide(Slide slide) {
    String name =
        slide.name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    if (slide.notes.length() > LONGEST && slide.notesFile.isEmpty()) {
      slide.notesFile = assets.put("notes/" + name + ".md", slide.notes + "\n");
    }
    for (int i = 0; i < slide.pieces.size(); i++) {
      Piece piece = shorter(slide.pieces.get(i));
      if (piece.content() instanceof Content.Code code && isLong(code)) {
        String path = "code/" + name + "." + Vocabulary.extension(code.language());
        String text = code.text().endsWith("\n") ? code.text() : code.text() + "\n";
        slide.pieces.set(
            i,
            piece.with(
                new Content.Code(
                    code.text(),
                    assets.put(path, text),
                    code.language(),
                    code.steps(),
                    code.numbered())));
      } else if (piece.content() instanceof Content.Html html) {
        String path = assets.put("html/" + name + ".html", html.html() + "\n");
        slide.pieces.set(i, piece.with(new Content.Html(html.html(), path)));
      } else if (piece.content() instanceof Content.Image image && image.inline()) {
        drawings.add(image.path());
      }
    }
  }

  /** Text that no annotation holds is HTML in a file. */
  private static Piece shorter(Piece piece) {
    Content content = piece.content();
    boolean prose = content instanceof Content.Text || content instanceof Content.Table;
    if (prose && content.markdown().stream().mapToInt(String::length).sum() > LONGEST) {
      String html = Prose.rendered(String.join("\n\n", content.markdown()));
      return piece.with(new Content.Html(html.strip(), ""));
    }
    return piece;
  }

  private static boolean isLong(Content.Code code) {
    return code.file().isEmpty()
        && code.text().lines().count() > LINES
        && !code.text().startsWith("\n");
  }
}
