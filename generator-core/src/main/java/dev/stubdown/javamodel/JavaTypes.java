package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.naming.NameDecisions;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How decisions call the class that wraps lists. */
    static final String WRAPPER = "collection";

    /** How decisions call the class that wraps single scalars. */
    static final String SINGLE = "single";

    /** What JAX-RS makes of text and a user may well name. */
    private static final Set<JavaType> MADE_OF_TEXT = Stream.of(
                    String.class,
                    Boolean.class,
                    Short.class,
                    Integer.class,
                    Long.class,
                    Float.class,
                    Double.class,
                    BigDecimal.class,
                    BigInteger.class,
                    UUID.class,
                    URI.class)
            .map(JavaType::of)
            .collect(Collectors.toUnmodifiableSet());

    private final ApiModel model;
    private final SharedTypes shared;
    private final WireConventions conventions;
    private final JavaOptions options;
    private final JavaPackages packages;
    private final NameDecisions decisions;
    private final Map<QualifiedName, JavaName> names = new HashMap<>();
    private final Set<JavaName> deprecated = new HashSet<>();
    private final Set<String> shadowingPackages = new HashSet<>();
    private final @Nullable JavaName wrapper;
    private final OwnClasses own;
    private final Constraints constraints;
    private final Set<JavaName> beans = new HashSet<>();
    private final JavaDocs docs;
    private final @Nullable JavaName single;

    JavaTypes(
            ApiModel model,
            TypeTree tree,
            SharedTypes shared,
            JavaOptions options,
            WireConventions conventions,
            NameDecisions decisions,
            Consumer<Diagnostic> findings) {
        this.model = model;
        this.shared = shared;
        this.conventions = conventions;
        this.options = options;
        this.packages = new JavaPackages(model, options.basePackage(), conventions.rootNamespace(), decisions);
        this.decisions = decisions;
        this.own = new OwnClasses(shared.added(options.types()), model);
        this.constraints = new Constraints(options.validation(), beans::contains);
        new TypeNames(options, conventions, decisions, packages, findings)
                .of(model, tree)
                .forEach(this::enter);
        shared.definitions().values().forEach(this::enterShared);
        this.wrapper = names.remove(TypeNames.WRAPPER_KEY);
        this.single = names.remove(TypeNames.SINGLE_KEY);
        this.docs = new JavaDocs(names, options.pageUrl() == null ? null : new PageUrl(options.pageUrl()));
    }

    /** The name of a class that holds data, with what the user wants before and behind it. */
    String className(String name) {
        return TypeNames.className(name, options);
    }

    /** What is decided about names. */
    NameDecisions decisions() {
        return decisions;
    }

    private void enter(QualifiedName type, JavaName name) {
        names.put(type, name);
        if (model.type(type).orElse(null) instanceof ObjectType) {
            beans.add(name);
        }
        if (PRINTED_JAVA_LANG.contains(name.simpleName())) {
            shadowingPackages.add(name.packageName());
        }
        if (model.type(TypeNames.documented(type)).map(JavaTypes::isDeprecated).orElse(false)) {
            deprecated.add(name);
        }
    }

    /** It is not of our packages, so that its name is in nobody's way. */
    private void enterShared(TypeDefinition type) {
        JavaName name = Objects.requireNonNull(shared.classes().get(type.name()));
        names.put(type.name(), name);
        if (type instanceof ObjectType) {
            beans.add(name);
        }
        if (isDeprecated(type)) {
            deprecated.add(name);
        }
    }

    private static boolean isDeprecated(TypeDefinition type) {
        return type instanceof ObjectType object ? object.deprecated() : ((EnumType) type).deprecated();
    }

    /** What object types become. */
    Style style() {
        return options.style();
    }

    /** True where null is told from absent. */
    boolean tracksNulls() {
        return options.trackNulls();
    }

    /** The package of the classes of a namespace. */
    String modelPackage(String namespace) {
        return packages.of(JavaPackages.Area.MODEL, namespace);
    }

    /** The package of the interfaces for the types of a namespace. */
    String apiPackage(String namespace) {
        return packages.of(JavaPackages.Area.API, namespace);
    }

    /** The class beside the interfaces of that name. */
    JavaName companion(String name) {
        return new JavaName(options.basePackage() + ".support", name);
    }

    /** The names that no class of a package can have: those of packages, and of our own classes. */
    Set<String> packagesBelow(String packageName) {
        Set<String> names = new HashSet<>(packages.below(packageName));
        if (packageName.equals(apiPackage(""))) {
            names.addAll(UrlClasses.NAMES);
        }
        return names;
    }

    /** The class of texts in quotes, where the paths have any. */
    JavaName stringLiteral() {
        return new JavaName(apiPackage(""), UrlClasses.STRING_LITERAL);
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

    /** Notes that a class that no type of the model stands for is a bean too: that of a body. */
    void enterBody(JavaName name) {
        beans.add(name);
    }

    /** What validators ask. */
    Constraints constraints() {
        return constraints;
    }

    /** Makes the comments, whose links lead to these classes. */
    JavaDocs docs() {
        return docs;
    }

    /**
     * The class of which objects of the type are: for an abstract class and, in the style of records, for an interface it is another one. For
     * an abstract type it stands in for the types that derive from it and are not listed.
     */
    JavaName madeOf(ObjectType type) {
        return names.getOrDefault(TypeNames.madeKey(type), nameOf(type));
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
        if (!(use.target() instanceof TypeRef.Named named)) {
            return null;
        }
        TypeDefinition type =
                model.type(named.name()).orElse(shared.definitions().get(named.name()));
        return type instanceof EnumType values ? values : null;
    }

    /** The enum that a property refers to; null where it refers to something else, or has a class of its own. */
    @Nullable
    EnumType enumOf(Property property) {
        return own.of(property) == null ? enumOf(property.type()) : null;
    }

    /** The type of a property: the class that the user names for it, or else that of its type. */
    JavaType inJson(Property property) {
        JavaType element = own.of(property);
        return element == null ? inJson(property.type()) : many(property.type(), element);
    }

    /** True for a property that is a date or time in Java and text on the wire. */
    boolean isIsoText(Property property) {
        TypeRef use = property.type();
        boolean time = use.isScalar(ScalarType.DATE)
                || use.isScalar(ScalarType.DATE_TIME_OFFSET)
                || use.isScalar(ScalarType.TIME_OF_DAY)
                || use.isScalar(ScalarType.DURATION);
        JavaType element = own.of(property) == null ? own.of(use) : own.of(property);
        return element == null ? time : (time || use.isScalar(ScalarType.STRING)) && isJavaTime(element);
    }

    private static boolean isJavaTime(JavaType type) {
        return type instanceof JavaType.Declared declared
                && declared.name().packageName().equals("java.time");
    }

    /** The type of a property in a JSON object. A type that the model does not define is any JSON. */
    JavaType inJson(TypeRef use) {
        boolean bytes = use.isScalar(ScalarType.STREAM) && own.of(use) == null;
        return many(use, bytes ? new JavaType.Bytes() : element(use));
    }

    private static JavaType many(TypeRef use, JavaType element) {
        return use.collection() ? JavaType.listOf(element) : element;
    }

    /** The type of a whole request or, but for its wrapper, response. */
    JavaType asBody(TypeRef use) {
        return use.collection() ? JavaType.listOf(held(use)) : element(use);
    }

    /** True where values of an enum travel in a list or an object that knows no enums: they stay text, so that unknown ones survive. */
    boolean isHeldAsText(TypeRef use) {
        return own.of(use) == null && enumOf(use) != null;
    }

    private JavaType held(TypeRef use) {
        return isHeldAsText(use) ? JavaType.of(String.class) : element(use);
    }

    /** The type of a response: lists and scalars in their wrappers. */
    JavaType asResponse(TypeRef use) {
        JavaName around = use.collection() ? wrapper : isScalar(use) ? single : null;
        return around == null ? asBody(use) : new JavaType.Declared(around, List.of(held(use)));
    }

    /** A value that JSON writes without braces; of raw bytes and any JSON nobody knows. */
    private boolean isScalar(TypeRef use) {
        return use.target() instanceof TypeRef.Scalar
                ? !use.isScalar(ScalarType.STREAM) && !use.isScalar(ScalarType.JSON)
                : enumOf(use) != null;
    }

    /**
     * The type of a parameter in a path, a query or a header: one that JAX-RS makes of text by itself (Jakarta RESTful Web Services 3.1,
     * section 3.2), text for all else. A class of the user's is taken only where it is known to be such a type.
     */
    JavaType asParameter(TypeRef use) {
        JavaType element = JavaType.of(String.class);
        JavaType ownClass = own.of(use);
        if (ownClass != null && MADE_OF_TEXT.contains(ownClass)) {
            element = ownClass;
        } else if (use.target() instanceof TypeRef.Scalar scalar && isMadeOfText(scalar.type())) {
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
        JavaType ownClass = own.of(use);
        if (ownClass != null) {
            return ownClass;
        }
        if (use.target() instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.type());
        }
        JavaName name = names.get(((TypeRef.Named) use.target()).name());
        return name == null ? element(TypeRef.of(ScalarType.JSON)) : JavaType.of(name);
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
