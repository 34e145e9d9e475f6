/**
 * CSS: what it refers to, what a browser skips of it, and what its values mean.
 *
 * <ul>
 *   <li>{@code CssTokens}: the only door to the parser; everything here reads its tokens
 *   <li>{@link dev.lectern.processor.css.CssReferences}: the addresses in CSS
 *   <li>{@link dev.lectern.processor.css.CssMistakes}: what a browser skips ({@code CssSkips},
 *       {@code CssAtRules}), in words ({@code CssReasons})
 *   <li>{@link dev.lectern.processor.css.CssColor}, {@link dev.lectern.processor.css.CssGradient},
 *       {@link dev.lectern.processor.css.CssEasing}: values and what is wrong with them; {@link
 *       dev.lectern.processor.css.Rgb}: a colour to reckon with
 *   <li>{@link dev.lectern.processor.css.CssDeclarations}, {@link
 *       dev.lectern.processor.css.CssVariables}: what a rule sets
 * </ul>
 */
package dev.lectern.processor.css;
