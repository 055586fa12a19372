package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ArrayNode;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.fact.JsonTree.TypeAnnotation;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through one JSON body beside the type that it should have. Lives for one body. */
final class BodyWalk {

    private final TypeIndex types;
    private final Set<String> listed;
    private final Consumer<Diagnostic> findings;
    private final ValueCheck values;
    private @Nullable ObjectNode top;

    /** @param listed names in lower case that the outermost object may have, whatever its type says */
    BodyWalk(TypeIndex types, ToldValues told, Set<String> listed, Consumer<Diagnostic> findings) {
        this.types = types;
        this.listed = listed;
        this.findings = findings;
        this.values = new ValueCheck(told, findings);
    }

    /**
     * A body.
     *
     * @param sure false where it was guessed that it has the type: then only what objects say of themselves counts
     */
    void root(JsonTree body, TypeRef type, boolean sure) {
        if (!sure) {
            untyped(body);
            return;
        }
        top = body instanceof ObjectNode object ? object : null;
        if (body instanceof ObjectNode || body instanceof ArrayNode) {
            value(body, type, null);
        }
    }

    /** One object in the place of a list. */
    void notList(JsonTree body, TypeRef list) {
        values.kind(body, list, null);
    }

    /** An object of listed properties. */
    void parameters(ObjectNode object, RequestBody body) {
        for (Member member : object.members()) {
            if (!member.isAnnotation()) {
                parameter(member, object, body);
            }
        }
    }

    private void parameter(Member member, ObjectNode object, RequestBody body) {
        Optional<Property> property = body.properties().stream()
                .filter(each -> each.name().equalsIgnoreCase(member.name()))
                .findFirst();
        if (property.isPresent()) {
            value(member.value(), property.get().type(), property.get());
        } else {
            untyped(member.value());
        }
        boolean told =
                body.properties().stream().allMatch(each -> each.evidence().contains(Evidence.TABLE));
        boolean exact = property.isPresent() && property.get().name().equals(member.name());
        if (told && !exact && !body.inferred()) {
            findings.accept(unlisted(member, object, property, body));
        }
    }

    private static Diagnostic unlisted(Member member, ObjectNode object, Optional<Property> other, RequestBody body) {
        List<String> names = UnlistedProperties.others(object, body.properties().stream());
        return Diagnostic.of(
                        other.isPresent()
                                ? DiagnosticCode.EXAMPLE_PROPERTY_CASE
                                : DiagnosticCode.EXAMPLE_UNKNOWN_PROPERTY,
                        member.nameSource(),
                        other.isPresent()
                                ? "The page lists '" + other.get().name() + "', in other letter case"
                                : "The page lists no '" + member.name() + "' for the body of the request")
                .withFound(member.name(), other.map(Property::name).orElse(null))
                .withHint(Suggestion.nearest(member.name(), names)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(null));
    }

    /** JSON of which nothing is known but what its objects say of themselves. */
    void untyped(JsonTree tree) {
        if (tree instanceof ArrayNode array) {
            array.items().forEach(this::untyped);
        } else if (tree instanceof ObjectNode object) {
            Optional<ObjectType> annotated = annotated(object);
            if (annotated.isPresent()) {
                members(object, annotated.get(), true);
            } else {
                object.members().stream()
                        .filter(member -> !member.isAnnotation())
                        .forEach(m -> untyped(m.value()));
            }
        }
    }

    private void value(JsonTree tree, TypeRef type, @Nullable Property property) {
        if (tree instanceof JsonTree.Null) {
            values.absent(tree, property);
        } else if (!type.collection()) {
            single(tree, type, property);
        } else if (tree instanceof ArrayNode array) {
            array.items().forEach(item -> single(item, type, property));
        } else if (!isAny(type)) {
            values.kind(tree, type, property);
        }
    }

    private static boolean isAny(TypeRef type) {
        return type.isScalar(ScalarType.JSON) || type.isScalar(ScalarType.STREAM);
    }

    private void single(JsonTree tree, TypeRef type, @Nullable Property property) {
        if (tree instanceof JsonTree.Null) {
            return;
        }
        if (isAny(type)) {
            untyped(tree);
        } else if (type.target() instanceof TypeRef.Scalar scalar) {
            values.scalar(tree, scalar.type(), type, property);
        } else if (type.target() instanceof TypeRef.Named named) {
            Optional<TypeDefinition> known = types.type(named.name());
            if (known.isPresent() && known.get() instanceof EnumType enumType) {
                values.member(tree, enumType, type, property);
            } else if (known.isPresent() && known.get() instanceof ObjectType object) {
                object(tree, object, type, property);
            } else {
                untyped(tree);
            }
        }
    }

    private void object(JsonTree tree, ObjectType type, TypeRef ref, @Nullable Property property) {
        if (!(tree instanceof ObjectNode object)) {
            values.kind(tree, ref.withCollection(false), property);
            return;
        }
        Optional<ObjectType> annotated = annotated(object);
        if (annotated.isEmpty()) {
            members(object, type, false);
        } else {
            boolean vague = types.isOrInherits(type, annotated.get());
            members(
                    object,
                    vague ? type : annotated.get(),
                    !vague || type.name().equals(annotated.get().name()));
        }
    }

    /** The type that an object says it has; empty where it says none, or one that is not known, which is told. */
    private Optional<ObjectType> annotated(ObjectNode object) {
        TypeAnnotation annotation = object.type();
        if (annotation == null) {
            return Optional.empty();
        }
        Optional<TypeDefinition> known = types.type(annotation.name());
        if (known.isPresent() || annotation.name().namespace().isEmpty()) {
            return known.filter(ObjectType.class::isInstance).map(ObjectType.class::cast);
        }
        Optional<TypeDefinition> other = types.inOtherCase(annotation.name());
        findings.accept(other.isPresent() ? inOtherCase(annotation, other.get()) : unknown(annotation));
        return other.filter(ObjectType.class::isInstance).map(ObjectType.class::cast);
    }

    private static Diagnostic inOtherCase(TypeAnnotation annotation, TypeDefinition known) {
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_TYPE_CASE,
                        annotation.source(),
                        "The example writes the type '" + known.name().name() + "' in other letter case")
                .withFound(annotation.name().toString(), known.name().toString())
                .withHint("did you mean `" + known.name() + "`?")
                .withRelated(List.of(known.source()));
    }

    private Diagnostic unknown(TypeAnnotation annotation) {
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_TYPE_UNKNOWN,
                        annotation.source(),
                        "No page defines the type '" + annotation.name() + "' that the example names")
                .withFound(annotation.name().toString(), null)
                .withHint(types.nearest(annotation.name().name())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(null));
    }

    /** @param exact the object says itself that it has the type, not only one that inherits from it */
    private void members(ObjectNode object, ObjectType type, boolean exact) {
        UnlistedProperties unlisted = new UnlistedProperties(types, object, type);
        for (Member member : object.members()) {
            if (!member.isAnnotation() && !isListed(member, object, type, exact)) {
                unlisted.add(member);
            }
        }
        unlisted.report(findings);
    }

    /** False for what should not be there; goes on into what the member holds. */
    private boolean isListed(Member member, ObjectNode object, ObjectType type, boolean exact) {
        Optional<Property> property = types.property(type, member.name());
        if (property.isPresent()) {
            value(member.value(), property.get().type(), types.asOwn(property.get(), type));
            return true;
        }
        untyped(member.value());
        boolean isInTable = object == top && listed.contains(member.name().toLowerCase(Locale.ROOT));
        boolean elsewhere =
                !exact && types.isAnyDerived(type, child -> has(child, member.name()) || !types.isClosed(child));
        return isInTable || elsewhere || !types.isClosed(type);
    }

    private static boolean has(ObjectType type, String name) {
        return type.properties().stream().anyMatch(property -> property.name().equals(name));
    }
}
