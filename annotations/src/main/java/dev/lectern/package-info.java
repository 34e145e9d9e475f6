/**
 * A talk is a set of annotated classes; these are the annotations.
 *
 * <pre>{@code
 * @Deck(value = "Two slides on caches", slides = {Title.class, Why.class})
 * final class Talk {}
 *
 * @Slide(value = "Two slides on caches", level = 1, layout = Slide.Layout.TITLE)
 * @Lead("What they cost, and what they save.")
 * class Title {}
 *
 * @Slide("Why they help")
 * @Bullets({"Memory is far away.", "Work repeats itself."})
 * class Why {}
 * }</pre>
 *
 * <ul>
 *   <li><b>The talk:</b> {@link dev.lectern.Deck}, {@link dev.lectern.Reveal}.
 *   <li><b>A slide:</b> {@link dev.lectern.Slide}, {@link dev.lectern.Background}, {@link
 *       dev.lectern.Notes}.
 *   <li><b>Prose on it:</b> {@link dev.lectern.Lead}, {@link dev.lectern.Heading}, {@link
 *       dev.lectern.Text}, {@link dev.lectern.Bullets}, {@link dev.lectern.Quote}, {@link
 *       dev.lectern.Table}, {@link dev.lectern.Html}.
 *   <li><b>More than prose:</b> {@link dev.lectern.Code}, {@link dev.lectern.Image}, {@link
 *       dev.lectern.Embed}, {@link dev.lectern.Cards} and {@link dev.lectern.Row} of {@link
 *       dev.lectern.Card}, {@link dev.lectern.Timeline} of {@link dev.lectern.Milestone}.
 *   <li><b>How it appears:</b> {@link dev.lectern.Fragment}, {@link dev.lectern.Animate}, {@link
 *       dev.lectern.Css}.
 *   <li><b>What is checked:</b> {@link dev.lectern.Rule}, {@link dev.lectern.Allow}.
 * </ul>
 *
 * <p><b>Order.</b> What stands on a slide is what is annotated on its class, in the order written,
 * then what is annotated on its fields and methods, from top to bottom. A second content annotation
 * of one kind goes on a member, which carries one content annotation; {@link dev.lectern.Block} is
 * a type for such members.
 *
 * <p><b>Text.</b> Strings are Markdown (CommonMark with GitHub's tables). Titles, captions, bullets
 * and card titles are <i>inline</i> Markdown, in which no list, heading or other block is
 * recognised. Inline HTML is allowed and checked.
 *
 * <p><b>Files.</b> A path is relative to the deck root: {@code src/main/deck} beside {@code
 * src/main/java}, or the folder that {@code -Alectern.root} names.
 */
package dev.lectern;
