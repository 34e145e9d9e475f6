/**
 * Makes a page ready for the rules: its styles, scripts and theme are told apart, addresses lead to
 * files of the new deck, links to slides go by name, and what cannot work in a deck is taken out and
 * noted.
 */
package dev.lectern.maven.imports.prepare;
