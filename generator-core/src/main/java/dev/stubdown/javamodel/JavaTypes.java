package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which Java type stands for which type of the API, and what the classes are called. */
final class JavaTypes {

    /** The classes of {@code java.lang} that printed code names. */
    private static final Set<String> PRINTED_JAVA_LANG = Set.of(
            "Boolean",
            "Byte",
            "Deprecated",
            "Double",
            "Float",
            "IllegalStateException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final ApiModel model;
    private final String basePackage;
    private final WireConventions conventions;
    private final String rootNamespace;
    private final Style style;
    private final boolean tracksNulls;
    private final Map<QualifiedName, JavaName> names = new HashMap<>();
    private final Set<JavaName> deprecated = new HashSet<>();
    private final Set<String> shadowingPackages = new HashSet<>();
    private final @Nullable JavaName wrapper;
    private final @Nullable JavaName single;

    JavaTypes(
            ApiModel model,
            TypeTree tree,
            JavaOptions options,
            WireConventions conventions,
            Consumer<Diagnostic> findings) {
        this.model = model;
        this.basePackage = options.basePackage();
        this.conventions = conventions;
        this.rootNamespace = conventions.rootNamespace();
        this.style = options.style();
        this.tracksNulls = options.trackNulls();
        Map<String, NameScope<QualifiedName>> scopes = new TreeMap<>();
        for (TypeDefinition type : model.types()) {
            NameScope<QualifiedName> scope = scopes.computeIfAbsent(
                    modelPackage(type.name().namespace()), name -> new NameScope<>(true, findings));
            String name = JavaNames.type(type.name().name());
            scope.wish(type.name(), name, type.name().toString(), type.source());
            if (type instanceof ObjectType object && standsBesides(object, tree)) {
                boolean unknown = object.isAbstract();
                scope.wishForOurs(madeKey(type), unknown ? "Unknown" + name : name + "Record", type.source());
            }
        }
        QualifiedName wrapperKey = new QualifiedName("", " wrapper");
        QualifiedName singleKey = new QualifiedName("", " single");
        WireConventions.CollectionWrapper wrapping = conventions.collectionWrapper();
        if (wrapping != null) {
            NameScope<QualifiedName> scope =
                    scopes.computeIfAbsent(modelPackage(rootNamespace), name -> new NameScope<>(true, findings));
            scope.wishForOurs(wrapperKey, JavaNames.type(wrapping.className()), SourceSpan.startOf(""));
            if (wrapping.singleName() != null) {
                scope.wishForOurs(singleKey, JavaNames.type(wrapping.singleName()), SourceSpan.startOf(""));
            }
        }
        scopes.forEach((packageName, scope) ->
                scope.allot().forEach((key, name) -> enter(key, new JavaName(packageName, name))));
        this.wrapper = names.remove(wrapperKey);
        this.single = names.remove(singleKey);
    }

    /** Where messages name types, something stands in for the derived types of an abstract one; and an interface needs a record. */
    private boolean standsBesides(ObjectType type, TypeTree tree) {
        return type.isAbstract() && conventions.discriminator() != null
                || style == Style.RECORD && tree.hasDerived(type);
    }

    /** No type has this name: a blank stands in it. */
    private static QualifiedName madeKey(TypeDefinition type) {
        return new QualifiedName(type.name().namespace(), "made " + type.name().name());
    }

    private void enter(QualifiedName type, JavaName name) {
        names.put(type, name);
        if (PRINTED_JAVA_LANG.contains(name.simpleName())) {
            shadowingPackages.add(name.packageName());
        }
        if (model.type(documented(type)).map(JavaTypes::isDeprecated).orElse(false)) {
            deprecated.add(name);
        }
    }

    /** The type that the class of the key is for. */
    private static QualifiedName documented(QualifiedName key) {
        return new QualifiedName(key.namespace(), key.name().replaceFirst("^made ", ""));
    }

    private static boolean isDeprecated(TypeDefinition type) {
        return type instanceof ObjectType object ? object.deprecated() : ((EnumType) type).deprecated();
    }

    /** What object types become. */
    Style style() {
        return style;
    }

    /** True where null is told from absent. */
    boolean tracksNulls() {
        return tracksNulls;
    }

    /** The package of the classes of a namespace. */
    String modelPackage(String namespace) {
        return packageOf("model", namespace);
    }

    /** The package of the interfaces for the types of a namespace. */
    String apiPackage(String namespace) {
        return packageOf("api", namespace);
    }

    private String packageOf(String area, String namespace) {
        String below = namespace.equals(rootNamespace)
                ? ""
                : namespace.startsWith(rootNamespace + '.')
                        ? namespace.substring(rootNamespace.length() + 1)
                        : namespace;
        String tail = JavaNames.packageTail(below);
        return basePackage + '.' + area + (tail.isEmpty() ? "" : '.' + tail);
    }

    /** True where a class of the package has a name of {@code java.lang} that printed code uses. */
    boolean shadowsJavaLang(String packageName) {
        return shadowingPackages.contains(packageName);
    }

    /** The class of a type that the model defines. */
    JavaName nameOf(TypeDefinition type) {
        JavaName name = names.get(type.name());
        if (name == null) {
            throw new IllegalArgumentException("not of this model: " + type.name());
        }
        return name;
    }

    /**
     * The class of which objects of the type are: for an abstract class and, in the style of records, for an interface it is another one. For
     * an abstract type it stands in for the types that derive from it and are not listed.
     */
    JavaName madeOf(ObjectType type) {
        return names.getOrDefault(madeKey(type), nameOf(type));
    }

    /** True where the docs themselves have a member for the values that they do not list. */
    boolean documentsUnrecognized(EnumType type) {
        return EnumMapper.sentinel(type, conventions) != null;
    }

    /** The class that wraps lists; null where they travel bare. */
    @Nullable
    JavaName wrapper() {
        return wrapper;
    }

    /** The class around a scalar that is a whole response; null where such scalars travel bare. */
    @Nullable
    JavaName single() {
        return single;
    }

    /** True where printed code that uses the type has to bear with a deprecated class. */
    boolean isDeprecated(JavaType type) {
        return type instanceof JavaType.Declared declared
                && (deprecated.contains(declared.name())
                        || declared.arguments().stream().anyMatch(this::isDeprecated));
    }

    /** The enum that a use refers to; null where it refers to something else. */
    @Nullable
    EnumType enumOf(TypeRef use) {
        return use.target() instanceof TypeRef.Named named
                ? (EnumType) model.type(named.name())
                        .filter(EnumType.class::isInstance)
                        .orElse(null)
                : null;
    }

    /** The type of a property in a JSON object. A type that the model does not define is any JSON. */
    JavaType inJson(TypeRef use) {
        JavaType element = use.isScalar(ScalarType.STREAM) ? new JavaType.Bytes() : element(use);
        return use.collection() ? JavaType.listOf(element) : element;
    }

    /** The type of a whole request or, but for its wrapper, response. */
    JavaType asBody(TypeRef use) {
        return use.collection() ? JavaType.listOf(element(use)) : element(use);
    }

    /** The type of a response: lists and scalars in their wrappers. */
    JavaType asResponse(TypeRef use) {
        JavaName around = use.collection() ? wrapper : isScalar(use) ? single : null;
        return around == null ? asBody(use) : new JavaType.Declared(around, List.of(element(use)));
    }

    /** A value that JSON writes without braces; of raw bytes and any JSON nobody knows. */
    private boolean isScalar(TypeRef use) {
        return use.target() instanceof TypeRef.Scalar
                ? !use.isScalar(ScalarType.STREAM) && !use.isScalar(ScalarType.JSON)
                : enumOf(use) != null;
    }

    /**
     * The type of a parameter in a path, a query or a header: one that JAX-RS makes of text by itself (Jakarta RESTful Web Services 3.1,
     * section 3.2), text for all else.
     */
    JavaType asParameter(TypeRef use) {
        JavaType element = JavaType.of(String.class);
        if (use.target() instanceof TypeRef.Scalar scalar && isMadeOfText(scalar.type())) {
            element = scalar(scalar.type());
        } else if (enumOf(use) != null) {
            element = element(use);
        }
        return use.collection() ? JavaType.listOf(element) : element;
    }

    private static boolean isMadeOfText(ScalarType type) {
        return switch (type) {
            case BOOLEAN, BYTE, SBYTE, INT16, INT32, INT64, SINGLE, DOUBLE, DECIMAL, GUID -> true;
            default -> false;
        };
    }

    private JavaType element(TypeRef use) {
        if (use.target() instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.type());
        }
        JavaName name = names.get(((TypeRef.Named) use.target()).name());
        return name == null ? JavaType.of(Object.class) : JavaType.of(name);
    }

    /** {@code Edm.Byte} is unsigned, so it needs more than a Java byte. */
    private static JavaType scalar(ScalarType type) {
        return switch (type) {
            case STRING -> JavaType.of(String.class);
            case BOOLEAN -> JavaType.of(Boolean.class);
            case BYTE, INT16 -> JavaType.of(Short.class);
            case SBYTE -> JavaType.of(Byte.class);
            case INT32 -> JavaType.of(Integer.class);
            case INT64 -> JavaType.of(Long.class);
            case SINGLE -> JavaType.of(Float.class);
            case DOUBLE -> JavaType.of(Double.class);
            case DECIMAL -> JavaType.of(BigDecimal.class);
            case GUID -> JavaType.of(UUID.class);
            case DATE -> JavaType.of(LocalDate.class);
            case DATE_TIME_OFFSET -> JavaType.of(OffsetDateTime.class);
            case TIME_OF_DAY -> JavaType.of(LocalTime.class);
            case DURATION -> JavaType.of(Duration.class);
            case BINARY -> new JavaType.Bytes();
            case STREAM -> JavaType.of(InputStream.class);
            case JSON -> JavaType.of(Object.class);
        };
    }
}
