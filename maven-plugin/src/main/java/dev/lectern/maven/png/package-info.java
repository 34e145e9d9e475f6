/** {@code lectern:png}: pictures of slides, and of all of them on one sheet. */
package dev.lectern.maven.png;
