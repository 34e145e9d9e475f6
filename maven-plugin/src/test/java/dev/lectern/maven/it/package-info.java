/**
 * Real Maven on projects outside our build, as users have them. The projects' files are in {@code
 * src/it}, or in the README; what all integration tests need is in {@code
 * dev.lectern.processor.it}.
 */
package dev.lectern.maven.it;
