package dev.lectern.processor.resolve;

import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.source.DeckFile;
import dev.lectern.processor.source.DeckFiles;
import dev.lectern.processor.source.Lookup;
import dev.lectern.processor.source.Paths;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Texts;
import dev.lectern.processor.source.Url;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what CSS refers to into it, as {@code data:} addresses. */
final class InlineCss {
  private final DeckFiles files;
  private final Texts texts;

  /** The stylesheets that are being put together: they may import each other in a circle. */
  private final Deque<String> trail = new ArrayDeque<>();

  InlineCss(DeckFiles files, Texts texts) {
    this.files = files;
    this.texts = texts;
  }

  /** A stylesheet with all that it refers to. */
  String of(DeckFile file) throws IOException {
    trail.push(file.path());
    String css = of(texts.textOf(file), file.path());
    trail.pop();
    return css;
  }

  /** CSS that stands in a file, with all that it refers to. */
  String of(String css, String in) throws IOException {
    Set<String> urls = new LinkedHashSet<>();
    CssReferences.of(css).stream().map(Reference::url).forEach(urls::add);
    String inlined = css;
    for (String url : urls) {
      Optional<DeckFile> file = file(files, url, in).filter(found -> !trail.contains(found.path()));
      if (file.isPresent()) {
        inlined = replaced(inlined, url, data(file.get()));
      }
    }
    return inlined;
  }

  private String data(DeckFile file) throws IOException {
    return file.extension().equals(".css") ? DataUrl.ofCss(of(file)) : DataUrl.of(file);
  }

  /** The parser tells what is referred to; here is where it stands. */
  private static String replaced(String css, String url, String data) {
    String quoted = Pattern.quote(url);
    Pattern where =
        Pattern.compile("url\\(\\s*([\"']?)" + quoted + "\\1\\s*\\)|([\"'])" + quoted + "\\2");
    return where.matcher(css).replaceAll(Matcher.quoteReplacement("url(\"" + data + "\")"));
  }

  /** The file of the deck that an address in another file leads to. */
  static Optional<DeckFile> file(DeckFiles files, String address, String from) {
    Url url = Url.of(address);
    return url.kind() == Url.Kind.LOCAL
            && files.find(Paths.resolve(from, url.path())) instanceof Lookup.Found found
        ? Optional.of(found.file())
        : Optional.empty();
  }
}
