package dev.lectern.maven.imports.compile;

import dev.lectern.maven.imports.model.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Changes texts so that no rule minds them. */
final class Tidy {
  private Tidy() {}

  /** HTML without what may not be in a slide, each tag closed. */
  static String html(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    page.select("script, link, base, meta, noscript, object, embed").remove();
    for (Element each : page.body().getAllElements()) {
      List<String> gone = new ArrayList<>();
      each.attributes()
          .forEach(
              attribute -> {
                if (attribute.getKey().matches("on[a-z]+|srcdoc")
                    || attribute.getValue().matches("(?is)\\s*(javascript|vbscript):.*")) {
                  gone.add(attribute.getKey());
                }
              });
      gone.forEach(each::removeAttr);
      if (each.nameIs("iframe") && each.attr("title").isBlank()) {
        each.attr("title", "TODO: name this page");
      }
      if (each.nameIs("img") && !each.hasAttr("alt")) {
        each.attr("alt", "");
      }
    }
    return page.body().html();
  }

  /** A content whose links and pictures to what a message quotes are words. */
  static Content links(Content content, String message) {
    List<String> quoted = new ArrayList<>();
    Matcher each = Pattern.compile("\"([^\"]+)\"").matcher(message);
    while (each.find()) {
      quoted.add(each.group(1));
    }
    return mapped(
        content,
        text -> {
          String result = text;
          for (String target : quoted) {
            String there = "[^)\\]\"]*" + Pattern.quote(target) + "[^)\\]\"]*";
            result =
                result.replaceAll(
                    "!?\\[((?:[^\\[\\]]|\\[[^\\]]*])*)]\\(<?" + there + ">?\\)", "$1");
            result = result.replaceAll("(href|src)=\"" + there + "\"", "");
          }
          return result.isBlank() ? "TODO" : result;
        });
  }

  /** A content without tags. */
  static Content content(Content content) {
    return mapped(
        content,
        text -> {
          String tagless =
              text.replaceAll("</?[A-Za-z][^<>]*>", " ").replaceAll("<(?=[A-Za-z/!?])", "&lt;");
          return tagless.isBlank() ? "TODO" : tagless;
        });
  }

  private static Content mapped(Content content, UnaryOperator<String> change) {
    if (content instanceof Content.Text text) {
      return new Content.Text(text.texts().stream().map(change).toList());
    } else if (content instanceof Content.Heading heading) {
      return new Content.Heading(change.apply(heading.text()), heading.level());
    } else if (content instanceof Content.Bullets bullets) {
      return new Content.Bullets(
          bullets.items().stream().map(change).toList(), bullets.ordered(), bullets.fragments());
    } else if (content instanceof Content.Quote quote) {
      return new Content.Quote(
          change.apply(quote.text()), quote.cite().isEmpty() ? "" : change.apply(quote.cite()));
    } else if (content instanceof Content.Table table && !table.text().startsWith("<")) {
      return new Content.Table(change.apply(table.text()), table.caption());
    } else if (content instanceof Content.Cells cells) {
      List<Content.Cell> all = new ArrayList<>();
      for (Content.Cell cell : cells.cells()) {
        String title = cell.title().isEmpty() ? "" : change.apply(cell.title());
        all.add(
            new Content.Cell(
                title,
                cell.texts().stream().map(change).toList(),
                cell.code(),
                cell.images(),
                cell.step()));
      }
      return new Content.Cells(all, cells.framed(), cells.columns(), cells.widths());
    }
    return content;
  }
}
