package dev.lectern.maven.imports.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An annotation that is being written. What is as its default is not said. */
final class Note {
  private static final String PACKAGE = "dev.lectern";

  private final ClassName type;
  private final Map<String, List<CodeBlock>> members = new LinkedHashMap<>();

  Note(String type) {
    this.type = ClassName.get(PACKAGE, type);
  }

  /** The annotation's name. */
  String name() {
    return type.simpleName();
  }

  /** Says a text, even an empty one. */
  Note says(String member, String text) {
    return put(member, List.of(Literals.text(text)));
  }

  /** Says a text that is not empty. */
  Note text(String member, String text) {
    return text.isEmpty() ? this : says(member, text);
  }

  /** Says texts, if there are any. */
  Note texts(String member, List<String> texts) {
    return texts.isEmpty() ? this : put(member, texts.stream().map(Literals::text).toList());
  }

  /** Says that something is so. */
  Note flag(String member, boolean set) {
    return set ? literal(member, "true") : this;
  }

  /** Says a number that is not another one. */
  Note number(String member, int number, int usual) {
    return number == usual ? this : literal(member, String.valueOf(number));
  }

  /** Says numbers, if there are any. */
  Note numbers(String member, List<Integer> numbers) {
    return numbers.isEmpty()
        ? this
        : put(member, numbers.stream().map(n -> CodeBlock.of("$L", n)).toList());
  }

  /** Says a value as Java has it. */
  Note literal(String member, String java) {
    return put(member, List.of(CodeBlock.of("$L", java)));
  }

  /** Says a constant of an enum of {@code dev.lectern}, such as {@code Fragment.Effect}. */
  Note constant(String member, String constant, String type, String... nested) {
    return put(
        member, List.of(CodeBlock.of("$T.$L", ClassName.get(PACKAGE, type, nested), constant)));
  }

  /** Says constants. */
  Note constants(String member, Iterable<String> constants, String type) {
    List<CodeBlock> all = new ArrayList<>();
    constants.forEach(name -> all.add(CodeBlock.of("$T.$L", ClassName.get(PACKAGE, type), name)));
    return put(member, all);
  }

  /** Says classes. */
  Note classes(String member, List<ClassName> types) {
    return put(member, types.stream().map(each -> CodeBlock.of("$T.class", each)).toList());
  }

  /** Says annotations, if there are any. */
  Note notes(String member, List<Note> notes) {
    return notes.isEmpty()
        ? this
        : put(member, notes.stream().map(note -> CodeBlock.of("$L", note.spec())).toList());
  }

  private Note put(String member, List<CodeBlock> values) {
    if (!values.isEmpty()) {
      members.put(member, values);
    }
    return this;
  }

  AnnotationSpec spec() {
    AnnotationSpec.Builder builder = AnnotationSpec.builder(type);
    members.forEach((name, values) -> values.forEach(value -> builder.addMember(name, value)));
    return builder.build();
  }
}
