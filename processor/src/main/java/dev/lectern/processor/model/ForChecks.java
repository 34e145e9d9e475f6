package dev.lectern.processor.model;

import dev.lectern.Rule;
import java.util.List;
import java.util.Set;

/**
 * What the author says of a deck or a slide that matters to checks alone.
 *
 * @param given what its annotations say otherwise than by default
 * @param allowed warnings that are silent there
 */
public record ForChecks(List<Given> given, Set<Rule> allowed) {}
