package dev.stubdown.link;

import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.Prose.PageTarget;
import dev.stubdown.model.Prose.Target;
import dev.stubdown.model.Prose.TypeTarget;
import dev.stubdown.model.ProseLinks;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.PageKey;
import dev.stubdown.work.Parallel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has the links of texts lead to types where their pages define them. A link to another page that was read stays; one to a page that was not
 * read leads nowhere, and its words stay.
 */
final class LinkedProse {

    private final ReferenceResolver references;
    private final Map<PageKey, String> pages = new HashMap<>();
    private final ApiModel model;
    private final ImportedTypes imports;
    private final ProseLinks links = ProseLinks.to(this::target);
    private final ProseLinks ofImports = ProseLinks.to(this::targetOfImport);

    private LinkedProse(LinkedTypes types, List<PageFacts> pages, ApiModel model) {
        this.references = types.references();
        this.imports = types.imports();
        this.model = model;
        pages.forEach(page -> this.pages.put(PageKey.of(page.file()), page.file()));
    }

    /**
     * The model with its links resolved.
     *
     * @param pages all that were read
     */
    static ApiModel of(ApiModel model, LinkedTypes types, List<PageFacts> pages) {
        return new LinkedProse(types, pages, model).linked();
    }

    private ApiModel linked() {
        return new ApiModel(Parallel.map(model.types(), this::type), Parallel.map(model.operations(), this::operation));
    }

    private Optional<Target> target(Target target) {
        if (!(target instanceof PageTarget page)) {
            return Optional.of(target);
        }
        TypeExpression.Linked linked =
                new TypeExpression.Linked(new TypeExpression.Unreadable(""), page.file(), page.anchor());
        String file = pages.get(PageKey.of(page.file()));
        return references
                .target(linked, page.file())
                .filter(name -> model.type(name).isPresent())
                .<Target>map(TypeTarget::new)
                .or(() -> Optional.ofNullable(file).map(read -> new PageTarget(read, page.anchor())));
    }

    /** The pages of another module are not among those that were read, whatever they are called. */
    private Optional<Target> targetOfImport(Target target) {
        boolean leads = target instanceof TypeTarget type
                ? model.type(type.name()).isPresent()
                : !(target instanceof PageTarget);
        return leads ? Optional.of(target) : Optional.empty();
    }

    private TypeDefinition type(TypeDefinition type) {
        ProseLinks own = imports.has(type.name()) ? ofImports : links;
        if (type instanceof ObjectType object) {
            return object.withTexts(own.in(object.description()), properties(object.properties(), own));
        }
        EnumType values = (EnumType) type;
        List<EnumMember> members = values.members().stream()
                .map(member -> member.withDescription(own.in(member.description())))
                .toList();
        return values.withTexts(own.in(values.description()), members);
    }

    private static List<Property> properties(List<Property> properties, ProseLinks links) {
        return properties.stream()
                .map(property -> property.withDescription(links.in(property.description())))
                .toList();
    }

    private Operation operation(Operation operation) {
        RequestBody request = operation.request();
        return operation.withTexts(
                links.in(operation.description()),
                operation.parameters().stream()
                        .map(parameter -> parameter.withDescription(links.in(parameter.description())))
                        .toList(),
                request == null ? null : request.withProperties(properties(request.properties(), links)),
                operation.responses().stream()
                        .map(response -> response.withDescription(links.in(response.description())))
                        .toList());
    }
}
