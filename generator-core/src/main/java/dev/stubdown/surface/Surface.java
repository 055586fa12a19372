package dev.stubdown.surface;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that callers see. */
public record Surface(List<SurfaceType> types) {

    public Surface {
        types = List.copyOf(types);
    }

    /** The superclasses of a type, nearest first; those that are not ours are left out. */
    List<SurfaceType> ancestors(SurfaceType type) {
        Map<String, SurfaceType> byName = new HashMap<>();
        types.forEach(each -> byName.put(each.name(), each));
        List<SurfaceType> ancestors = new ArrayList<>();
        SurfaceType next = byName.get(type.superclass());
        while (next != null && !ancestors.contains(next)) {
            ancestors.add(next);
            next = byName.get(next.superclass());
        }
        return ancestors;
    }
}
