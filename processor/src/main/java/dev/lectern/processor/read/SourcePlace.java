package dev.lectern.processor.read;

import dev.lectern.processor.model.Place;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place that a compiler can mark.
 *
 * @param element what is annotated
 * @param outer the annotation on it, by which javac finds a value at any depth
 * @param inner the annotation that holds the value itself, which ECJ asks for
 * @param value the value; null: the whole annotation
 * @param order where it stands among all places
 */
public record SourcePlace(
    Element element,
    AnnotationMirror outer,
    AnnotationMirror inner,
    AnnotationValue value,
    int order)
    implements Place {}
