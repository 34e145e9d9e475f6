package dev.lectern.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generates {@code Assets}: a constant for each file of the deck root, nested by folder, so that
 * {@code Assets.Img.LOGO_PNG} completes and stops compiling when the file goes.
 */
public final class AssetsGenerator {
  /** The name of the class. */
  public static final String NAME = "Assets";

  private final Output output;
  private final Elements elements;

  /** A generator to an output. */
  public AssetsGenerator(Output output, Elements elements) {
    this.output = output;
    this.elements = elements;
  }

  /** Writes the class for a package, from the sorted paths of its decks' root. */
  public void generate(String packageName, Collection<String> paths, TypeElement deck)
      throws IOException {
    ConstantTree tree = ConstantTree.of(paths);
    TypeSpec.Builder type = type(NAME, tree).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    type.addJavadoc("The files of the deck root. A file that goes takes its constant with it.\n");
    generated().ifPresent(type::addAnnotation);
    JavaFile file =
        JavaFile.builder(packageName, type.addOriginatingElement((Element) deck).build())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    output.write(file);
  }

  private static TypeSpec.Builder type(String name, ConstantTree tree) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    tree.constants()
        .forEach(
            (constant, path) ->
                type.addField(
                    FieldSpec.builder(
                            String.class, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("{@code $L}\n", path.replace("$", "$$"))
                        .initializer("$S", path)
                        .build()));
    tree.folders()
        .forEach(
            (folder, below) ->
                type.addType(
                    type(folder, below)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The files in {@code $L}.\n", below.path())
                        .build()));
    return type;
  }

  /** Without a date: same sources, same bytes. Not in every module graph. */
  private Optional<AnnotationSpec> generated() {
    TypeElement annotation = elements.getTypeElement("javax.annotation.processing.Generated");
    return annotation == null
        ? Optional.empty()
        : Optional.of(
            AnnotationSpec.builder(ClassName.get(annotation))
                .addMember("value", "$S", "dev.lectern.processor.SlideProcessor")
                .build());
  }
}
