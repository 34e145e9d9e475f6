import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jsoup.Jsoup;

/** Another processor, which has a jsoup of its own. */
@SupportedAnnotationTypes("*")
public final class Beside extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      String home = Jsoup.class.getProtectionDomain().getCodeSource().getLocation().getPath();
      String text = Jsoup.parse("<p>mine:").text() + " " + home.substring(home.lastIndexOf('/') + 1);
      processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, text);
    }
    return false;
  }
}
