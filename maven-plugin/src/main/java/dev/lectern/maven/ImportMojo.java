package dev.lectern.maven;

import dev.lectern.maven.imports.ImportFailure;
import dev.lectern.maven.imports.ImportRequest;
import dev.lectern.maven.imports.ImportResult;
import dev.lectern.maven.imports.Importer;
import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The goal {@code lectern:import}: takes over a deck of reveal.js as a project of annotated Java.
 *
 * <pre>{@code
 * mvn dev.lectern:lectern-maven-plugin:0.1.0:import \
 *   -Dlectern.from=old/index.html -Dlectern.to=my-talk -Dlectern.package=org.me.talk
 * }</pre>
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  /** The old deck: its page, the folder of its page, or its Markdown file. */
  @Parameter(property = "lectern.from", required = true)
  private File from;

  /** The folder of the new project; it must not exist, or be empty. */
  @Parameter(property = "lectern.to", required = true)
  private File to;

  /** The package of the new classes. */
  @Parameter(property = "lectern.package", defaultValue = "talk")
  private String packageName;

  /** Whether mistakes of the old deck are mended, so that the new one compiles. */
  @Parameter(property = "lectern.mend", defaultValue = "false")
  private boolean mend;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** For Maven, which sets the fields. */
  public ImportMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    try {
      ImportResult result =
          Importer.run(new ImportRequest(from.toPath(), to.toPath(), packageName, mend, version));
      getLog().info("Lectern: " + result.summary());
    } catch (ImportFailure failure) {
      throw new MojoFailureException("Lectern: " + failure.getMessage());
    } catch (UncheckedIOException unwritable) {
      String why = unwritable.getCause().getMessage();
      throw new MojoFailureException("Lectern: cannot read or write " + why);
    }
  }
}
