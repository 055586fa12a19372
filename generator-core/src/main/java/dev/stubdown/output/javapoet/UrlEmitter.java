package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.UrlUnit;
import dev.stubdown.javamodel.UrlUnit.Normalization;
import dev.stubdown.javamodel.UrlUnit.StringLiteral;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints the classes that interfaces need for their URLs. They are the same for every API, so their text stands here. */
final class UrlEmitter {

    /** Where servers look for features that nobody registers (Jakarta RESTful Web Services 3.1, section 4.1.2). */
    private static final String SERVICE = "META-INF/services/jakarta.ws.rs.core.Feature";

    private static final String CONTAINER = "jakarta.ws.rs.container";
    private static final ClassName FILTER = ClassName.get(CONTAINER, "ContainerRequestFilter");
    private static final ClassName SERVER_ONLY = ClassName.get("jakarta.ws.rs", "ConstrainedTo");

    private UrlEmitter() {}

    /** The file of the unit. */
    static TypeFile emit(UrlUnit unit) {
        TypeSpec type = unit instanceof StringLiteral literal
                ? StringLiteralType.of(Poet.className(literal.name()))
                : normalization((Normalization) unit);
        return Poet.file(unit.name(), unit.path(), type, false);
    }

    /** What lets servers find the class by themselves; nothing for a class that they need not know. */
    static List<GeneratedFile> services(UrlUnit unit) {
        return unit instanceof Normalization ? List.of(new GeneratedFile(SERVICE, unit.name() + "\n")) : List.of();
    }

    private static ClassName jaxRs(String part, String name) {
        return ClassName.get("jakarta.ws.rs." + part, name);
    }

    private static TypeSpec normalization(Normalization unit) {
        ClassName self = Poet.className(unit.name());
        ClassName context = jaxRs("core", "FeatureContext");
        return TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("""
                        Lets requests reach their methods that percent-encode characters which stand in the paths as they are, such as
                        {@code %28} for a parenthesis: servers compare a path before they decode it. Servers that look for services or for
                        providers find this class by themselves; others have to be told of it.
                        """)
                .addAnnotation(Poet.GENERATED)
                .addAnnotation(jaxRs("ext", "Provider"))
                .addAnnotation(serverOnly())
                .addSuperinterface(jaxRs("core", "Feature"))
                .addMethod(constructor("For servers."))
                .addMethod(MethodSpec.methodBuilder("configure")
                        .addAnnotation(Poet.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(context, "context")
                        .beginControlFlow("if (context.getConfiguration().isRegistered(Filter.class))")
                        .addStatement("return false")
                        .endControlFlow()
                        .addStatement("context.register(Filter.class)")
                        .addStatement("return true")
                        .build())
                .addType(filter(unit.delimiters()))
                .build();
    }

    private static AnnotationSpec serverOnly() {
        return AnnotationSpec.builder(SERVER_ONLY)
                .addMember("value", "$T.SERVER", ClassName.get("jakarta.ws.rs", "RuntimeType"))
                .build();
    }

    private static MethodSpec constructor(String comment) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", comment)
                .build();
    }

    private static TypeSpec filter(String delimiters) {
        return TypeSpec.classBuilder("Filter")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Decodes the delimiters of a path, and nothing else, before a method is looked for.\n")
                .addAnnotation(ClassName.get(CONTAINER, "PreMatching"))
                .addAnnotation(serverOnly())
                .addSuperinterface(FILTER)
                .addField(
                        FieldSpec.builder(Poet.STRING, "DELIMITERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .addJavadoc("The delimiters that the paths have.\n")
                                .initializer("$L", JavaText.literal(delimiters))
                                .build())
                .addMethod(constructor("For servers."))
                .addMethod(MethodSpec.methodBuilder("filter")
                        .addAnnotation(Poet.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(ClassName.get(CONTAINER, "ContainerRequestContext"), "context")
                        .addCode(filtering())
                        .build())
                .addMethod(MethodSpec.methodBuilder("decoded")
                        .addJavadoc(
                                "A path with its delimiters as they are.\n\n@param path as it was sent\n@return the same path\n")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(Poet.STRING)
                        .addParameter(Poet.STRING, "path")
                        .addCode(decoding())
                        .build())
                .build();
    }

    private static CodeBlock filtering() {
        ClassName uri = ClassName.get("java.net", "URI");
        return CodeBlock.builder()
                .addStatement("$T uri = context.getUriInfo().getRequestUri()", uri)
                .addStatement("String path = uri.getRawPath()")
                .addStatement(
                        "int base = $T.min(path.length(), context.getUriInfo().getBaseUri().getRawPath().length())",
                        Math.class)
                .addStatement("String decoded = path.substring(0, base) + decoded(path.substring(base))")
                .beginControlFlow("if (!decoded.equals(path))")
                .addStatement("String query = uri.getRawQuery() == null ? \"\" : '?' + uri.getRawQuery()")
                .addStatement(
                        "context.setRequestUri($T.create(uri.getScheme() + \"://\" + uri.getRawAuthority() + decoded + query))",
                        uri)
                .endControlFlow()
                .build();
    }

    private static CodeBlock decoding() {
        return CodeBlock.builder()
                .addStatement("$1T text = new $1T(path.length())", StringBuilder.class)
                .beginControlFlow("for (int i = 0; i < path.length(); i++)")
                .addStatement("char c = path.charAt(i)")
                .beginControlFlow("if (c == '%' && i + 2 < path.length())")
                .addStatement(
                        "int octet = 16 * $1T.digit(path.charAt(i + 1), 16) + $1T.digit(path.charAt(i + 2), 16)",
                        Character.class)
                .beginControlFlow("if (DELIMITERS.indexOf(octet) >= 0)")
                .addStatement("c = (char) octet")
                .addStatement("i += 2")
                .endControlFlow()
                .endControlFlow()
                .addStatement("text.append(c)")
                .endControlFlow()
                .addStatement("return text.toString()")
                .build();
    }
}
