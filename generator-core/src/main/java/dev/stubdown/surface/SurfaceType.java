package dev.stubdown.surface;

import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.Map;

/**
 * A class, enum or interface.
 *
 * @param name with its package
 * @param subject what it is in the model
 * @param superclass with its package; empty for none
 * @param implementedByCallers a new method breaks who implements it
 * @param source the place in the documentation
 */
public record SurfaceType(
        String name,
        String subject,
        String superclass,
        boolean implementedByCallers,
        Map<Facet, String> facets,
        List<SurfaceMember> members,
        SourceSpan source) {

    public SurfaceType {
        facets = Map.copyOf(facets);
        members = List.copyOf(members);
    }
}
