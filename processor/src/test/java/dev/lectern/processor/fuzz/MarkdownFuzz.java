package dev.lectern.processor.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.lectern.processor.markup.Markup;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFuzz {
  @DictionaryEntries({"**", "![", "](", "|-|", "```", "- ", "> ", "<b>", "</b>", "&lt;", "\\"})
  @ValueSource(
      strings = {
        "It is **new**: ![](img/new.svg) and `Map<K, V>`.\n\n* one\n* two [x](#/y \"z\")",
        "# A\n\n> 1. b\n\n| a | b |\n|--|:-:|\n| <i>1</i> | `2` |\n",
        "```java [1,2-3]\nint i;\n```\n\n<div class=\"x\">\n*a*\n\n</div>\n\n    code",
        "[a]: <b.png> 'c'\n\n![a] <https://d.e> &copy; \\* ~~~\n<script>f()</script>"
      })
  @FuzzTest
  void anyMarkdownIsRendered(@NotNull @WithUtf8Length(max = 2_000) String text) {
    Rendered.check(text, Markup::ofMarkdown);
    Rendered.check(text, Markup::ofInline);
  }
}
