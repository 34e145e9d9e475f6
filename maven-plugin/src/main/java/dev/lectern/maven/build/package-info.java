/**
 * What a Maven project says of its compilation, for a compiler of our own: {@link
 * dev.lectern.maven.build.MavenBuild} asks {@link dev.lectern.maven.build.CompilerSettings} and
 * {@link dev.lectern.maven.build.ProcessorPath}.
 */
package dev.lectern.maven.build;
