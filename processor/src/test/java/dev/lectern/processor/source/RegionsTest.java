package dev.lectern.processor.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.lectern.processor.source.Regions.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Regions as IDEs, AsciiDoc and Javadoc's snippets mark them. */
class RegionsTest {
  private static final List<String> FOLDING =
      List.of(
          "// region NAME | // endregion",
          "//region NAME | //endregion",
          "  //#region NAME | //#endregion NAME",
          "// #region NAME | // #endregion",
          "// region: NAME | // endregion: NAME",
          "# region NAME | # endregion",
          "#region NAME | #endregion",
          "#Region \"NAME\" | #End Region",
          "#pragma region NAME | #pragma endregion",
          "<!-- region NAME --> | <!-- endregion -->",
          "<!-- #region NAME --> | <!-- #endregion -->",
          "<%-- region NAME --%> | <%-- endregion --%>",
          "-- region NAME | -- endregion",
          "--#region NAME | --#endregion",
          "--[[ region NAME ]] | --[[ endregion ]]",
          "/* region NAME */ | /* endregion */",
          "/* #region NAME */ | /* #endregion */",
          "{{!-- region NAME --}} | {{!-- endregion --}}",
          "{# region NAME #} | {# endregion #}",
          "(* region NAME *) | (* endregion *)",
          "{- region NAME -} | {- endregion -}",
          "; region NAME | ; endregion",
          "% region NAME | % endregion",
          "REM region NAME | REM endregion",
          ":: region NAME | :: endregion",
          "! region NAME | ! endregion",
          "' region NAME | ' endregion",
          "\" region NAME | \" endregion",
          "<# region NAME #> | <# endregion #>");

  private static final List<String> OTHERS =
      List.of(
          "// tag::NAME[] | // end::NAME[]",
          "# tag::NAME[] | # end::NAME[]",
          "<!-- tag::NAME[] --> | <!-- end::NAME[] -->",
          "<!--tag::NAME[]--> | <!--end::NAME[]-->",
          "/* tag::NAME[] */ | /* end::NAME[] */",
          " * tag::NAME[] | * end::NAME[]",
          "tag::NAME[] | end::NAME[]",
          "// @start region=NAME | // @end",
          "// @start region=\"NAME\" | // @end region=\"NAME\"",
          "//@start region='NAME' | //@end region=NAME",
          "# @start region = NAME | # @end",
          "<!-- @start region=NAME --> | <!-- @end -->",
          "/* @start region=NAME */ | /* @end */");

  @Test
  void anyCommentSyntaxMarks() {
    for (String markers : FOLDING) {
      assertMarks(markers);
    }
  }

  @Test
  void asciidocAndSnippetsMark() {
    for (String markers : OTHERS) {
      assertMarks(markers);
    }
  }

  private static void assertMarks(String markers) {
    String[] both = markers.split(" \\| ");
    Regions regions = regions("before", both[0], "code", both[1], "after");
    assertWithMessage(markers).that(regions.names()).containsExactly("NAME");
    assertWithMessage(markers).that(regions.trouble("NAME").orElse("")).isEmpty();
    assertWithMessage(markers).that(shown(regions, "NAME")).isEqualTo("3:code");
    assertWithMessage(markers).that(shown(regions)).isEqualTo("1:before 3:code 5:after");
  }

  @Test
  void whatIsNoMarkerIsCode() {
    for (String line :
        List.of(
            "region = \"eu\"",
            "# regional code",
            "\"region\": \"eu\",",
            "\"region\", \"tag::[]\"",
            "// the region ends here",
            "# Region of interest",
            "@start",
            "// @end of the loop",
            "// @highlight substring=\"x\"",
            "std::tag::a",
            "x = '# region'")) {
      Regions regions = regions("a", line, "b");
      assertWithMessage(line).that(regions.names()).isEmpty();
      assertWithMessage(line).that(shown(regions)).isEqualTo("1:a 2:" + line + " 3:b");
    }
  }

  @Test
  void regionsNestAndMarkersWithinDoNotShow() {
    Regions regions =
        regions("// region all", "a", "// region part", "b", "// endregion", "c", "// endregion");
    assertThat(regions.names()).containsExactly("all", "part").inOrder();
    assertThat(shown(regions, "all")).isEqualTo("2:a 4:b 6:c");
    assertThat(shown(regions, "part")).isEqualTo("4:b");
  }

  @Test
  void dialectsDoNotDisturbEachOther() {
    Regions regions =
        regions("// region a", "1", "// tag::b[]", "2", "// endregion", "3", "// end::b[]");
    assertThat(shown(regions, "a")).isEqualTo("2:1 4:2");
    assertThat(shown(regions, "b")).isEqualTo("4:2 6:3");
  }

  @Test
  void oneThatRecursIsAllOfItsPieces() {
    Regions regions =
        regions("# tag::a[]", "1", "# end::a[]", "2", "# tag::a[]", "3", "# end::a[]");
    assertThat(shown(regions, "a")).isEqualTo("2:1 6:3");
  }

  @Test
  void codeBesideASnippetsMarkerStays() {
    Regions regions =
        regions(
            "for (;;) { // @start region=a",
            "  // @highlight region",
            "  b(); // @end",
            "} // @end");
    assertThat(shown(regions, "a")).isEqualTo("1:for (;;) { 3:  b(); 4:}");
  }

  @Test
  void theFirstLineMayHaveAnyNumber() {
    Regions regions = Regions.of("a\n// region b\nc\n// endregion\n", 40, "A.java");
    assertThat(shown(regions, "b")).isEqualTo("42:c");
  }

  @Test
  void whatIsWrongIsTold() {
    assertThat(trouble("x", "a", "# region styles", "b", "# endregion"))
        .isEqualTo("no region \"x\" in a.py; it has \"styles\"");
    assertThat(trouble("styls", "a", "# region styles", "b", "# endregion"))
        .isEqualTo("no region \"styls\" in a.py; did you mean \"styles\"?");
    assertThat(trouble("x", "a"))
        .isEqualTo(
            "no region \"x\" in a.py; it has none: put a comment \"region x\" before the lines, and"
                + " \"endregion\" behind them");
    assertThat(trouble("x", "a", "# region x", "b"))
        .isEqualTo("region \"x\" of a.py starts in line 2 and never ends");
    assertThat(trouble("x", "# tag::x[]", "b", "# end::y[]"))
        .isEqualTo(
            "region \"x\" of a.py starts in line 1 and never ends; a.py, line 3: no region is open"
                + " that \"end::y[]\" could end");
    assertThat(trouble("x", "# region x", "a", "# endregion", "# endregion"))
        .isEqualTo("a.py, line 4: no region is open that \"endregion\" could end");
    assertThat(trouble("x", "# region x", "# region y", "a", "# endregion x", "# endregion y"))
        .isEqualTo("a.py, line 4: \"endregion x\" comes while region \"y\" of line 2 is open");
    assertThat(trouble("x", "# region x", "# endregion"))
        .isEqualTo("region \"x\" of a.py has no lines");
  }

  private static String trouble(String name, String... lines) {
    return regions(lines).trouble(name).orElse("");
  }

  private static Regions regions(String... lines) {
    return Regions.of(String.join("\n", lines) + "\n", 1, "a.py");
  }

  private static String shown(Regions regions, String name) {
    return join(
        regions.lines().stream()
            .filter(line -> regions.within(name).contains(line.number()))
            .toList());
  }

  private static String shown(Regions regions) {
    return join(regions.lines().stream().filter(line -> !line.marker()).toList());
  }

  private static String join(List<Line> lines) {
    return lines.stream()
        .map(line -> line.number() + ":" + line.text())
        .collect(Collectors.joining(" "));
  }
}
