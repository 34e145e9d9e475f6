/** {@code lectern:pptx}: for the conference that insists, with Apache POI. */
package dev.lectern.maven.pptx;
