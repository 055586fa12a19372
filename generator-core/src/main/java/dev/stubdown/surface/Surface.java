package dev.stubdown.surface;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that callers see. */
public record Surface(List<SurfaceType> types) {

    public Surface {
        types = List.copyOf(types);
    }

    /** The superclasses and interfaces of a type, nearest first; those that are not ours are left out. */
    List<SurfaceType> ancestors(SurfaceType type) {
        Map<String, SurfaceType> byName = new HashMap<>();
        types.forEach(each -> byName.put(each.name(), each));
        List<SurfaceType> ancestors = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>(type.parents());
        while (!next.isEmpty()) {
            SurfaceType parent = byName.get(next.remove());
            if (parent != null && !ancestors.contains(parent)) {
                ancestors.add(parent);
                next.addAll(parent.parents());
            }
        }
        return ancestors;
    }
}
