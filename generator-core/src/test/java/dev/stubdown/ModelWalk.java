package dev.stubdown;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Visits every record of a model, whatever records it will come to be made of. */
public final class ModelWalk {

    private final SortedMap<String, Integer> inferred = new TreeMap<>();
    private final List<String> withoutEvidence = new ArrayList<>();
    private final Set<QualifiedName> names = new TreeSet<>();

    private ModelWalk() {}

    /** Walks the whole model. */
    public static ModelWalk of(ApiModel model) {
        ModelWalk walk = new ModelWalk();
        walk.visit(model.types());
        walk.visit(model.operations());
        walk.names.removeAll(model.types().stream().map(TypeDefinition::name).collect(Collectors.toSet()));
        return walk;
    }

    /** How many records are marked as inferred, by the name of the record. */
    public SortedMap<String, Integer> inferred() {
        return inferred;
    }

    /** The inferred records that do not say what tells of them. */
    public List<String> withoutEvidence() {
        return withoutEvidence;
    }

    /** Names of types that the model uses and lacks. */
    public Set<QualifiedName> undefined() {
        return names;
    }

    private void visit(Object value) {
        if (value instanceof Collection<?> collection) {
            collection.forEach(this::visit);
        } else if (value instanceof QualifiedName name) {
            names.add(name);
        } else if (value instanceof Record) {
            note(value);
            Arrays.stream(value.getClass().getRecordComponents())
                    .map(component -> valueOf(value, component))
                    .flatMap(Optional::stream)
                    .forEach(this::visit);
        }
    }

    private void note(Object value) {
        if (component(value, "inferred").equals(Optional.of(true))) {
            inferred.merge(value.getClass().getSimpleName(), 1, Integer::sum);
            if (component(value, "evidence").equals(Optional.of(List.<Evidence>of()))) {
                withoutEvidence.add(value.toString());
            }
        }
    }

    private static Optional<Object> component(Object value, String name) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .flatMap(component -> valueOf(value, component));
    }

    private static Optional<Object> valueOf(Object value, RecordComponent component) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }
}
