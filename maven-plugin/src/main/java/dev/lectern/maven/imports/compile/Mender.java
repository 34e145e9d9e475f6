package dev.lectern.maven.imports.compile;

import dev.lectern.maven.imports.emit.JavaWriter;
import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Look;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.model.Slide;
import dev.lectern.maven.imports.model.Talk;
import dev.lectern.maven.imports.prose.Prose;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a deck so that it compiles, by the codes of what is wrong with it. */
public final class Mender {
  private static final Pattern PATH = Pattern.compile("@(\\w+)((?:\\.\\w+|\\[\\d+])*)");

  private final Talk talk;
  private final Report report;
  private final Map<String, Slide> slides = new HashMap<>();

  /** A mender of a deck. */
  public Mender(Talk talk, Report report) {
    this.talk = talk;
    this.report = report;
    talk.each(slide -> slides.put(slide.name, slide));
  }

  /** Mends what is found; whether anything was changed. */
  public boolean mend(List<Finding> findings, Sites places, int round) {
    boolean changed = false;
    Set<String> seen = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.error()) {
        Sites.Place place = places.of(finding.file(), finding.line());
        Slide slide = slides.get(place.type());
        // One step at a time: another finding of the kind may be gone then.
        if (slide != null && !seen.add(place + finding.code())) {
          continue;
        }
        changed |= slide == null ? deck(finding) : slide(finding, slide, place.member(), round);
      }
    }
    return changed;
  }

  private boolean deck(Finding finding) {
    Matcher quoted = Pattern.compile("\"([^\"]+)\"").matcher(finding.message());
    boolean changed = false;
    while (quoted.find()) {
      String said = quoted.group(1);
      changed |= talk.stylesheets.remove(said) | talk.scripts.remove(said);
    }
    Matcher path = PATH.matcher(finding.message());
    if (!changed && path.find()) {
      String member = path.group(2).replaceFirst("^\\.", "").replaceAll("[\\[.].*", "");
      if (path.group(1).equals("Reveal")) {
        changed = talk.options.remove(member) != null;
      } else if (member.equals("lang")) {
        changed = !talk.lang.isEmpty();
        talk.lang = "";
      } else if (member.matches("stylesheets|scripts")) {
        List<String> list = member.equals("scripts") ? talk.scripts : talk.stylesheets;
        changed = !list.isEmpty();
        int index = index(path.group(2));
        list.subList(
                Math.min(index, Math.max(0, list.size() - 1)), Math.min(list.size(), index + 1))
            .clear();
      }
    }
    if (changed) {
      note(finding, "", 0);
    }
    return changed;
  }

  private static int index(String path) {
    Matcher number = Pattern.compile("\\[(\\d+)]").matcher(path);
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  private boolean slide(Finding finding, Slide slide, String member, int round) {
    Matcher path = PATH.matcher(finding.message());
    String annotation = path.find() ? path.group(1) : "";
    if (finding.code().equals("InvalidSyntax")) {
      return slide.allowed.add("INVALID_SYNTAX") && noted(finding, slide, slide.line);
    }
    if (annotation.equals("Background")) {
      boolean any = !slide.background.isEmpty();
      slide.background.clear();
      return any && noted(finding, slide, slide.line);
    }
    if (annotation.equals("Notes")) {
      String plain = slide.notes.replaceAll("<[^>]*>", " ").replace("<", "&lt;");
      boolean any = !slide.notes.isEmpty();
      slide.notes = round > 1 || plain.equals(slide.notes) ? "" : plain;
      return any && noted(finding, slide, slide.line);
    }
    int index = piece(slide, member, annotation);
    if (index < 0) {
      return ofSlide(finding, slide, round);
    }
    Piece piece = slide.pieces.get(index);
    Piece mended = new PieceMender(finding, round).mend(piece);
    if (mended == null) {
      slide.pieces.remove(index);
      report.add(new Entry(Entry.Kind.LOST, "block", piece.plain(), piece.line(), slide.name));
    } else {
      slide.pieces.set(index, mended);
    }
    return noted(finding, slide, piece.line());
  }

  private static int piece(Slide slide, String member, String annotation) {
    List<String> members = JavaWriter.members(slide);
    if (!member.isEmpty()) {
      return members.indexOf(member);
    }
    for (int i = 0; i < members.size(); i++) {
      boolean same = slide.pieces.get(i).content().annotation().equals(annotation);
      if (members.get(i).isEmpty() && same) {
        return i;
      }
    }
    return -1;
  }

  /** What {@code @Slide}, {@code @Css} or {@code @Animate} of the class say. */
  private boolean ofSlide(Finding finding, Slide slide, int round) {
    if (!slide.look.isPlain()) {
      slide.look = Look.PLAIN;
    } else if (round == 1
        && !slide.attributes.isEmpty()
        && !finding.message().contains("@Slide.value")) {
      slide.attributes.clear();
    } else if (!slide.id.isEmpty() && finding.message().contains(".id")) {
      slide.id = "";
    } else {
      String plain = Prose.plain(slide.title.replaceAll("<[^>]*>|[*`_\\[\\]\\\\]", " ").strip());
      if (plain.equals(slide.title) || plain.isBlank()) {
        slide.title = slide.name.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ");
      } else {
        slide.title = plain;
      }
    }
    return noted(finding, slide, slide.line);
  }

  private boolean noted(Finding finding, Slide slide, int line) {
    note(finding, slide.name, line);
    return true;
  }

  private void note(Finding finding, String slide, int line) {
    String what = finding.code().isEmpty() ? "javac" : finding.code();
    String detail = finding.message().replaceFirst("^\\[\\w+] ", "");
    report.add(new Entry(Entry.Kind.MENDED, what, shortened(detail), line, slide));
  }

  private static String shortened(String detail) {
    String line = detail.strip().replaceAll("\\s+", " ");
    return line.length() <= 160 ? line : line.substring(0, 159) + "…";
  }

  /** A content that says no more than what a reader reads. */
  static Content plain(Piece piece) {
    String words = piece.plain().isBlank() ? "TODO" : piece.plain();
    return new Content.Text(List.of(Prose.plain(words)));
  }
}
