/**
 * What a file is: its type and picture size, and the addresses in it.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.asset.MediaTypes}: what the manifest says of each file
 *   <li>{@link dev.lectern.processor.asset.PictureReader}: a picture, read to its end, as {@link
 *       dev.lectern.processor.asset.PictureFacts}; {@code RasterReader} for pixels ({@code
 *       Containers}, {@code Avif}, {@code Decoder}, {@code ShownSize}), {@code SvgReader} for
 *       drawings
 *   <li>{@link dev.lectern.processor.asset.Url}: an address, taken apart; {@link
 *       dev.lectern.processor.asset.HtmlReferences}, {@link
 *       dev.lectern.processor.asset.CssReferences}: those in a text
 * </ul>
 */
package dev.lectern.processor.asset;
