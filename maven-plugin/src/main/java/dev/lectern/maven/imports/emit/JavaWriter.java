package dev.lectern.maven.imports.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.lectern.maven.imports.model.Content;
import dev.lectern.maven.imports.model.Piece;
import dev.lectern.maven.imports.model.Slide;
import dev.lectern.maven.imports.model.Talk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Puts annotations on classes: one for the deck, and one for each slide. */
public final class JavaWriter {
  private static final ClassName BLOCK = ClassName.get("dev.lectern", "Block");

  private final String packageName;
  private final boolean inOneFile;

  /**
   * Writes classes of a package.
   *
   * @param inOneFile whether all slides are in the deck's class, as suits a deck of short ones
   */
  public JavaWriter(String packageName, boolean inOneFile) {
    this.packageName = packageName;
    this.inOneFile = inOneFile;
  }

  /** The sources by the names of their files. */
  public Map<String, String> write(Talk talk) {
    Map<String, String> files = new LinkedHashMap<>();
    List<ClassName> slides = new ArrayList<>();
    TypeSpec.Builder deck = TypeSpec.classBuilder(talk.name);
    for (Slide slide : talk.slides) {
      if (inOneFile) {
        deck.addType(type(slide, true));
      } else {
        slides.add(ClassName.get(packageName, slide.name));
        files.put(slide.name + ".java", file(type(slide, false)));
      }
    }
    Vocabulary.of(talk, slides).forEach(note -> deck.addAnnotation(note.spec()));
    files.put(talk.name + ".java", file(deck.addModifiers(Modifier.FINAL).build()));
    return files;
  }

  private String file(TypeSpec type) {
    return JavaFile.builder(packageName, type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .toString();
  }

  private static TypeSpec type(Slide slide, boolean nested) {
    TypeSpec.Builder type = TypeSpec.classBuilder(slide.name);
    if (nested) {
      type.addModifiers(Modifier.STATIC);
    }
    Vocabulary.of(slide).forEach(note -> type.addAnnotation(note.spec()));
    Set<String> kinds = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> totals = new HashMap<>();
    boolean onClass = true;
    int first = 0;
    for (Piece piece : slide.pieces) {
      onClass &= isForClass(piece, kinds);
      if (!onClass) {
        totals.merge(name(piece.content()), 1, Integer::sum);
      } else {
        first++;
      }
    }
    for (int i = 0; i < slide.pieces.size(); i++) {
      List<Note> notes = Vocabulary.of(slide.pieces.get(i));
      if (i < first) {
        notes.forEach(note -> type.addAnnotation(note.spec()));
      } else {
        String name = name(slide.pieces.get(i).content());
        int number = counts.merge(name, 1, Integer::sum);
        String unique = totals.get(name) == 1 ? name : name + number;
        FieldSpec.Builder member = FieldSpec.builder(BLOCK, unique);
        notes.forEach(note -> member.addAnnotation(note.spec()));
        type.addField(member.build());
      }
    }
    slide.below.forEach(below -> type.addType(type(below, true)));
    return type.build();
  }

  /** The name of the member that a piece is on, or "" if it is on the class. */
  public static List<String> members(Slide slide) {
    Set<String> kinds = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> totals = new HashMap<>();
    List<String> names = new ArrayList<>();
    boolean onClass = true;
    for (Piece piece : slide.pieces) {
      onClass &= isForClass(piece, kinds);
      names.add(onClass ? "" : name(piece.content()));
      if (!onClass) {
        totals.merge(name(piece.content()), 1, Integer::sum);
      }
    }
    names.replaceAll(
        name -> {
          int number = counts.merge(name, 1, Integer::sum);
          return name.isEmpty() || totals.get(name) == 1 ? name : name + number;
        });
    return names;
  }

  /** A second block of a kind, and one with a look, is on a member. */
  private static boolean isForClass(Piece piece, Set<String> kinds) {
    return piece.look().isSimple() && !piece.arranged() && kinds.add(piece.content().annotation());
  }

  private static String name(Content content) {
    return content.annotation().toLowerCase(Locale.ROOT);
  }
}
