package dev.lectern.processor.source;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Rule;
import dev.lectern.processor.diagnostic.Finding;
import dev.lectern.processor.model.Origin;
import dev.lectern.processor.model.Said;
import dev.lectern.processor.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeckFilesTest {
  private static final Origin ORIGIN = new Origin("@Code.file", () -> 1);

  @TempDir private Path folder;

  private Path deck;
  private DeckFiles files;

  @BeforeEach
  void writeFiles() throws IOException {
    deck = folder.resolve("deck");
    write("a.css", "a {}");
    write("img/b.svg", "<svg/>");
    write("img/C/d.png", "");
    write("twin.txt", "");
    write("Twin.txt", "");
    write("code/A.java", "");
    write("code/A.class", "");
    write("our logo.svg", "");
    write("l\u00f6go.svg", "");
    write("index.html", "");
    write(".hidden", "");
    write(".git/config", "");
    write("classes/deck/index.html", "");
    files =
        new DeckFiles(Optional.of(new DeckRoot(deck, true)), Optional.of(deck.resolve("classes")));
  }

  private Path write(String name, String text) throws IOException {
    Path file = deck.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aFileIsFoundUnderItsNormalPath() {
    DeckFile file = ((Lookup.Found) files.find("img/../img//./b.svg")).file();
    assertThat(file).isEqualTo(new DeckFile("img/b.svg", deck.resolve("img/b.svg")));
    assertThat(files.find(new Said<>("a.css", ORIGIN))).isInstanceOf(Lookup.Found.class);
    assertThat(files.find(new Said<>(Said.UNRESOLVED, ORIGIN))).isEqualTo(new Lookup.Unknown());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "img/e.svg | MISSING_FILE | no file \"img/e.svg\" in DECK; did you mean \"img/b.svg\"?",
        "x/y/z/nothing.zip | MISSING_FILE | no file \"x/y/z/nothing.zip\" in DECK",
        "IMG/b.svg | FILE_CASE | no file \"IMG/b.svg\" in DECK; its name is \"img/b.svg\"",
        "img/c/d.png | FILE_CASE | no file \"img/c/d.png\" in DECK; its name is \"img/C/d.png\"",
        "img | UNREADABLE_FILE | \"img\" is a folder, not a file",
        "../a.css | OUTSIDE_ROOT | \"../a.css\" leads out of DECK; only what is in there is ever"
            + " read",
        "/a.css | OUTSIDE_ROOT | \"/a.css\" leads out of DECK; only what is in there is ever read",
        "C:a.css | OUTSIDE_ROOT | \"C:a.css\" leads out of DECK; only what is in there is ever"
            + " read",
        "img\\b.svg | FILE_NAME | \"img\\b.svg\" has a backslash; folders are separated by \"/\"",
        "\\b.svg | FILE_NAME | \"\\b.svg\" has a backslash; folders are separated by \"/\"",
        "our logo.svg | FILE_NAME | \"our logo.svg\" has a space in its name; decks hold files"
            + " named with letters, digits and . _ -",
        "l\u00f6go.svg | FILE_NAME | \"l\u00f6go.svg\" has \"\u00f6\" in its name; decks hold files"
            + " named with letters, digits and . _ -",
        ".hidden | FILE_NAME | \".hidden\" starts with a dot; such files are never part of a deck",
        "code/A.java | FILE_NAME | \"code/A.java\" is part of the program; show what the build"
            + " compiles with @Code(of = \u2026), and other Java from a file such as"
            + " \"code/A.java.txt\"",
        "code/A.class | FILE_NAME | \"code/A.class\" is part of the program; decks hold no .class"
            + " files",
        "index.html | FILE_NAME | \"index.html\" is a name that Lectern writes itself; rename the"
            + " file",
        "twin.txt | FILE_NAME | \"twin.txt\" and \"Twin.txt\" differ in upper and lower case only;"
            + " many systems cannot hold both",
        "classes/deck/index.html | MISSING_FILE | no file \"classes/deck/index.html\" in DECK; did"
            + " you mean \"index.html\"?",
        "`` | MISSING_FILE | no file is named",
      },
      delimiter = '|')
  void whatCannotBeUsedIsToldInFull(String path, Rule rule, String message) {
    Finding finding = ((Lookup.Failed) files.find(path)).finding();
    assertThat(finding).isEqualTo(new Finding(rule, message.replace("DECK", files.where())));
  }

  @Test
  void aNulCharacterIsInNoName() {
    assertThat(((Lookup.Failed) files.find("\0a.css")).finding())
        .isEqualTo(new Finding(Rule.FILE_NAME, "the name has a NUL character"));
  }

  @Test
  void aFailedLookupTellsWhichFilesMayBeMeant() {
    assertThat(meant("img/e.svg")).containsExactly("img/b.svg");
    assertThat(meant("IMG/b.svg")).containsExactly("img/b.svg");
    assertThat(meant("img\\b.svg")).containsExactly("img/b.svg");
    assertThat(meant("\0a.css")).containsExactly("a.css");
    assertThat(meant("./index.html")).containsExactly("index.html");
    assertThat(meant("img")).isEmpty();
    assertThat(meant(" ")).isEqualTo(files.all());
  }

  private Iterable<String> meant(String path) {
    return ((Lookup.Failed) files.find(path)).meant();
  }

  @Test
  void theFilesOfARootAreSortedWithoutHiddenOnesAndThoseOfTheProgram() {
    assertThat(files.all())
        .containsExactly(
            "Twin.txt",
            "a.css",
            "img/C/d.png",
            "img/b.svg",
            "index.html",
            "l\u00f6go.svg",
            "our logo.svg",
            "twin.txt")
        .inOrder();
  }

  @Test
  void linksMayNotLeadOut() throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.css"), "");
    Files.createSymbolicLink(deck.resolve("out.css"), outside);
    Files.createSymbolicLink(deck.resolve("in.css"), deck.resolve("a.css"));
    Files.createSymbolicLink(deck.resolve("gone.css"), deck.resolve("no.css"));
    assertThat(((Lookup.Failed) files.find("out.css")).finding())
        .isEqualTo(
            new Finding(
                Rule.OUTSIDE_ROOT, "\"out.css\" is a link that leads out of " + files.where()));
    assertThat(files.find("in.css")).isInstanceOf(Lookup.Found.class);
    assertThat(((Lookup.Failed) files.find("gone.css")).finding())
        .isEqualTo(new Finding(Rule.UNREADABLE_FILE, "\"gone.css\" cannot be read: it is gone"));
  }

  @Test
  void withoutARootNothingIsFound() {
    DeckFiles none = new DeckFiles(Optional.empty());
    assertThat(none.all()).isEmpty();
    assertThat(((Lookup.Failed) none.find("a.css")).finding())
        .isEqualTo(
            new Finding(
                Rule.MISSING_FILE,
                "no file \"a.css\" in the deck root, which cannot be told here; name it with"
                    + " -Alectern.root"));
  }

  @Test
  void aTextHasOneKindOfLineEndAndNoMark() throws IOException {
    write("t.txt", "\uFEFFa\r\nb\rc\n");
    Texts texts = new Texts(files);
    Source file = new Source(Optional.empty(), Optional.of(new Said<>("t.txt", ORIGIN)), ORIGIN);
    assertThat(texts.of(file)).isEqualTo(new Texts.Text.Known("a\nb\nc\n"));
    assertThat(texts.of(Source.of(new Said<>("x\r\ny", ORIGIN))))
        .isEqualTo(new Texts.Text.Known("x\ny"));
  }

  @Test
  void aTextThatIsNotKnownIsNoMistake() {
    Texts texts = new Texts(files);
    Texts.Text nothing = new Texts.Text.Unknown();
    assertThat(texts.of(new Source(Optional.empty(), Optional.empty(), ORIGIN))).isEqualTo(nothing);
    assertThat(texts.of(Source.of(new Said<>(Said.UNRESOLVED, ORIGIN)))).isEqualTo(nothing);
  }

  @Test
  void aFileThatIsNoTextIsTold() throws IOException {
    Files.write(deck.resolve("latin.txt"), "\u00f6".getBytes(StandardCharsets.ISO_8859_1));
    write("nul.txt", "a\0b");
    write("most.txt", "x".repeat(5_000_000));
    write("large.txt", "x".repeat(5_000_001));
    assertThat(why("latin.txt")).isEqualTo("is not UTF-8 text; save it with that encoding");
    assertThat(why("nul.txt")).isEqualTo("is no text: it has NUL characters");
    assertThat(why("large.txt")).isEqualTo("is larger than 5 MB, too large for a text on a slide");
    assertThat(new Texts(files).file(new DeckFile("m", deck.resolve("most.txt"))))
        .isInstanceOf(Texts.Text.Known.class);
    assertThat(new Texts(files).file(new DeckFile("no", deck.resolve("no"))))
        .isEqualTo(
            new Texts.Text.Failed(
                new Finding(Rule.UNREADABLE_FILE, "\"no\" cannot be read: it is gone")));
  }

  private String why(String path) {
    Source source = new Source(Optional.empty(), Optional.of(new Said<>(path, ORIGIN)), ORIGIN);
    Finding finding = ((Texts.Text.Failed) new Texts(files).of(source)).finding();
    assertThat(finding.rule()).isEqualTo(Rule.UNREADABLE_FILE);
    return finding.message().substring(path.length() + 3);
  }

  @Test
  void theFolderDeckBesideTheSourceRootIsTheRoot() throws IOException {
    Path source = folder.resolve("java/com/acme/Talk.java");
    assertThat(DeckRoot.besideSource(source, "com.acme")).isEqualTo(new DeckRoot(deck, true));
    assertThat(DeckRoot.besideSource(folder.resolve("java/Talk.java"), ""))
        .isEqualTo(new DeckRoot(deck, true));
    Path elsewhere = folder.resolve("x/java");
    DeckRoot plain = DeckRoot.besideSource(elsewhere.resolve("com/acme/Talk.java"), "com.acme");
    assertThat(plain).isEqualTo(new DeckRoot(elsewhere, false));
    assertThat(plain.watched()).containsExactly(elsewhere, folder.resolve("x/deck")).inOrder();
    assertThat(new DeckRoot(deck, true).watched()).containsExactly(deck);
    // Not where its package says.
    assertThat(DeckRoot.besideSource(elsewhere.resolve("Talk.java"), "com.acme"))
        .isEqualTo(new DeckRoot(elsewhere, false));
    assertThat(DeckRoot.besideSource(Path.of("/acme/Talk.java"), "org.com.acme"))
        .isEqualTo(new DeckRoot(Path.of("/acme"), false));
  }
}
