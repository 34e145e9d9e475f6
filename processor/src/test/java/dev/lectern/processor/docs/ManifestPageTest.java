package dev.lectern.processor.docs;

import static com.google.common.truth.Truth.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManifestPageTest {
  private static final Path DOCS = Path.of("../docs");

  @Test
  void theManifestShownIsAsTheSchemaSays() throws IOException {
    Page page = new Page(Files.readString(DOCS.resolve("asset-manifest.md")));
    String schema = Files.readString(DOCS.resolve("asset-manifest.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(page.snippet("manifest"), InputFormat.JSON))
        .isEmpty();
  }
}
