/**
 * Elements become the model: {@code SlideRules} for sections, and a class a kind for what is on them.
 * The first rule of {@code Blocks} that fits an element takes it; what none takes is HTML.
 */
package dev.lectern.maven.imports.rules;
