package dev.stubdown.link;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.ResponseFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts for tests, as short as pages would be. Lines count up within a page, so that every row has its own place. */
final class FactPages {

    static final String NAMESPACE = "api";
    static final LinkOptions OPTIONS = new LinkOptions(
            NAMESPACE,
            name("entity"),
            Set.of("id"),
            Set.of("unknownFutureValue"),
            false,
            "application/json",
            "application/octet-stream",
            true);

    private FactPages() {}

    static QualifiedName name(String name) {
        return new QualifiedName(NAMESPACE, name);
    }

    static TypeExpression string() {
        return new TypeExpression.Scalar(ScalarType.STRING);
    }

    static TypeExpression named(String name) {
        return new TypeExpression.Named(name, null);
    }

    static TypeExpression link(String text, @Nullable String file) {
        return new TypeExpression.Linked(named(text), file, null);
    }

    static TypeExpression anchor(String text, String anchor) {
        return new TypeExpression.Linked(named(text), null, anchor);
    }

    static TypeExpression listOf(TypeExpression element) {
        return new TypeExpression.Collection(element);
    }

    static TypeExpression listed() {
        return new TypeExpression.ListedValues(null);
    }

    static TypePage page(String file, String type) {
        return new TypePage(file, name(type));
    }

    /** A page of enums; each enum is {@code name=member,member=2,…}. */
    static PageFacts enums(String file, EnumFact.Origin origin, String... enums) {
        List<EnumFact> facts = new ArrayList<>();
        for (String text : enums) {
            facts.add(enumFact(file, origin, null, text, facts.size() + 1));
        }
        return new PageFacts(
                file, PageFacts.Kind.ENUM, List.of(), facts, List.of(), List.of(), Coverage.NONE, List.of());
    }

    static EnumFact enumFact(String file, EnumFact.Origin origin, @Nullable String property, String text, int line) {
        String name = text.substring(0, text.indexOf(':'));
        SourceSpan source = new SourceSpan(file, line, 1, 0);
        List<EnumMember> members = new ArrayList<>();
        for (String member : text.substring(text.indexOf(':') + 1).split(",")) {
            String[] parts = member.split("=");
            members.add(new EnumMember(
                    parts[0], parts.length > 1 ? parts[1] : null, Prose.NONE, List.of(Evidence.TABLE), source));
        }
        return new EnumFact(
                name(name),
                origin,
                name.toLowerCase(Locale.ROOT) + "-values",
                property,
                Prose.NONE,
                members,
                false,
                false,
                source);
    }

    /** A page of an operation whose body is a representation of the named type with the rows of the given page. */
    static PageFacts body(String file, TypeExpression named, TypePage rows) {
        SourceSpan source = SourceSpan.startOf(file);
        BodyFact body = new BodyFact(
                false, named, source, null, false, rows.rows, List.of(), null, null, false, false, List.of(), source);
        ResponseFact response = new ResponseFact(
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                ResponseFact.BodyShape.NONE,
                List.of(),
                List.of(),
                Prose.NONE,
                source,
                source,
                source);
        OperationFact operation = new OperationFact(
                "create",
                "",
                Prose.NONE,
                false,
                false,
                false,
                NAMESPACE,
                List.of(),
                List.of(),
                body,
                response,
                List.of(),
                List.of(),
                null,
                source);
        return new PageFacts(
                file,
                PageFacts.Kind.OPERATION,
                List.of(),
                List.of(),
                List.of(operation),
                List.of(),
                Coverage.NONE,
                List.of());
    }

    /** A page of a type, written row by row. */
    static final class TypePage {
        private final String file;
        private final QualifiedName type;
        private final List<String> aliases = new ArrayList<>();
        private final List<TypeExpression> bases = new ArrayList<>();
        private final List<TypeExpression> derived = new ArrayList<>();
        private final List<PropertyFact> rows = new ArrayList<>();
        private final List<PropertyFact> json = new ArrayList<>();
        private final List<EnumFact> sections = new ArrayList<>();
        private @Nullable QualifiedName metadataBase;
        private @Nullable String key;
        private Prose description = Prose.NONE;
        private boolean methods;
        private boolean open;
        private boolean primary = true;
        private int line = 1;

        private TypePage(String file, QualifiedName type) {
            this.file = file;
            this.type = type;
        }

        TypePage alias(String alias) {
            aliases.add(alias);
            return this;
        }

        TypePage inherits(TypeExpression base) {
            bases.add(base);
            return this;
        }

        TypePage metadataBase(String base) {
            metadataBase = name(base);
            return this;
        }

        TypePage key(String property) {
            key = property;
            return this;
        }

        TypePage methods() {
            methods = true;
            return this;
        }

        TypePage open() {
            open = true;
            return this;
        }

        TypePage supplementary() {
            primary = false;
            return this;
        }

        TypePage description(String text) {
            description = Prose.plain(text);
            return this;
        }

        TypePage row(String property, TypeExpression propertyType, String... values) {
            return add(rows, property, propertyType, PropertyFact.Group.STRUCTURAL, null, Evidence.TABLE, values);
        }

        TypePage inherited(String property, TypeExpression propertyType, TypeExpression from) {
            return add(rows, property, propertyType, PropertyFact.Group.STRUCTURAL, from, Evidence.TABLE);
        }

        TypePage relationship(String property, TypeExpression propertyType) {
            return add(rows, property, propertyType, PropertyFact.Group.NAVIGATION, null, Evidence.TABLE);
        }

        TypePage json(String property, TypeExpression propertyType) {
            return add(json, property, propertyType, PropertyFact.Group.STRUCTURAL, null, Evidence.JSON);
        }

        TypePage section(@Nullable String property, String text) {
            sections.add(enumFact(file, EnumFact.Origin.SECTION, property, text, ++line));
            return this;
        }

        private TypePage add(
                List<PropertyFact> target,
                String property,
                TypeExpression propertyType,
                PropertyFact.Group group,
                @Nullable TypeExpression from,
                Evidence evidence,
                String... values) {
            target.add(new PropertyFact(
                    property,
                    propertyType,
                    group,
                    from,
                    false,
                    false,
                    null,
                    false,
                    false,
                    null,
                    List.of(values),
                    Prose.plain("About " + property + '.'),
                    evidence,
                    new SourceSpan(file, ++line, 1, 0)));
            return this;
        }

        PageFacts facts() {
            ObjectFact object = new ObjectFact(
                    type,
                    aliases,
                    bases,
                    derived,
                    metadataBase,
                    false,
                    open,
                    false,
                    key,
                    methods,
                    description,
                    rows,
                    json,
                    primary,
                    SourceSpan.startOf(file));
            List<MethodFact> listed = methods
                    ? List.of(new MethodFact(type, "calls/" + type.name() + "-get.md", null, SourceSpan.startOf(file)))
                    : List.of();
            return new PageFacts(
                    file, PageFacts.Kind.TYPE, List.of(object), sections, List.of(), listed, Coverage.NONE, List.of());
        }
    }
}
