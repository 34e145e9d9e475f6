package dev.lectern.processor.markup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JavadocTextTest {

  static Stream<Arguments> becomesMarkdown() {
    return Stream.of(
        arguments(" Say it *loud*.\n", "Say it *loud*."),
        arguments(" One.\n\n Two.\n", "One.\n\nTwo."),
        arguments(" - a\n   - b\n", "- a\n  - b"),
        arguments("", ""),
        arguments(" A.\n @see B\n C\n", "A."),
        arguments(" @author me\n", ""),
        arguments(" Mail me@x.org about @Override.\n", "Mail me@x.org about @Override."),
        arguments(" {@code List<T>}", "`List<T>`"),
        arguments(" {@code a{b}c} d}", "`a{b}c` d}"),
        arguments(" {@code `x`}", "`` `x` ``"),
        arguments(" {@code a``b}", "```a``b```"),
        arguments(" a {@code @Foo\n @Bar} b\n @since 1\n", "a `@Foo @Bar` b"),
        arguments(" a {@code} b", "a  b"),
        arguments(" {@literal a < b}", "`a < b`"),
        arguments(" {@link Foo}", "`Foo`"),
        arguments(" {@link Foo#bar(int, String)}", "`Foo.bar(int, String)`"),
        arguments(" {@link #bar}", "`bar`"),
        arguments(" {@link Foo#bar(int, String) the bar}", "`the bar`"),
        arguments(" {@linkplain Map<K, V> maps}", "`maps`"),
        arguments(" {@summary A {@code b} c.} {@value #X}{@inheritDoc}", "A `b` c. #X"),
        arguments(" {@code never closed", "{@code never closed"),
        arguments(
            " ```java\n @Override\n {@code x}\n ```\n b\n @see C\n",
            "```java\n@Override\n{@code x}\n```\nb"),
        arguments(" ~~~~\n ~~~\n @a\n ~~~~\n @see C\n", "~~~~\n~~~\n@a\n~~~~"),
        arguments(" ```a``` b\n @see C\n", "```a``` b"),
        arguments(" A.\n <p>B {@code c}.\n", "A.\n\nB `c`."),
        arguments(" A.\n <p>\n B.\n", "A.\n\n\nB."),
        arguments(" <ul>\n <li>{@code a*b}\n </ul>\n", "<ul>\n<li><code>a&#42;b</code>\n</ul>"),
        arguments(" <ul><li>{@code a}</ul>\n\n {@code b}\n", "<ul><li><code>a</code></ul>\n\n`b`"),
        arguments(
            " <pre>{@code\n   if (a < b) {\n\n   }\n }</pre>\n",
            "<pre><code>  if (a &#60; b) {\n\n  }</code></pre>"));
  }

  @ParameterizedTest
  @MethodSource
  void becomesMarkdown(String comment, String markdown) {
    assertThat(JavadocText.toMarkdown(comment)).isEqualTo(markdown);
  }

  @Test
  void deepTagsAreNoProblem() {
    String deep = "{@summary ".repeat(20_000) + "x" + "}".repeat(20_000);
    assertThat(JavadocText.toMarkdown(deep)).isEqualTo("x");
  }
}
