package dev.lectern.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns the decks of a compilation into reveal.js pages, or says what is wrong with them.
 *
 * <ol>
 *   <li>In the first rounds, {@code host} generates {@code Assets} for the packages of decks, and
 *       the names of all types are remembered.
 *   <li>In the last, when every constant is known, {@code read} makes models of decks and slides;
 *   <li>{@code resolve} takes their texts as HTML and follows their references to {@code source}
 *       files, into which {@code css}, {@code picture} and {@code markup} look;
 *   <li>{@code check} adds what is wrong to a report, which {@code host} prints;
 *   <li>and if nothing is, {@code render} makes pages and {@code emit} writes them.
 * </ol>
 */
@AutoService(Processor.class)
public final class SlideProcessor extends AbstractProcessor {
  private Compilation compilation;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    compilation.add(round.getRootElements());
    if (round.processingOver()) {
      compilation.finish(round.errorRaised());
    }
    return true;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.lectern.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
