package dev.stubdown.explain;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.link.DecisionLog;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import java.util.List;
import java.util.Optional;

/** Explains types, properties and operations of one run. */
public final class Explainer {

    private final Known known;
    private final SubjectFinder subjects;
    private final TypeExplainer types;
    private final PropertyExplainer properties;
    private final OperationExplainer operations;

    /**
     * An explainer of what was linked.
     *
     * @param log what the linker decided on the way
     * @param diagnostics to show with the subjects that they are about
     */
    public Explainer(ApiModel model, List<PageFacts> pages, DecisionLog log, List<Diagnostic> diagnostics) {
        this.known = new Known(model, pages, log, diagnostics);
        this.subjects = new SubjectFinder(model);
        Points points = new Points(known);
        this.types = new TypeExplainer(known, points, new Uses(model));
        this.properties = new PropertyExplainer(known, points);
        this.operations = new OperationExplainer(known, points);
    }

    /**
     * Explains what a text names.
     *
     * @param text the name of a type, a type and a property, or an enum and a member, joined by {@code #}, a path with or without a method, or the name of an operation
     */
    public Answer explain(String text) {
        String subject = text.strip();
        int hash = subject.indexOf('#');
        if (hash >= 0) {
            return ofProperty(subject.substring(0, hash), subject.substring(hash + 1));
        }
        return subject.indexOf('/') >= 0 ? ofPath(subject) : ofName(subject);
    }

    private Answer ofName(String name) {
        SubjectFinder.Found<TypeDefinition> found = subjects.types(name);
        Optional<Operation> operation = subjects.operation(name);
        if (found.all().isEmpty() && operation.isPresent()) {
            return new Answer.Known(List.of(), List.of(operations.explain(operation.get())));
        }
        return found.single()
                .<Answer>map(type -> new Answer.Known(found.notes(), List.of(types.explain(type))))
                .orElseGet(() -> found.unclear(""));
    }

    private Answer ofProperty(String typeName, String name) {
        SubjectFinder.Found<TypeDefinition> found = subjects.types(typeName);
        return found.single()
                .map(type -> ofProperty(type, name, found.notes()))
                .orElseGet(() -> found.unclear("#" + name));
    }

    private Answer ofProperty(TypeDefinition type, String name, List<String> notes) {
        if (type instanceof EnumType enumType) {
            SubjectFinder.Found<EnumMember> member = subjects.members(enumType, name);
            return member.single()
                    .<Answer>map(one -> new Answer.Known(
                            SubjectFinder.joined(notes, member.notes()), List.of(types.explain(enumType, one))))
                    .orElseGet(() -> member.unclear(""));
        }
        SubjectFinder.Found<OwnedProperty> found =
                subjects.properties(known.model().lineage(type.name()), type.name(), name);
        return found.single()
                .<Answer>map(owned ->
                        new Answer.Known(SubjectFinder.joined(notes, found.notes()), List.of(explain(type, owned))))
                .orElseGet(() -> found.unclear(""));
    }

    private Explanation explain(TypeDefinition asked, OwnedProperty owned) {
        return properties.explain(asked.name(), owned.owner(), owned.property());
    }

    private Answer ofPath(String text) {
        SubjectFinder.Found<Operation> found = subjects.operations(text);
        return found.all().isEmpty()
                ? found.unclear("")
                : new Answer.Known(
                        found.notes(),
                        found.all().stream().map(operations::explain).toList());
    }

    /** The explanation of a type of the model. */
    public Explanation explain(TypeDefinition type) {
        return types.explain(type);
    }

    /** The explanation of a type's own property. */
    public Explanation explain(ObjectType owner, Property property) {
        return properties.explain(owner.name(), owner, property);
    }

    /** The explanation of an operation of the model. */
    public Explanation explain(Operation operation) {
        return operations.explain(operation);
    }
}
