package dev.lectern.processor.javac;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EllipsisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "CsvReader reader = …;#CsvReader reader = $;",
        "CsvReader reader = ...;#CsvReader reader = $  ;",
        "f(a, …);#f(a, $);",
        "f(…, a);#f($, a);",
        "f(…);#f( );",
        "if (…) { … }#if ($) {   }",
        "return …;#return $;",
        "b ? … : …;#b ? $ : $;",
        "case 1: … break;#case 1:   break;",
        "List<…> l;#List<$> l;",
        "class A extends … {}#class A extends $ {}",
        "x.map(a -> …)#x.map(a -> $)",
        "void f(String... a) {}#void f(String... a) {}",
        "void f(List<String>... a) {}#void f(List<String>... a) {}",
        "\"a…\" // …#\"a…\" // …"
      })
  void aNameStandsWhereThereHasToBeOneAndBlanksElsewhere(String java, String filled) {
    assertThat(Ellipsis.filled(java)).isEqualTo(filled);
    assertThat(filled).hasLength(java.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CsvReader reader = …;",
        "int sum = a + ... ;\nprint(sum, …);",
        "for (var row : …) {\n  …\n}",
        "switch (day) {\n  case 1: …\n  default: …\n}",
        "record Point(int x, int y) {\n  …\n}",
        "int[] primes = {2, 3, …};",
        "var names = people.map(p -> …).toList();"
      })
  void whatIsLeftOutLeavesJavaBehind(String java) {
    assertWithMessage(java).that(JavaSyntax.check(java)).isEmpty();
  }

  @Test
  void whatIsThereIsStillRead() {
    assertThat(JavaSyntax.check("int a = …; int = 2;").map(error -> error.text()))
        .hasValue("line 1, column 15: <identifier> expected");
  }
}
