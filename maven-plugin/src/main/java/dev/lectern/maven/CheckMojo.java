package dev.lectern.maven;

import dev.lectern.maven.build.MavenBuild;
import dev.lectern.maven.check.DeckCheck;
import dev.lectern.maven.check.Defect;
import dev.lectern.maven.check.Profile;
import dev.lectern.maven.compile.Place;
import dev.lectern.maven.compile.Places;
import dev.lectern.maven.compile.WarmCompiler;
import dev.lectern.maven.stage.DeckFolder;
import dev.lectern.maven.stage.EachDeck;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The goal {@code lectern:check}: looks at every step of every slide in Chromium, and tells what is
 * wrong on the slide's line.
 *
 * <pre>{@code
 * mvn compile lectern:check -Dlectern.profile=conference
 * }</pre>
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DeckMojo {
  /** How strict: {@code screen}, or {@code conference}. */
  @Parameter(property = "lectern.profile", defaultValue = "screen")
  private String profile;

  /** For Maven, which sets the fields. */
  public CheckMojo() {}

  @Override
  void work(EachDeck each) throws IOException, MojoExecutionException, MojoFailureException {
    DeckCheck check = new DeckCheck(Profile.of(orEmpty(profile)));
    MavenBuild build = new MavenBuild(project());
    Map<String, Place> places = Places.in(WarmCompiler.sources(build.sources()), build.encoding());
    AtomicInteger count = new AtomicInteger();
    each.show(
        browser(),
        (deck, chromium) -> {
          for (Defect defect : check.check(chromium, deck)) {
            count.incrementAndGet();
            getLog().error(place(deck, defect, places) + defect.message());
          }
          getLog().info("Lectern: looked at " + deck.slides().size() + " slides of " + deck.id());
        });
    if (count.get() > 0) {
      String what = count.get() == 1 ? "1 thing is" : count.get() + " things are";
      throw new MojoFailureException("Lectern: " + what + " wrong on stage");
    }
  }

  /** As the compiler has it: {@code File.java:[12,1] }. */
  private String place(DeckFolder deck, Defect defect, Map<String, Place> places) {
    int slide = deck.indexOf(defect.slide());
    Place place = places.get(slide < 0 ? deck.className() : deck.slides().get(slide).className());
    return place == null
        ? ""
        : shown(place.file()) + ":[" + place.line() + "," + place.column() + "] ";
  }
}
