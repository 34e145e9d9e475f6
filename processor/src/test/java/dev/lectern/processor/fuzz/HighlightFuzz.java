package dev.lectern.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.lectern.processor.resolve.Highlight;
import dev.lectern.processor.resolve.LineRange;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightFuzz {
  @ValueSource(strings = {"", "1", "2-3", "2,4-5", " 7 - 8 , 12", "\u2003", "9-1", "1,", "999999"})
  @FuzzTest
  void aStepIsWhatItsRangesSay(@NotNull @WithUtf8Length(max = 100) String step) {
    Highlight highlight = new Highlight(step);
    if (highlight.isWellFormed()) {
      String written =
          highlight.ranges().stream()
              .map(lines -> lines.from() + "-" + lines.to())
              .collect(Collectors.joining(","));
      assertThat(new Highlight(written).ranges()).isEqualTo(highlight.ranges());
      for (LineRange lines : highlight.ranges()) {
        assertThat(lines.from()).isAtMost(lines.to());
      }
      assertThat(highlight.text()).matches("[0-9,-]*");
      Highlight shown = new Highlight(highlight.text());
      assertThat(shown.isWellFormed()).isTrue();
      assertThat(shown.ranges()).isEqualTo(highlight.ranges());
    }
  }
}
