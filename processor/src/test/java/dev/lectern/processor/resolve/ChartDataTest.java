package dev.lectern.processor.resolve;

import static com.google.common.truth.Truth.assertThat;

import dev.lectern.Chart;
import dev.lectern.processor.made.Say;
import dev.lectern.processor.model.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns that charts draw, and what is wrong with their files. */
class ChartDataTest {
  @Test
  void namesAndNumbersOfColumns() {
    ChartData data = of("x, y ,z\na,1,2\nb, 1e3,\n", "x", "y", "z");
    assertThat(data.mistakes()).isEmpty();
    assertThat(data.x()).isEqualTo(new ChartData.Column("x", List.of("a", "b")));
    assertThat(data.series().stream().map(ChartData.Column::name)).containsExactly("y", "z");
    assertThat(data.series().get(1).given()).containsExactly("2");
  }

  @Test
  void scalesFollowTheCells() {
    assertThat(of("x,y\na,1\n2,1\n", "x", "y").scale()).isEqualTo(ChartCells.Scale.CATEGORY);
    assertThat(of("x,y\n1,1\n2.5,1\n", "x", "y").scale()).isEqualTo(ChartCells.Scale.NUMBER);
    assertThat(of("x,y\n2024-01-02,1\n2024-03-01,1\n", "x", "y").scale())
        .isEqualTo(ChartCells.Scale.DATE);
  }

  @Test
  void aFileWithoutRowsIsAMistake() {
    assertThat(messages(of("x,y\n", "x", "y")))
        .containsExactly("\"a.csv\" has no rows; a line of names and one of numbers are least");
  }

  @Test
  void aColumnThatIsNotThereIsAMistake() {
    assertThat(messages(of("x,year,z\n1,2,3\n", "x", "yaer", "population")))
        .containsExactly(
            "\"a.csv\" has no column \"yaer\"; did you mean \"year\"?",
            "\"a.csv\" has no column \"population\"; its columns are \"x\", \"year\", \"z\"")
        .inOrder();
  }

  @Test
  void aColumnIsDrawnOnce() {
    ChartData data = of("x,y\n1,2\n", "x", "y", "y");
    assertThat(data.series()).hasSize(1);
    assertThat(messages(data)).containsExactly("the column \"y\" is drawn already; name it once");
  }

  @Test
  void twoColumnsOfOneNameAreAMistake() {
    assertThat(messages(of("x,y,y\n1,2,3\n", "x", "y")))
        .containsExactly("\"a.csv\" has several columns \"y\"; give each a name of its own");
  }

  private static ChartData of(String csv, String x, String... y) {
    Part.Columns columns =
        new Part.Columns(Say.said("a.csv"), Say.said(x), Say.all(y), Chart.Kind.LINE, false);
    return ChartData.of(columns, csv);
  }

  private static List<String> messages(ChartData data) {
    return data.mistakes().stream().map(mistake -> mistake.finding().message()).toList();
  }
}
