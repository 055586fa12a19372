package dev.stubdown.surface;

import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.Map;

/**
 * A class, record, enum or interface.
 *
 * @param name with its package
 * @param subject what it is in the model
 * @param parents the class that it extends and the interfaces that it implements or extends, with their packages
 * @param implementedByCallers a new method breaks who implements it
 * @param source the place in the documentation
 */
public record SurfaceType(
        String name,
        String subject,
        List<String> parents,
        boolean implementedByCallers,
        Map<Facet, String> facets,
        List<SurfaceMember> members,
        SourceSpan source) {

    public SurfaceType {
        facets = Map.copyOf(facets);
        members = List.copyOf(members);
        parents = List.copyOf(parents);
    }
}
