package dev.lectern.maven.imports;

import java.nio.file.Path;

/**
 * What is asked for.
 *
 * @param from the old deck's page, its folder, or a Markdown file
 * @param to the folder of the project that is written
 * @param packageName the package of its classes
 * @param mend whether mistakes of the old deck are mended, so that the new one compiles
 * @param version the version of Lectern that its pom names
 */
public record ImportRequest(Path from, Path to, String packageName, boolean mend, String version) {}
