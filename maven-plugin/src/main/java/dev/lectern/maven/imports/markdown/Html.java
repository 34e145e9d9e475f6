package dev.lectern.maven.imports.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Markdown as HTML: GitHub's, with reveal.js's {@code [1|2-3]} after the language of code. */
public final class Html {
  private static final int LONGEST = 2_000_000;
  private static final Pattern LINES = Pattern.compile("\\[\\s*((\\d*):)?\\s*([\\s\\d,|-]*)]");

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).nodeRendererFactory(Code::new).build();

  private Html() {}

  /** Renders Markdown; more than any slide could hold is cut off. */
  public static String of(String markdown) {
    return RENDERER.render(
        PARSER.parse(markdown.substring(0, Math.min(LONGEST, markdown.length()))));
  }

  private record Code(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public java.util.Set<Class<? extends Node>> getNodeTypes() {
      return java.util.Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
      FencedCodeBlock block = (FencedCodeBlock) node;
      String info = block.getInfo() == null ? "" : block.getInfo().strip();
      java.util.Map<String, String> attributes = new java.util.LinkedHashMap<>();
      Matcher lines = LINES.matcher(info);
      if (lines.find()) {
        if (lines.group(2) != null && !lines.group(2).isEmpty()) {
          attributes.put("data-ln-start-from", lines.group(2));
        }
        attributes.put("data-line-numbers", lines.group(3).strip());
        info = lines.replaceAll("").strip();
      } else if (info.matches("\\S+\\s*\\{[\\d,|\\s-]*}.*")) {
        // Slidev and Marp's habit.
        String steps = info.substring(info.indexOf('{') + 1, info.indexOf('}')).strip();
        attributes.put("data-line-numbers", steps);
        info = info.substring(0, info.indexOf('{')).strip();
      }
      if (!info.isEmpty()) {
        attributes.put("class", info.split("\\s+")[0]);
      }
      HtmlWriter writer = context.getWriter();
      writer.line();
      writer.tag("pre");
      writer.tag("code", attributes);
      writer.text(block.getLiteral());
      writer.tag("/code");
      writer.tag("/pre");
      writer.line();
    }
  }
}
