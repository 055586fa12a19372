package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ArrayNode;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MetadataFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether the metadata in front of examples says what the rest of the set says. */
final class ExampleMetadataCheck implements Check {

    private final TypeIndex types;
    private final Map<String, List<SourceSpan>> names = new TreeMap<>();
    private final Set<String> namespaces;

    ExampleMetadataCheck(TypeIndex types, CheckedSet set) {
        this.types = types;
        this.namespaces = set.model().types().stream()
                .map(type -> type.name().namespace().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (PageReview page : set.pages()) {
            for (MessageFact message : page.messages()) {
                name(message)
                        .ifPresent(name -> names.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(source(message)));
            }
        }
    }

    private static Optional<String> name(MessageFact message) {
        return message.request().isEmpty()
                        || message.metadata() == null
                        || !message.metadata().message()
                ? Optional.empty()
                : Optional.ofNullable(message.metadata().name());
    }

    private static SourceSpan source(MessageFact message) {
        MetadataFact metadata = message.metadata();
        return metadata == null ? message.source() : metadata.nameSource();
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (MessageFact message : page.messages()) {
            MetadataFact metadata = message.metadata();
            if (metadata != null && metadata.type() != null) {
                type(message, metadata.type(), metadata.typeSource(), findings);
            }
            name(message).ifPresent(name -> name(name, source(message), findings));
        }
    }

    private void type(MessageFact message, QualifiedName name, SourceSpan place, Consumer<Diagnostic> findings) {
        if (!namespaces.contains(name.namespace().toLowerCase(Locale.ROOT))
                || types.type(name).isPresent()) {
            return; // metadata names types of OData itself, too
        }
        Optional<TypeDefinition> other = types.inOtherCase(name);
        if (other.isPresent()) {
            String known = other.get().name().toString();
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_METADATA_TYPE_CASE,
                            place,
                            "The metadata writes the type '"
                                    + other.get().name().name() + "' in other letter case")
                    .withFound(name.toString(), known)
                    .withHint("did you mean `" + known + "`?")
                    .withRelated(List.of(other.get().source())));
        } else {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_TYPE_UNKNOWN,
                            place,
                            "No page defines the type '" + name + "' that the metadata names")
                    .withFound(name.toString(), null)
                    .withHint(ofBody(message)
                            .or(() -> types.nearest(name.name()))
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse(null)));
        }
    }

    /** The name of the known type that the body says it has, or its first element. */
    private Optional<String> ofBody(MessageFact message) {
        JsonTree body = message.body() == null || message.body().wrapped() == null
                ? message.json().orElse(null)
                : message.body().wrapped();
        JsonTree first = body instanceof ArrayNode array && !array.items().isEmpty()
                ? array.items().get(0)
                : body;
        return first instanceof ObjectNode object && object.type() != null
                ? types.object(object.type().name()).map(type -> type.name().name())
                : Optional.empty();
    }

    private void name(String name, SourceSpan place, Consumer<Diagnostic> findings) {
        List<SourceSpan> all = names.getOrDefault(name, List.of());
        if (all.size() > 1 && !all.get(0).equals(place)) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_DUPLICATE_NAME,
                            place,
                            "Another example has the name '" + name + "', too")
                    .withFound(name, null)
                    .withRelated(List.of(all.get(0))));
        }
    }
}
