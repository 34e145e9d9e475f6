package dev.lectern.processor.syntax;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2, as SnakeYAML Engine reads it. */
final class YamlSyntax {
  private YamlSyntax() {}

  static List<SyntaxError> mistakes(String code) {
    LoadSettings settings = LoadSettings.builder().build();
    try {
      new Parse(settings).parseString(LeftOut.emptyLines(code)).forEach(event -> {});
      return List.of();
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      int line = mark.map(Mark::getLine).orElse(0) + 1;
      int column = mark.map(Mark::getColumn).orElse(0) + 1;
      String context = e.getContext() == null ? "" : e.getContext() + ": ";
      return List.of(new SyntaxError(line, column, context + e.getProblem()));
    } catch (YamlEngineException e) {
      return List.of(
          new SyntaxError(0, 0, String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }
}
