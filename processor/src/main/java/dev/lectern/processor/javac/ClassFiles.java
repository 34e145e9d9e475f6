package dev.lectern.processor.javac;

import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The class files that the compiler reads: processors are not told the class path itself. */
final class ClassFiles {
  private final Filer filer;
  private final Elements elements;

  ClassFiles(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
  }

  /** The file of a type. It may be there and yet not be readable. */
  Optional<FileObject> of(TypeElement type) {
    String home = elements.getPackageOf(type).getQualifiedName().toString();
    String binary = elements.getBinaryName(type).toString();
    String name = binary.substring(home.isEmpty() ? 0 : home.length() + 1) + ".class";
    return resource(StandardLocation.CLASS_PATH, home, name)
        .or(() -> resource(StandardLocation.MODULE_PATH, module(type) + "/" + home, name));
  }

  private String module(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module == null ? "" : module.getQualifiedName().toString();
  }

  private Optional<FileObject> resource(StandardLocation location, String home, String name) {
    try {
      return Optional.of(filer.getResource(location, home, name));
    } catch (IOException | RuntimeException e) {
      // No such file; compilers differ in how they say so.
      return Optional.empty();
    }
  }
}
