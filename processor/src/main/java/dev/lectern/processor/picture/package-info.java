/**
 * What pictures, fonts, films and sounds are, by their bytes.
 *
 * <ul>
 *   <li>{@link dev.lectern.processor.picture.MediaTypes}: what the manifest says of each file, by its
 *       name
 *   <li>{@link dev.lectern.processor.picture.PictureReader}: a picture, read to its end, as {@link
 *       dev.lectern.processor.picture.PictureFacts}; {@code RasterReader} for pixels ({@code
 *       Containers}, {@code Avif}, {@code Decoder}, {@code ShownSize}), {@code SvgReader} for
 *       drawings ({@code SvgXml}, {@code SvgSize}, {@code SvgContent})
 *   <li>{@link dev.lectern.processor.picture.FontFile} and {@link
 *       dev.lectern.processor.picture.MediaReader}: whether a font, film or sound is one; {@code
 *       Guess}: what it is instead
 * </ul>
 */
package dev.lectern.processor.picture;
