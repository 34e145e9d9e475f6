/**
 * The pass that makes out what a talk says and refers to: each text as HTML, each reference as a
 * file, each table, chart and diff, once.
 *
 * <ul>
 *   <li>In: a {@link dev.lectern.processor.resolve.Talk}, slides as they were read. Out: a {@link
 *       dev.lectern.processor.resolve.Content}, which all later passes read and nothing changes.
 *   <li>{@link dev.lectern.processor.resolve.Resolver} visits the parts of all blocks: texts become
 *       {@code Markup}, listings {@link dev.lectern.processor.resolve.ShownCode} (cut by {@code
 *       ExcerptCutter}), CSV files {@link dev.lectern.processor.resolve.TableRows} and {@link
 *       dev.lectern.processor.resolve.ChartData}, two listings a {@link
 *       dev.lectern.processor.resolve.Comparison}, SVG files part of the page.
 *   <li>{@code Walk} takes each part to its references, {@code Follower} follows those from file to
 *       file ({@code Contents} looks into these), and {@link
 *       dev.lectern.processor.resolve.Assets} are what they came to.
 *   <li>{@code SelfContained} makes one file of a page that is embedded.
 *   <li>{@link dev.lectern.processor.resolve.Java} is what the pass asks of the room {@code javac}.
 * </ul>
 */
package dev.lectern.processor.resolve;
