package dev.lectern.maven.it;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.processor.it.Project;
import dev.lectern.processor.it.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn compile} after code has changed that a deck shows and the deck itself has not. */
class ShownCodeIT {
  private static final String DECK = "deck/src/main/deck/code/";
  private static final String CART = "shop/src/main/java/shop/Cart.java";
  private static final String INDEX = "deck/target/classes/talk/index.html";

  @TempDir Path directory;

  @Test
  void whatASlideNoLongerShowsIsAnErrorOnItsValue() throws IOException {
    Project project = Project.copyOf("code", directory);
    assertThat(compile().output()).contains("BUILD SUCCESS");
    assertThat(project.read(INDEX)).contains("total");

    String region = project.read(DECK + "client.py");
    String lines = project.read(DECK + "server.py");
    String json = project.read(DECK + "cart.json");
    project.write(
        DECK + "client.py", region.replace("# region pay\n", "").replace("# endregion\n", ""));
    project.write(DECK + "server.py", lines.replace("    return receipt(total)\n", ""));
    project.write(DECK + "cart.json", json.replace("\"milk\"]", "\"milk\""));
    assertThat(errors(compile()))
        .containsExactly(
            "Talk.java:[17,45] [MissingRegion] @Code.region: no region \"pay\" in code/client.py;"
                + " it has none: put a comment \"region pay\" before the lines, and \"endregion\""
                + " behind them",
            "Talk.java:[22,27] [LineOutOfRange] @Code.highlight[1]: \"3-4\" names line 4, but 3"
                + " lines are shown",
            "Talk.java:[25,18] [InvalidSyntax] @Code.file: line 3, column 11: a comma or \"]\" is"
                + " expected, at \"7\"")
        .inOrder();
    assertThat(project.has(INDEX)).isFalse();

    project.write(DECK + "client.py", region);
    project.write(DECK + "server.py", lines);
    project.write(DECK + "cart.json", json);
    project.write(CART, project.read(CART).replace("total()", "totals()"));
    assertThat(errors(compile()))
        .containsExactly(
            "Talk.java:[12,35] [NoSuchMember] @Code.member: Cart has no member \"total\"; did you"
                + " mean \"totals\"?");
    assertThat(project.has(INDEX)).isFalse();
  }

  private Run compile() {
    return Maven.run(directory, "compile");
  }

  /** What Maven says in its summary, without the path of the file. */
  private static List<String> errors(Run run) {
    assertThat(run.succeeded()).isFalse();
    return run.lines("Talk.java:[").stream()
        .map(line -> line.substring(line.indexOf("Talk.java:[")))
        .distinct()
        .toList();
  }
}
