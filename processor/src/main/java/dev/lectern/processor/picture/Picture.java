package dev.lectern.processor.picture;

/**
 * How large a picture is shown when nobody says otherwise, in CSS pixels.
 *
 * <pre>{@code
 * new Picture(1280, 720)
 * }</pre>
 *
 * @param width from left to right, after a rotation that the file asks for
 * @param height from top to bottom
 */
public record Picture(int width, int height) {}
