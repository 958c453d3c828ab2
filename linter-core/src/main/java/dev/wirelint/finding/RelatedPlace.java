package dev.wirelint.finding;

import dev.wirelint.text.Place;

/** Another place that a finding speaks of, in the same story or in another, and what stands there. */
public record RelatedPlace(Place place, String message) {}
