package dev.lectern.maven.imports.prepare;

import dev.lectern.maven.imports.load.AssetStore;
import dev.lectern.maven.imports.load.Sheet;
import dev.lectern.maven.imports.prose.Attributes;
import dev.lectern.maven.imports.report.Entry;
import dev.lectern.maven.imports.report.Report;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Has links lead to slides by name, and to files where they are now. */
final class Links {
  private static final Pattern PLACE = Pattern.compile("/?(\\d+)(?:/(\\d+))?(?:/.*)?");

  private final Map<String, String> places;
  private final Map<String, String> ids;
  private final Set<String> elements;
  private final AssetStore assets;
  private final Sheet sheet;
  private final boolean mend;
  private final Report report;

  /**
   * @param places ids of slides by {@code 3} and {@code 3/1}
   * @param ids new ids of slides by the old ones
   * @param elements ids of other elements
   */
  Links(
      Map<String, String> places,
      Map<String, String> ids,
      Set<String> elements,
      AssetStore assets,
      Sheet sheet,
      boolean mend,
      Report report) {
    this.places = places;
    this.ids = ids;
    this.elements = elements;
    this.assets = assets;
    this.sheet = sheet;
    this.mend = mend;
    this.report = report;
  }

  void follow(Element slides) {
    for (Element link : slides.select("a[href], area[href]")) {
      String href = link.attr("href").strip();
      String inner = href.replaceFirst("^(\\?[^#]*|(\\./)?index\\.html)(?=#|$)", "");
      link.attr("href", href);
      if (inner.isEmpty() || inner.equals("#") || inner.equals("#/")) {
        link.attr("href", "#/");
      } else if (inner.startsWith("#")) {
        slide(link, inner.substring(1));
      } else if (AssetStore.isLocal(href)) {
        file(link, href);
      } else if (href.startsWith("//")) {
        link.attr("href", "https:" + href);
      }
    }
  }

  private void slide(Element link, String place) {
    Matcher number = PLACE.matcher(place);
    String name = place.replaceFirst("^/", "");
    Optional<String> id =
        number.matches()
            ? Optional.ofNullable(
                places.get(
                    number.group(2) == null
                        ? number.group(1)
                        : number.group(1) + "/" + number.group(2)))
            : Optional.ofNullable(ids.get(name))
                .or(() -> Optional.ofNullable(ids.get(name.replaceFirst("/.*", ""))));
    if (id.isPresent()) {
      link.attr("href", "#/" + id.get());
    } else if (elements.contains(name)) {
      sheet.link(name);
      link.attr("href", "#" + name);
    } else {
      broken(link, "link to a slide that is not there", "#" + place);
    }
  }

  private void file(Element link, String href) {
    Optional<String> path = assets.take(href, Attributes.line(link));
    if (path.isPresent()) {
      link.attr("href", path.get());
    } else {
      broken(link, "link to a file that is not there", href);
    }
  }

  private void broken(Element link, String what, String href) {
    report.add(mend ? Entry.Kind.MENDED : Entry.Kind.MISTAKE, what, href, Attributes.line(link));
    if (mend) {
      link.removeAttr("href").removeAttr("target").removeAttr("rel");
      if (Attributes.only(link)) {
        link.unwrap();
      } else {
        link.tagName("span");
      }
    }
  }
}
