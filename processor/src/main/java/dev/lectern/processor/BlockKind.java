package dev.lectern.processor;

import dev.lectern.processor.model.Block;
import dev.lectern.processor.read.BlockReader;
import dev.lectern.processor.render.BlockRenderer;

/**
 * A kind of content.
 *
 * @param annotation the simple name of its annotation
 * @param model its class in the model
 * @param reader from the annotation to the model
 * @param renderer from the model to the page
 */
record BlockKind<B extends Block>(
    String annotation, Class<B> model, BlockReader reader, BlockRenderer<B> renderer) {}
