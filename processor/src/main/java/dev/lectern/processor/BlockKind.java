package dev.lectern.processor;

import dev.lectern.processor.fit.Room;
import dev.lectern.processor.model.Block;
import dev.lectern.processor.read.BlockReader;
import dev.lectern.processor.render.BlockRenderer;
import dev.lectern.processor.render.Feature;
import java.util.Set;

/**
 * A kind of content. What it refers to and what is true of it, its model says.
 *
 * @param annotation the simple name of its annotation
 * @param reader from the annotation to the model
 * @param room how much of a slide it takes
 * @param renderer from the model to the page
 * @param runtime what its elements need of the page
 */
record BlockKind<B extends Block>(
    String annotation,
    BlockReader<B> reader,
    Room<B> room,
    BlockRenderer<B> renderer,
    Set<Feature> runtime) {}
