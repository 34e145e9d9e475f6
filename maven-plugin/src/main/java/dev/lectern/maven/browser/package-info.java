/**
 * Chromium, without a driver: found on this machine, started without a window, and spoken to by its
 * DevTools protocol over the JDK's own WebSocket.
 *
 * <ul>
 *   <li>{@link dev.lectern.maven.browser.Installed} finds it.
 *   <li>{@link dev.lectern.maven.browser.Chromium} starts it and opens tabs.
 *   <li>{@link dev.lectern.maven.browser.Tab} is a page: goes to, asks, prints, takes pictures.
 *   <li>{@link dev.lectern.maven.browser.Wire} carries commands, answers and events.
 *   <li>{@link dev.lectern.maven.browser.DeckTab} is a page with a deck on it.
 * </ul>
 */
package dev.lectern.maven.browser;
