package dev.stubdown.javamodel;

import dev.stubdown.javamodel.ParameterMapper.Body;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.ScalarType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which class of Java a body travels, by its media type: an object as JSON; parts, fields of a form, text or bytes as all else. What JAX-RS has
 * no class for is bytes.
 */
final class BodyKinds {

    private static final String WS_CORE = "jakarta.ws.rs.core";

    private static final JavaType TEXT = JavaType.of(String.class);
    private static final JavaType BYTES = JavaType.of(InputStream.class);
    private static final JavaType PARTS = JavaType.listOf(JavaType.of(new JavaName(WS_CORE, "EntityPart")));
    private static final JavaType FIELDS =
            new JavaType.Declared(new JavaName(WS_CORE, "MultivaluedMap"), List.of(TEXT, TEXT));

    private final JavaTypes types;

    BodyKinds(JavaTypes types) {
        this.types = types;
    }

    /**
     * The bodies that a request may have, that in JSON first. Overloaded methods take them, so no two are of one class.
     *
     * @param classes the class that was made for the body, if any, and what is in it
     */
    List<Body> of(TypeRef type, List<String> mediaTypes, List<BeanUnit> classes) {
        List<String> json = mediaTypes.stream().filter(MediaTypes::isJson).toList();
        Map<String, Body> bodies = new LinkedHashMap<>();
        if (MediaTypes.hasJson(mediaTypes)) {
            add(inJson(type, json, classes), bodies);
        }
        for (String mediaType : mediaTypes) {
            if (!MediaTypes.isJson(mediaType)) {
                boolean whole = bodies.isEmpty() && !MediaTypes.isMultipart(mediaType) && !MediaTypes.isForm(mediaType);
                JavaType kind = whole ? raw(type) : other(mediaType);
                add(new Body(kind, "body", List.of(mediaType), doc(mediaTypes, mediaType)), bodies);
            }
        }
        return List.copyOf(bodies.values());
    }

    /** A comment tells apart what the name does not. */
    private static JavaDoc doc(List<String> mediaTypes, String mediaType) {
        String said = mediaTypes.size() == 1 ? "the body" : "the body, as " + mediaType;
        return new JavaDoc(said, List.of());
    }

    private Body inJson(TypeRef type, List<String> mediaTypes, List<BeanUnit> classes) {
        JavaDoc doc = new JavaDoc("the body", List.of());
        return classes.isEmpty()
                ? new Body(types.asBody(type), name(type), mediaTypes, doc)
                : new Body(JavaType.of(classes.get(0).name()), "request", mediaTypes, doc);
    }

    private static void add(Body body, Map<String, Body> bodies) {
        bodies.merge(erased(body.type()), body, (first, second) -> {
            List<String> both = new ArrayList<>(first.mediaTypes());
            both.addAll(second.mediaTypes());
            return new Body(first.type(), first.name(), both, new JavaDoc("the body", List.of()));
        });
    }

    private static String erased(JavaType type) {
        return type instanceof JavaType.Declared declared ? declared.name().toString() : type.toString();
    }

    /** The class of a body that is no JSON: what the pages say of its type holds only where text can be such a thing. */
    JavaType raw(TypeRef type) {
        boolean scalar = type.target() instanceof TypeRef.Scalar && !type.isScalar(ScalarType.JSON);
        return scalar ? types.asBody(type) : BYTES;
    }

    private static JavaType other(String mediaType) {
        if (MediaTypes.isMultipart(mediaType)) {
            return PARTS;
        }
        if (MediaTypes.isForm(mediaType)) {
            return FIELDS;
        }
        return MediaTypes.isText(mediaType) ? TEXT : BYTES;
    }

    private static String name(TypeRef type) {
        return type.target() instanceof TypeRef.Named named && !type.collection()
                ? JavaNames.variable(named.name().name())
                : "body";
    }
}
