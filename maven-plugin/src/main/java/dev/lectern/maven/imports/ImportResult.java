package dev.lectern.maven.imports;

import dev.lectern.maven.imports.compile.Finding;
import dev.lectern.maven.imports.report.Report;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of it.
 *
 * @param project the folder that was written
 * @param report what was taken over, what fell back, and what was lost
 * @param findings what the compiler says of the project
 */
public record ImportResult(Path project, Report report, List<Finding> findings) {
  /** Whether the project compiles. */
  public boolean compiles() {
    return findings.stream().noneMatch(Finding::error);
  }

  /** What happened, in a line or two. */
  public String summary() {
    long errors = findings.stream().filter(Finding::error).count();
    return "%d slides are in %s; %s. IMPORT.md there tells the rest."
        .formatted(
            report.slides(),
            project,
            errors == 0
                ? "the project compiles"
                : errors
                    + " errors of the old deck are left, which mvn compile shows on their lines");
  }
}
