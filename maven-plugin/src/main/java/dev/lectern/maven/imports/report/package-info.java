/** What an import did: counted, listed with lines of the old deck, and written as text and JSON. */
package dev.lectern.maven.imports.report;
