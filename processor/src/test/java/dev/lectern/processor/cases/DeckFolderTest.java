package dev.lectern.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lectern.processor.SlideProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for a deck, and what is not. */
class DeckFolderTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\"/>";
  private static final String TALK =
      """
      import dev.lectern.*;

      @Deck("My *talk*")
      class Talk {
        /** Say **hello**, and {@code x < y}. */
        @Slide(value = "First", autoAnimate = true)
        @Bullets({"One", "Two"})
        @Lead("Lead")
        static class First {
          @Image(value = Assets.Img.LOGO_SVG, alt = "Our logo")
          Block logo;

          @Code(file = "code/a.py", highlight = {"1", "2"})
          Block code;

          @Slide("Below")
          @Notes("A secret note")
          @Text("[Up](#/first)")
          static class Below {}
        }

        @Slide("HTTP")
        @Text("Over")
        static class HTTPAndMore {}
      }
      """;

  @TempDir Path directory;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void aDeckRoot() throws IOException {
    write("deck/img/logo.svg", SVG);
    write("deck/code/a.py", "x = 1\ny = 2\n");
    write("java/Talk.java", TALK);
  }

  @Test
  void contentStandsInTheOrderWrittenAndMembersAfterIt() throws IOException {
    compile();
    assertThat(told).isEmpty();
    Element first = page().getElementById("first");
    assertThat(first.children().stream().map(DeckFolderTest::shape).toList())
        .containsExactly(
            "h2", "ul.bullets", "div.lead", "figure.image", "figure.code", "aside.notes")
        .inOrder();
    assertThat(first.selectFirst("figure.image").attr("data-id")).isEqualTo("member-logo");
    assertThat(first.selectFirst("code").attr("data-line-numbers")).isEqualTo("1|2");
    assertThat(first.selectFirst("code").className()).isEqualTo("language-python");
  }

  @Test
  void nestedSlidesAreAStackBelowTheirsAndIdsAreKebabCase() throws IOException {
    compile();
    List<Element> top = page().selectFirst(".slides").children();
    assertThat(top).hasSize(2);
    assertThat(top.get(0).children().eachAttr("id"))
        .containsExactly("first", "first-below")
        .inOrder();
    assertThat(top.get(1).id()).isEqualTo("http-and-more");
  }

  @Test
  void javadocBecomesNotesWithoutThem() throws IOException {
    compile();
    assertThat(page().select("#first aside.notes").html())
        .isEqualTo("<p>Say <strong>hello</strong>, and <code>x &lt; y</code>.</p>");
    assertThat(page().select("#first-below aside.notes").text()).isEqualTo("A secret note");
  }

  @Test
  void strippedNotesAreInNoByteOfTheFolder() throws IOException {
    String html =
        "<p data-notes='a secret note'>Seen</p><aside class='notes'>Another secret note</aside>";
    write("java/Talk.java", TALK.replace("@Text(\"Over\")", "@Html(\"" + html + "\")"));
    compile();
    assertThat(page().html()).contains("Another secret note");
    compile("-Alectern.notes=strip");
    assertThat(page().select("#http-and-more p").outerHtml()).isEqualTo("<p>Seen</p>");
    for (Path file : files(folder())) {
      String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertWithMessage(file.toString()).that(text).doesNotContain("secret note");
      assertWithMessage(file.toString()).that(text).doesNotContain("Say <strong>hello");
    }
    assertThat(folder().resolve("reveal/plugin/notes.js").toFile().exists()).isFalse();
  }

  @Test
  void theOutputOptionNamesAFolderWithinClassOutput() throws IOException {
    compile("-Alectern.output=META-INF/resources");
    assertThat(directory.resolve("out/META-INF/resources/talk/index.html").toFile().exists())
        .isTrue();
    assertThat(folder().toFile().exists()).isFalse();
  }

  @Test
  void theManifestIsAsItsSchemaSaysAndItsHashesAreThoseOfTheFiles() throws Exception {
    compile();
    String manifest = Files.readString(folder().resolve("asset-manifest.json"));
    String schema = Files.readString(Path.of("../docs/asset-manifest.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(manifest, InputFormat.JSON))
        .isEmpty();
    TreeSet<String> listed = new TreeSet<>(List.of("asset-manifest.json", "index.html"));
    for (JsonElement each :
        JsonParser.parseString(manifest).getAsJsonObject().getAsJsonArray("assets")) {
      JsonObject asset = each.getAsJsonObject();
      byte[] bytes = Files.readAllBytes(folder().resolve(asset.get("path").getAsString()));
      assertThat(asset.get("bytes").getAsInt()).isEqualTo(bytes.length);
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(asset.get("sha256").getAsString()).isEqualTo(sha256);
      String sha384 =
          java.util.Base64.getEncoder()
              .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
      assertThat(asset.get("integrity").getAsString()).isEqualTo("sha384-" + sha384);
      listed.add(asset.get("path").getAsString());
    }
    TreeSet<String> there = new TreeSet<>();
    files(folder())
        .forEach(file -> there.add(folder().relativize(file).toString().replace('\\', '/')));
    assertThat(there).isEqualTo(listed);
  }

  @Test
  void anErrorTakesTheOldPageAway() throws IOException {
    compile();
    assertThat(folder().resolve("index.html").toFile().exists()).isTrue();
    write("java/Talk.java", TALK.replace("code/a.py", "code/b.py"));
    compile();
    assertThat(told)
        .containsExactly(
            "ERROR 13 [MissingFile] @Code.file: no file \"code/b.py\" in "
                + shown("deck")
                + "; did you mean \"code/a.py\"?");
    // And all else that was written with it.
    assertThat(folder().toFile().exists()).isFalse();
  }

  @Test
  void aDeckGoesWithItsClassAndWithItsOldName() throws IOException {
    write("out/own/asset-manifest.json", "{\"deck\": {\"class\": \"gone.Deck\"}, \"assets\": []}");
    write("out/own/mine.txt", "not Lectern's");
    compile();
    write("java/Talk.java", TALK.replace("@Deck(", "@Deck(id = \"renamed\", value = "));
    compile();
    assertThat(directory.resolve("out/renamed/index.html").toFile().exists()).isTrue();
    assertThat(folder().toFile().exists()).isFalse();
    assertThat(directory.resolve("out/own").toFile().list()).asList().containsExactly("mine.txt");
  }

  @Test
  void aFileThatIsUsedNoLongerGoes() throws IOException {
    compile();
    assertThat(folder().resolve("img/logo.svg").toFile().exists()).isTrue();
    write("deck/img/other.svg", SVG);
    Files.delete(directory.resolve("deck/img/logo.svg"));
    write("java/Talk.java", TALK.replace("LOGO_SVG", "OTHER_SVG"));
    compile();
    assertThat(told).isEmpty();
    assertThat(folder().resolve("img/other.svg").toFile().exists()).isTrue();
    assertThat(folder().resolve("img/logo.svg").toFile().exists()).isFalse();
  }

  @Test
  void aConstantWhoseFileIsGoneIsTheCompilersErrorAlone() throws IOException {
    compile();
    Files.delete(directory.resolve("deck/img/logo.svg"));
    compile();
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("ERROR 10 cannot find symbol");
    assertThat(folder().resolve("index.html").toFile().exists()).isFalse();
  }

  @Test
  void threeMistakesInThreeSlidesAreThreeErrorsInSourceOrder() throws IOException {
    write(
        "java/Talk.java",
        TALK.replace("HTTP\")", "HTTP\")\n  @Lead(\"<b>\")")
            .replace("#/first", "#/frist")
            .replace("code/a.py", "code/b.py"));
    compile();
    assertThat(
            told.stream().map(text -> text.replaceAll("(\\w+ \\d+ \\[\\w+\\]).*", "$1")).toList())
        .containsExactly(
            "ERROR 13 [MissingFile]", "ERROR 18 [BrokenLink]", "ERROR 23 [MalformedHtml]")
        .inOrder();
    assertThat(folder().toFile().exists()).isFalse();
  }

  private void compile(String... options) throws IOException {
    told.clear();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(collector, Locale.ENGLISH, null)) {
      List<String> all =
          new ArrayList<>(
              List.of(
                  "-d",
                  Files.createDirectories(directory.resolve("out")).toString(),
                  "-s",
                  Files.createDirectories(directory.resolve("generated")).toString(),
                  "-cp",
                  System.getProperty("java.class.path")));
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              manager,
              collector,
              all,
              null,
              manager.getJavaFileObjects(directory.resolve("java/Talk.java")));
      task.setProcessors(List.of(new SlideProcessor()));
      task.setLocale(Locale.ENGLISH);
      task.call();
    }
    collector.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(d -> d.getKind() + " " + d.getLineNumber() + " " + d.getMessage(Locale.ENGLISH))
        .forEach(told::add);
  }

  private Document page() throws IOException {
    return Jsoup.parse(folder().resolve("index.html").toFile(), "UTF-8");
  }

  private Path folder() {
    return directory.resolve("out/talk");
  }

  private String shown(String name) {
    return directory.resolve(name).toAbsolutePath().toString().replace('\\', '/');
  }

  private static String shape(Element element) {
    return element.className().isEmpty()
        ? element.tagName()
        : element.tagName() + "." + element.className();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
