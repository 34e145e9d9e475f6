/**
 * Properties that hold for any text, file name or picture, tried on what Jazzer makes up.
 *
 * <p>Each class is one target and runs in a JVM of its own. What they found is a test beside the
 * code that it was found in.
 */
package dev.lectern.processor.fuzz;
