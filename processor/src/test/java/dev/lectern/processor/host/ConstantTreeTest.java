package dev.lectern.processor.host;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstantTreeTest {

  private static ConstantTree tree(String... sorted) {
    return ConstantTree.of(List.of(sorted));
  }

  @Test
  void aFileIsAConstantAndAFolderAClass() {
    assertThat(tree("a.png", "img/big-one/logo.svg"))
        .isEqualTo(
            new ConstantTree(
                "",
                Map.of("A_PNG", "a.png"),
                Map.of(
                    "Img",
                    new ConstantTree(
                        "img",
                        Map.of(),
                        Map.of(
                            "BigOne",
                            new ConstantTree(
                                "img/big-one",
                                Map.of("LOGO_SVG", "img/big-one/logo.svg"),
                                Map.of()))))));
  }

  @Test
  void filesThatWouldShareANameGetANumberEach() {
    assertThat(tree("a-b.png", "a.b.png", "c.png").constants())
        .containsExactly("A_B_PNG_1", "a-b.png", "A_B_PNG_2", "a.b.png", "C_PNG", "c.png");
  }

  @Test
  void aNumberThatIsTakenIsMarked() {
    assertThat(tree("a-b", "a.b", "a_b_1").constants())
        .containsExactly("A_B_1_", "a-b", "A_B_2", "a.b", "A_B_1", "a_b_1");
  }

  @Test
  void foldersThatWouldShareANameGetANumberEach() {
    assertThat(tree("big-one/a", "bigOne/b").folders().keySet())
        .containsExactly("BigOne_1", "BigOne_2");
  }

  @Test
  void noNameBeginsWithADigit() {
    assertThat(tree("1.png", "2/3.png").constants()).containsExactly("_1_PNG", "1.png");
    assertThat(tree("1.png", "2/3.png").folders().keySet()).containsExactly("_2");
  }

  @Test
  void aClassIsNotNamedLikeOneAroundIt() {
    ConstantTree assets = tree("assets/assets/a.png").folders().get("Assets_");
    assertThat(assets.path()).isEqualTo("assets");
    assertThat(assets.folders().keySet()).containsExactly("Assets__");
  }
}
