/**
 * Lectern's annotation processor: {@link dev.lectern.processor.SlideProcessor} is the way in, {@link
 * dev.lectern.processor.Compilation} the order of the passes, {@link
 * dev.lectern.processor.BlockKinds} the registry of what can stand on a slide, {@link
 * dev.lectern.processor.Options} what the command line says.
 */
package dev.lectern.processor;
