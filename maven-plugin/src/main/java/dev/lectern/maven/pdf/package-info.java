/**
 * {@code lectern:pdf}: Chromium prints, and PDFBox adds what it leaves out.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.pdf.PdfExport} prints a deck.
 *   <li>{@link dev.lectern.maven.pdf.Finish} adds title, author, language, outline, page labels,
 *       and makes links lead to slides.
 *   <li>{@link dev.lectern.maven.pdf.Handout} puts slides beside their notes, on paper.
 * </ul>
 */
package dev.lectern.maven.pdf;
