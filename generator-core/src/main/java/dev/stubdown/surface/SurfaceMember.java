package dev.stubdown.surface;

import dev.stubdown.source.SourceSpan;
import java.util.Map;

/**
 * A property with its accessors, a constant or a method.
 *
 * @param id what it is in the model, whatever its name in Java: the wire name, or the HTTP method and path; unique in its type
 * @param subject the same as people know it
 * @param java its name in Java; of a property those of its accessors
 * @param facets what else there is to know
 * @param source the place in the documentation
 */
public record SurfaceMember(String id, String subject, String java, Map<Facet, String> facets, SourceSpan source) {

    public SurfaceMember {
        facets = Map.copyOf(facets);
    }

    String facet(Facet facet) {
        return facets.getOrDefault(facet, "");
    }
}
