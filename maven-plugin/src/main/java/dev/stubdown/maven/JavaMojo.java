package dev.stubdown.maven;

import dev.stubdown.RequestBuilder;
import dev.stubdown.javamodel.ContractOptions;
import dev.stubdown.javamodel.JavaLimits;
import dev.stubdown.javamodel.JavaOptions;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that choose what the Java looks like, for every goal that makes some. */
abstract class JavaMojo extends SelectingMojo {

    /**
     * The package of the generated code; needed, here or in <code>stubdown.yaml</code>. Types go to <code>basePackage.model</code>, interfaces
     * to <code>basePackage.api</code>.
     */
    @Parameter(property = "stubdown.basePackage")
    @Nullable
    String basePackage;

    /** What types become: <code>bean</code>, <code>record</code> or <code>immutable</code>. By default, <code>bean</code>. */
    @Parameter(property = "stubdown.style")
    @Nullable
    String style;

    /** Tells null from absent: what was set to null is written as null. By default, <code>false</code>. */
    @Parameter(property = "stubdown.trackNulls")
    @Nullable
    Boolean trackNulls;

    /**
     * Which objects keep properties that no page lists, and write them back: those of <code>open</code> types, which is the default,
     * <code>all</code> or <code>none</code>.
     */
    @Parameter(property = "stubdown.additionalProperties")
    @Nullable
    String additionalProperties;

    /** Stands before the names of all classes that hold data, and of enums. */
    @Parameter(property = "stubdown.typePrefix")
    @Nullable
    String typePrefix;

    /** Stands behind the names of all classes that hold data, and of enums. */
    @Parameter(property = "stubdown.typeSuffix")
    @Nullable
    String typeSuffix;

    /**
     * The file that keeps the Java names, such as <code>stubdown.names.yaml</code>, so that no edit of a page renames anything. It need not be
     * there.
     */
    @Parameter(property = "stubdown.namesLock")
    @Nullable
    File namesLock;

    /**
     * Names of single types, properties, constants, methods, interfaces and packages, each as <code>what=name</code>, such as
     * <code>&lt;types&gt;&lt;type&gt;microsoft.graph.user=Person&lt;/type&gt;&lt;/types&gt;</code>. By default, none.
     */
    @Parameter
    @Nullable
    Names names;

    /**
     * Classes of yours in the place of generated ones: a scalar type or the name of a type, and the name of a Java class, such as
     * <code>&lt;DateTimeOffset&gt;java.time.Instant&lt;/DateTimeOffset&gt;</code>. By default, none.
     */
    @Parameter(property = "stubdown.types")
    @Nullable
    Map<String, String> types;

    /**
     * Annotates with constraints of Jakarta Validation where the pages state how long, how great or how many. The project then needs
     * <code>jakarta.validation-api</code>. By default, <code>false</code>.
     */
    @Parameter(property = "stubdown.validation")
    @Nullable
    Boolean validation;

    /**
     * Where the pages are published, so that comments link to them. <code>{page}</code> stands for the path of a page without its ending,
     * <code>{path}</code> for that with it; without either, the path goes behind the URL.
     */
    @Parameter(property = "stubdown.pageUrl")
    @Nullable
    String pageUrl;

    /** A file whose text each generated file begins with, as a comment. */
    @Parameter(property = "stubdown.licenseHeader")
    @Nullable
    File licenseHeader;

    /** What methods return: <code>entity</code>, <code>response</code> or <code>completion-stage</code>. By default, <code>entity</code>. */
    @Parameter(property = "stubdown.returnStyle")
    @Nullable
    String returnStyle;

    /**
     * What methods of some operations return instead, such as <code>GET /users/**=response</code>. The last one that matches counts. By
     * default, none.
     */
    @Parameter(property = "stubdown.returnStyleOf")
    @Nullable
    List<String> returnStyleOf;

    /**
     * Methods with at least so many optional query options and headers take them as one object. By default, <code>0</code>, which is never.
     */
    @Parameter(property = "stubdown.beanParamsFrom")
    @Nullable
    Integer beanParamsFrom;

    /** Classes beside the interfaces: <code>pages</code>, <code>errors</code>. By default, none. */
    @Parameter(property = "stubdown.companions")
    @Nullable
    List<String> companions;

    /**
     * The specifications of MicroProfile whose annotations the interfaces bear: <code>openapi</code>, <code>rest-client</code>. The project
     * then needs their APIs. By default, none.
     */
    @Parameter(property = "stubdown.microProfile")
    @Nullable
    List<String> microProfile;

    /** How many properties a type may have, with those that it inherits; what goes beyond is left out with a finding. By default, <code>1000</code>. */
    @Parameter(property = "stubdown.maxProperties")
    @Nullable
    Integer maxProperties;

    /** How many members an enum may have; what goes beyond is left out with a finding. By default, <code>2000</code>. */
    @Parameter(property = "stubdown.maxMembers")
    @Nullable
    Integer maxMembers;

    /** How many operations one interface may have; what goes beyond is left out with a finding. By default, <code>2000</code>. */
    @Parameter(property = "stubdown.maxOperations")
    @Nullable
    Integer maxOperations;

    JavaMojo(GoalContext context, SourceScope scope) {
        super(context, scope);
    }

    @Override
    Stream<Map.Entry<String, @Nullable Object>> ofOne() {
        return Stream.concat(
                super.ofOne(),
                Stream.of(
                        said("basePackage", basePackage),
                        said("names", names),
                        said("namesLock", namesLock),
                        said("types", types == null || types.isEmpty() ? null : types),
                        said("pageUrl", pageUrl),
                        said("returnStyleOf", returnStyleOf)));
    }

    @Override
    void applyPom(RequestBuilder request, boolean own) {
        super.applyPom(request, own);
        if (own) {
            applyOwn(request.java());
        }
        if (style != null) {
            request.java().style(style);
        }
        if (trackNulls != null) {
            request.java().trackNulls(trackNulls);
        }
        if (additionalProperties != null) {
            request.java().additionalProperties(additionalProperties);
        }
        if (typePrefix != null) {
            request.java().typePrefix(typePrefix);
        }
        if (typeSuffix != null) {
            request.java().typeSuffix(typeSuffix);
        }
        if (validation != null) {
            request.java().validation(validation);
        }
        if (licenseHeader != null) {
            request.java().licenseHeader(licenseHeader.toPath());
        }
        applyTo(request.java().contract());
        applyTo(request.java().limits());
    }

    @Override
    void addSaid(Map<String, Object> said) {
        super.addSaid(said);
        if (names != null) {
            said.put("names", names.said());
        }
    }

    private void applyOwn(JavaOptions.Builder java) {
        if (basePackage != null) {
            java.basePackage(basePackage);
        }
        if (namesLock != null) {
            java.namesLock(namesLock.toPath());
        }
        if (types != null && !types.isEmpty()) {
            java.types(types);
        }
        if (pageUrl != null) {
            java.pageUrl(pageUrl);
        }
        if (returnStyleOf != null && !returnStyleOf.isEmpty()) {
            java.contract().returnStyleOf(returnStyleOf);
        }
    }

    private void applyTo(JavaLimits.Builder limits) {
        if (maxProperties != null) {
            limits.maxProperties(maxProperties);
        }
        if (maxMembers != null) {
            limits.maxMembers(maxMembers);
        }
        if (maxOperations != null) {
            limits.maxOperations(maxOperations);
        }
    }

    private void applyTo(ContractOptions.Builder contract) {
        if (returnStyle != null) {
            contract.returnStyle(returnStyle);
        }
        if (beanParamsFrom != null) {
            contract.beanParamsFrom(beanParamsFrom);
        }
        if (companions != null && !companions.isEmpty()) {
            contract.companions(companions);
        }
        if (microProfile != null && !microProfile.isEmpty()) {
            contract.microProfile(microProfile);
        }
    }
}
