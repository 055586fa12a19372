package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.naming.NameDecisions;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NameSubject;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Hands out the names of all classes that hold data, those of a package together. */
final class TypeNames {

    static final QualifiedName WRAPPER_KEY = new QualifiedName("", " wrapper");
    static final QualifiedName SINGLE_KEY = new QualifiedName("", " single");

    /** The longest name of a class, in characters: with a number and a builder within it, its file stays under the 255 bytes of file systems. */
    private static final int MAX_LENGTH = 220;

    private final JavaOptions options;
    private final WireConventions conventions;
    private final NameDecisions decisions;
    private final JavaPackages packages;
    private final Consumer<Diagnostic> findings;

    TypeNames(
            JavaOptions options,
            WireConventions conventions,
            NameDecisions decisions,
            JavaPackages packages,
            Consumer<Diagnostic> findings) {
        this.options = options;
        this.conventions = conventions;
        this.decisions = decisions;
        this.packages = packages;
        this.findings = findings;
    }

    /** The names by type, and by the keys of what stands beside the types. */
    Map<QualifiedName, JavaName> of(ApiModel model, TypeTree tree) {
        Map<String, NameScope<QualifiedName>> scopes = new TreeMap<>();
        for (TypeDefinition type : model.types()) {
            wish(type, tree, scope(scopes, type.name().namespace()));
        }
        WireConventions.CollectionWrapper wrapping = conventions.collectionWrapper();
        if (wrapping != null) {
            wishForWrappers(wrapping, scope(scopes, conventions.rootNamespace()));
        }
        Map<QualifiedName, JavaName> names = new HashMap<>();
        scopes.forEach((packageName, scope) ->
                scope.allot().forEach((key, name) -> names.put(key, new JavaName(packageName, name))));
        return names;
    }

    private NameScope<QualifiedName> scope(Map<String, NameScope<QualifiedName>> scopes, String namespace) {
        String packageName = packages.of(JavaPackages.Area.MODEL, namespace);
        return scopes.computeIfAbsent(
                packageName,
                name -> NameScope.<QualifiedName>ofClasses(NameKind.TYPES, decisions, findings)
                        .withoutExactly(packages.below(name)));
    }

    /** The name of a class that holds data, not too long, with what the user wants before and behind it. */
    static String className(String name, JavaOptions options) {
        int room = MAX_LENGTH
                - options.typePrefix().length()
                - options.typeSuffix().length();
        String stem = JavaNames.cut(name, room);
        return options.typePrefix()
                + (options.typePrefix().isEmpty() ? stem : JavaNames.capitalise(stem))
                + options.typeSuffix();
    }

    private void wishForWrappers(WireConventions.CollectionWrapper wrapping, NameScope<QualifiedName> scope) {
        SourceSpan nowhere = SourceSpan.startOf("");
        String name = className(JavaNames.type(wrapping.className()), options);
        scope.wishForOurs(WRAPPER_KEY, NameKind.CLASSES, JavaTypes.WRAPPER, name, nowhere);
        if (wrapping.singleName() != null) {
            String single = className(JavaNames.type(wrapping.singleName()), options);
            scope.wishForOurs(SINGLE_KEY, NameKind.CLASSES, JavaTypes.SINGLE, single, nowhere);
        }
    }

    private void wish(TypeDefinition type, TypeTree tree, NameScope<QualifiedName> scope) {
        String subject = type.name().toString();
        String name = JavaNames.type(type.name().name());
        scope.wish(
                type.name(),
                subject,
                className(name, options),
                new NameScope.Docs(type.name().name(), subject),
                type.source());
        if (type instanceof ObjectType object && standsBesides(object, tree)) {
            String besides = object.isAbstract() ? "Unknown" + name : name + "Record";
            scope.wishForOurs(
                    madeKey(type),
                    NameKind.CLASSES,
                    NameSubject.objects(subject),
                    className(besides, options),
                    type.source());
        }
    }

    /** Where messages name types, something stands in for the derived types of an abstract one; and an interface needs a record. */
    private boolean standsBesides(ObjectType type, TypeTree tree) {
        return type.isAbstract() && conventions.discriminator() != null
                || options.style() == Style.RECORD && tree.hasDerived(type);
    }

    /** No type has this name: a blank stands in it. */
    static QualifiedName madeKey(TypeDefinition type) {
        return new QualifiedName(type.name().namespace(), "made " + type.name().name());
    }

    /** The type that the class of the key is for. */
    static QualifiedName documented(QualifiedName key) {
        return new QualifiedName(key.namespace(), key.name().replaceFirst("^made ", ""));
    }
}
