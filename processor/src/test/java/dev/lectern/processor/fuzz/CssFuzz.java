package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.lectern.processor.css.CssReferences;
import dev.lectern.processor.source.Reference;
import dev.lectern.processor.source.Url;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;

class CssFuzz {
  @DictionaryEntries({
    "url(",
    ")",
    "@import ",
    "@font-face{",
    "image-set(",
    "/*",
    "*/",
    "\\",
    "\"",
    "'",
    ";",
    "}",
    "!"
  })
  @ValueSource(
      strings = {
        "@import 'base.css';\n@import url(more.css) layer(a) print;",
        "h2 { background: url( \"img/line.svg\" ), image-set('a.png' 1x, \"b.png\" 2x) }",
        "@font-face { font-family: x; src: url(x.woff2) format('woff2') }",
        "@layer a { .b { & > c { mask: url(d\\20 e.svg) } /* f */ } } @media (1px<width<2px) {g{}}",
        "a{color:#1234;--x:{[(]};content:\"\\\n\\0000412\"}<!-- --> U+4?? @charset 'x';"
      })
  @FuzzTest
  void referencesAreFoundInAnyCss(@NotNull @WithUtf8Length(max = 2_000) String css) {
    List<Reference> references = CssReferences.of(css);
    assertThat(CssReferences.of(css)).isEqualTo(references);
    Places places = new Places(css);
    for (Reference reference : references) {
      assertThat(reference.where()).isNotEmpty();
      places.check(reference.where());
      assertThat(Url.of(reference.url()).kind())
          .isNoneOf(Url.Kind.EMPTY, Url.Kind.FRAGMENT, Url.Kind.DATA);
    }
    assertThat(CssReferences.ofStyle(css).stream().map(Reference::url).toList())
        .isEqualTo(references.stream().map(Reference::url).toList());
  }
}
