package dev.lectern.maven.imports.compile;

import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends one block for one finding; in the last round it is only words, or nothing. */
final class PieceMender {
  private static final int LAST = 3;

  private final Finding finding;
  private final int round;

  PieceMender(Finding finding, int round) {
    this.finding = finding;
    this.round = round;
  }

  /** The block as it compiles, or null if it has to go. */
  Piece mend(Piece piece) {
    if (round >= LAST) {
      boolean words = piece.content() instanceof Content.Text && piece.look().isPlain();
      return words || piece.plain().isBlank()
          ? null
          : piece.with(Mender.plain(piece)).with(stepped(piece.look()));
    }
    if (finding.message().matches("(?s).*@(Css|Layout|AutoAnimate|Animate|Fragment)\\b.*")
        && !piece.look().isPlain()) {
      return piece.with(stepped(piece.look()));
    }
    Content content = piece.content();
    if (content instanceof Content.Code code) {
      return piece.with(code(code));
    } else if (content instanceof Content.Image image) {
      return piece.with(image(image));
    } else if (content instanceof Content.Embed embed && embed.title() == null) {
      return piece.with(
          new Content.Embed(
              embed.url(),
              "TODO: name " + embed.url(),
              embed.width(),
              embed.height(),
              embed.flags()));
    } else if (content instanceof Content.Media media) {
      return media(piece, media);
    } else if (content instanceof Content.Formula formula) {
      return piece.with(
          new Content.Text(List.of("`" + formula.tex().replaceAll("\\s+", " ") + "`")));
    } else if (content instanceof Content.Html html) {
      return round == 1
          ? piece.with(new Content.Html(Tidy.html(html.html()), ""))
          : piece.with(Mender.plain(piece));
    }
    return text(piece);
  }

  /** Whether it steps is kept; how it looks is not. */
  private static Look stepped(Look look) {
    return new Look(look.step(), "", look.index(), 0, List.of(), "", "", 0, List.of(), "");
  }

  private Content code(Content.Code code) {
    switch (finding.code()) {
      case "UnknownLanguage":
        return new Content.Code(code.text(), "", "", code.steps(), code.numbered());
      case "LineOutOfRange", "BadHighlight":
        return new Content.Code(
            code.text(), code.file(), code.language(), kept(code), code.numbered());
      default:
        return round == 1
            ? new Content.Code(code.text(), "", "", List.of(), code.numbered())
            : new Content.Code(code.text(), "", "plaintext", List.of(), false);
    }
  }

  /** The steps, without lines that are not there; one that has no others shows all. */
  private static List<String> kept(Content.Code code) {
    long lines = code.text().lines().count();
    List<String> steps = new ArrayList<>();
    for (String step : code.steps()) {
      List<String> ranges = new ArrayList<>();
      for (String range : step.split(",")) {
        Matcher ends = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?").matcher(range.strip());
        if (ends.matches()) {
          int from = Integer.parseInt(ends.group(1));
          int to = ends.group(2) == null ? from : Integer.parseInt(ends.group(2));
          if (from >= 1 && from <= lines && to >= from) {
            long end = Math.min(to, lines);
            ranges.add(ends.group(2) == null || end == from ? "" + from : from + "-" + end);
          }
        }
      }
      steps.add(String.join(",", ranges));
    }
    return steps.equals(code.steps()) ? List.of() : steps;
  }

  private Content image(Content.Image image) {
    String alt =
        image.alt() == null || image.alt().isBlank() && !image.alt().isEmpty()
            ? "TODO: describe " + image.path()
            : image.alt();
    boolean broken =
        finding
            .code()
            .matches(
                "UnreadableImage|UnreadableFile|MissingFile|FileName|FileCase|OutsideRoot|UnsafeUrl");
    if (broken && image.alt() != null) {
      return new Content.Text(
          List.of(
              "*TODO: " + image.path().replaceAll("[*_\\[\\]<>`\\\\]", " ") + " cannot be shown*"));
    }
    return new Content.Image(
        image.path(),
        alt,
        round == 1 ? image.caption() : "",
        image.width(),
        image.height(),
        image.inline() && round == 1,
        round == 1 ? image.lightbox() : "");
  }

  private Piece media(Piece piece, Content.Media media) {
    boolean plain = media.poster().isEmpty() && media.captions().isEmpty();
    if (!plain) {
      return piece.with(
          new Content.Media(
              media.video(),
              media.sources(),
              "",
              "",
              media.title(),
              media.flags(),
              media.width(),
              media.height()));
    }
    String words = String.join(", ", media.sources()).replaceAll("[*_\\[\\]<>`\\\\]", " ");
    return piece
        .with(new Content.Text(List.of("*TODO: " + words + " cannot be played*")))
        .with(stepped(piece.look()));
  }

  private Piece text(Piece piece) {
    if (round > 1) {
      return piece.with(Mender.plain(piece));
    }
    if (finding.code().matches("BrokenLink|UnsafeUrl|MissingFile")) {
      return piece.with(Tidy.links(piece.content(), finding.message()));
    }
    Content tidied = Tidy.content(piece.content());
    return tidied.equals(piece.content()) ? piece.with(Mender.plain(piece)) : piece.with(tidied);
  }
}
