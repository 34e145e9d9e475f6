package dev.lectern.processor.css;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssMistakesTest {

  private static List<String> told(String css) {
    return CssMistakes.of(css).stream().map(m -> m.where() + ": " + m.message()).toList();
  }

  private static List<String> toldOfStyle(String css) {
    return CssMistakes.ofStyle(css).stream().map(CssMistake::message).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/* nothing */",
        "@charset \"utf-8\"; @layer a, b; @import url(a.css) layer(b) supports(display: grid); x"
            + " {}",
        "@import 'a.css'",
        "<!-- h2 { color: red } -->",
        ":root { --a: ; --b:{a:b;c:d}; --c: 1px!important; --Ä: x; --d: {}; ---e: x; --: f }",
        "@layer base { .a, .b:has(> img, + p) { margin: calc(1px + 2 * var(--x, 3px)) } }",
        "@container card (width > 400px) and style(--x: y) { h2 { color: red } }",
        "@media (400px <= width < 700px), print and (hover) { a { b: c } }",
        "@media not all and (hover) {}",
        ".a { color: red; &:hover { b: c } > b { c: d } & + & {} .x & {} :is(a, b) { c: d } * {} }",
        ".a { @media print { color: black; b { c: d } } ::before { content: \"\\201C\" } [x=y] {}"
            + " }",
        ".a { a:hover { b: c } #id {} h2 { d: e }; ; f: g }",
        "@supports selector(:focus-visible) and (not (color: lab(1 2 3))) { a { b: c } }",
        "@font-face { src: url(a.woff2) tech(variations), local(\"B\"); unicode-range: U+4??, u+26"
            + " }",
        "@keyframes x { from { a: b } 50%, 60.5% { a: b } to { a: b } }",
        "@-webkit-keyframes y { 0% { -webkit-transform: none } }",
        "@property --x { syntax: \"<length>\"; inherits: false; initial-value: 0px }",
        "@page :first { margin: 1in; @top-left { content: \"x\" } size: A4 landscape }",
        "@scope (.card) to (.content) { :scope { a: b } color: red }",
        "@starting-style { .a { opacity: 0 } } @view-transition { navigation: auto }",
        "@of-tomorrow foo { any: thing; else {} }",
        "@tailwind base; a { b: c }",
        "a { b: url(data:image/svg+xml;utf8,<svg/>); c: URL( \"x y\" ); d: url() }",
        "a { filter: progid:DX.gradient(startColorstr='#1'); filter: alpha(opacity=50) }",
        ".a\\:b, .\\31 0, .é, .🚀, #\\#x, svg|a, *|*, a:nth-child(2n + 1 of .z)::part(p) { a: b }",
        "[data-x='{\"a\":1}' i], html:lang(de), .-x, ._y, a||b { grid-template-areas: \"a b\" }",
        "a { width: if(media(print): 1px; else: 2px); font: 12px/1.5 \"A\", serif; z: -1px +.5em }",
        "a { color: light-dark(#fff, rgb(0 0 0 / 50%)); b: [a] 1fr [b]; c: red ! important }",
        "a { content: \"a\\\nb\" }",
        "a { b: c/* ; } */ ; d/**/:/**/e }",
      })
  void whatIsWellPutTogetherIsNotSkippedHoweverNewItIs(String css) {
    assertThat(told(css)).isEmpty();
  }

  @Test
  void nothingIsSkippedOfWhatWeShip() throws IOException {
    for (Path folder :
        List.of(Path.of("target/classes/dev/lectern/runtime"), Path.of("../talk/src/main/deck"))) {
      for (Path file : stylesheets(folder)) {
        assertWithMessage(file.toString()).that(told(Files.readString(file))).isEmpty();
      }
    }
    assertThat(stylesheets(Path.of("target/classes/dev/lectern/runtime")).size()).isAtLeast(14);
  }

  private static List<Path> stylesheets(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "color red                | no \":\" after \"color\"",
        "color = red              | no \":\" after \"color\"",
        "color                    | no \":\" after \"color\"",
        ": red                    | a declaration begins with a name, not \":\"",
        "12px: x                  | a declaration begins with a name, not \"12px\"",
        "*zoom: 1                 | a declaration begins with a name, not \"*\"",
        "color:                   | \"color\" has no value",
        "color: !important        | \"color\" has no value",
        "color: red !importnat    | \"!importnat\" is not \"!important\"",
        "color: red !             | \"!\" says nothing",
        "--x: red !importnat      | \"!importnat\" is not \"!important\"",
        "color: red !important x  | \"!important\" must stand last",
        "color: red top: 1px      | \":\" cannot stand in a value; is a \";\" missing before"
            + " \"top\"?",
        "width: calc(1px + 2px))  | \")\" closes nothing",
        "--x: ]                   | \"]\" closes nothing",
        "width: calc(1px ] + 2px) | \"]\" closes nothing",
        "background: url(a b.png) | \"url(a b.png)\" needs quotes around the address",
        "--x: url(a\"b)           | \"url(a\"b)\" needs quotes around the address",
        "b: { c }                 | \"{\" cannot stand in a value",
        "b: c // why              | CSS has no \"//\" comments; write /* … */",
        "// b: c                  | CSS has no \"//\" comments; write /* … */",
      })
  void aDeclarationIsSkipped(String declaration, String why) {
    String message = "the declaration \"" + declaration + "\" is skipped: " + why;
    assertThat(told("h2 { a: b; " + declaration + "; margin: 0 }"))
        .containsExactly("line 1, column 12: " + message);
    assertThat(told("h2 { a: b }\np {\n  " + declaration + "\n}"))
        .containsExactly("line 3, column 3: " + message);
    assertThat(toldOfStyle("a: b; " + declaration)).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a:hover,   | a selector is missing beside \",\"",
        ", a        | a selector is missing beside \",\"",
        "a,, b      | a selector is missing beside \",\"",
        ".2col      | \".2col\" is no selector: a name cannot begin with a digit",
        "50%        | \"50%\" is no selector: a name cannot begin with a digit",
        "#1a        | \"#1a\" is no id: a name cannot begin with a digit",
        "#          | \"#\" cannot stand in a selector",
        ". x        | no class name after \".\"",
        "a >        | no selector after \">\"",
        "> a        | no selector before \">\"",
        "a: hover   | \":\" in a selector needs a name right behind it; is a \";\" missing?",
        "a:         | \":\" in a selector needs a name right behind it; is a \";\" missing?",
        "\"a\"      | \"\"a\"\" cannot stand in a selector",
        "$x         | \"$\" cannot stand in a selector",
        "a / b      | \"/\" cannot stand in a selector",
        "// a       | CSS has no \"//\" comments; write /* … */",
        "a) b       | \")\" closes nothing",
        "} b        | \"}\" closes nothing",
        "a @media x | \"@media\" cannot stand in a selector; is a \"}\" missing?",
      })
  void aRuleIsSkippedForItsSelector(String selector, String why) {
    assertThat(told(selector + " { c d }\nb { c: d }"))
        .containsExactly(
            "line 1, column 1: the rule \""
                + selector
                + " {…}\" is skipped, and what is in it not checked: "
                + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ a: b }                   | the rule \"{…}\" is skipped, and what is in it not checked:"
            + " it has no selector",
        "b                          | the rule \"b\" is skipped: it never gets a block {…}",
        "@media print;              | the rule \"@media print\" is skipped: @media never gets its"
            + " block {…}",
        "@font-face                 | the rule \"@font-face\" is skipped: @font-face never gets its"
            + " block {…}",
        "@media (a], b) { c { d } } | the rule \"@media (a], b) {…}\" is skipped, and what is in it"
            + " not checked: \"]\" closes nothing",
        "@import \"a.css\"  b { }   | the rule \"@import \"a.css\" b {…}\" is skipped, and what is"
            + " in it not checked: @import has no block {…}; is a \";\" missing?",
        "b { } @import \"a.css\";   | the rule \"@import \"a.css\"\" is skipped: @import must stand"
            + " before all other rules",
        "@media print { a: b }      | the declaration \"a: b\" is skipped: it stands outside of a"
            + " rule",
        "a: b; c { d: e }           | the rule \"a: b; c {…}\" is skipped, and what is in it not"
            + " checked: \";\" cannot stand in a selector; is it one too many, or a declaration"
            + " outside of a rule?",
      })
  void aRuleIsSkipped(String css, String message) {
    assertThat(CssMistakes.of(css).stream().map(CssMistake::message)).containsExactly(message);
  }

  @Test
  void whatNeverEndsIsToldOnceWithAllThatItHides() {
    String end = "all to the end of the file is ";
    assertThat(told("a { b: c }\n/* open\nd { e }"))
        .containsExactly(
            "line 2, column 1: "
                + end
                + "skipped and so not checked: this comment is never closed");
    assertThat(told("a {\n  b: calc(1px; c: d }\ne { f ) ] }"))
        .containsExactly(
            "line 2, column 6: " + end + "skipped and so not checked: \"calc(\" is never closed");
    assertThat(told("a { b: url(c.png; d: e }\nf { g }"))
        .containsExactly(
            "line 1, column 8: " + end + "skipped and so not checked: \"url(\" is never closed");
    assertThat(told("a { b: c;\nd { e: f }"))
        .containsExactly(
            "line 1, column 3: " + end + "taken for part of this block: its \"{\" is never closed");
    assertThat(toldOfStyle("color: rgb(1 2 3"))
        .containsExactly(
            "all to the end of the style is skipped and so not checked: \"rgb(\" is never closed");
  }

  @Test
  void aStringEndsWithItsLine() {
    assertThat(told("a { content: \"open;\n; b }\nc { d: 'e }"))
        .containsExactly(
            "line 1, column 5: the declaration \"content: \"open;\" is skipped: a string is not"
                + " closed on its line",
            "line 2, column 3: the declaration \"b\" is skipped: no \":\" after \"b\"",
            "line 3, column 5: the declaration \"d: 'e }\" is skipped: a string is not closed on"
                + " its line")
        .inOrder();
  }

  @Test
  void aStyleHoldsDeclarationsAlone() {
    assertThat(toldOfStyle("color: red; --x: {}; background: url(a.png)")).isEmpty();
    assertThat(toldOfStyle("a { b: c }"))
        .containsExactly(
            "the declaration \"a { b: c }\" is skipped: declarations alone can stand here");
    assertThat(toldOfStyle("color: red; }"))
        .containsExactly("the declaration \"}\" is skipped: \"}\" closes nothing");
  }

  @Test
  void whatIsLongIsShownShortened() {
    assertThat(told("a { " + "x".repeat(100) + " }"))
        .containsExactly(
            "line 1, column 5: the declaration \""
                + "x".repeat(60)
                + "…\" is skipped: no \":\" after \""
                + "x".repeat(60)
                + "…\"");
  }

  @Test
  void whatSpansSeveralLinesIsToldWithItsLast() {
    assertThat(told("a {\n  .2 {\n    b: c\n  }\n}"))
        .containsExactly(
            "line 2, column 3: the rule \".2 {…}\" is skipped to line 4, and what is in it not"
                + " checked: \".2\" is no selector: a name cannot begin with a digit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "a{", "(", "\"\n", "url(\"\n", "url(\n)", "/*", "}", "a{b", "@", "\\"})
  void hostileTextTakesBoundedTime(String part) {
    assertThat(CssMistakes.of(part.repeat(20_000)).size()).isAtMost(100);
    assertThat(CssMistakes.ofStyle(part.repeat(20_000)).size()).isAtMost(100);
  }
}
